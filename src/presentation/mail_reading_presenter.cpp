#include "presentation/mail_reading_presenter.h"

#include "storage/organisation.h"

namespace presentation {

using domain::Result;
using jobs::Topic;
using mail::MailReader;
using storage::Database;

namespace {

constexpr qint64 mailPage = 200;

struct MailPageRead {
    std::vector<ListedMail> messages;
    QTimeZone zone;
};

} // namespace

MailReadingPresenter::MailReadingPresenter(jobs::Jobs &jobs, const domain::Operator &who, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_who(who)
{
}

MailReadingPresenter::~MailReadingPresenter()
{
    m_search.cancel();
    m_export.cancel();
}

void MailReadingPresenter::list(const storage::MailFilter &filter)
{
    m_filter = filter;
    begin();
}

void MailReadingPresenter::search(const QString &text)
{
    m_filter.text = text.simplified();
    begin();
}

void MailReadingPresenter::begin()
{
    ++m_request;
    m_search.cancel();
    m_isAll = false;
    m_model.clear();
    if (m_filter.text.isEmpty())
        readPage();
    else
        startSearch();
}

void MailReadingPresenter::readOn()
{
    if (!m_isReading && !m_isAll && m_filter.text.isEmpty())
        readPage();
}

void MailReadingPresenter::readPage()
{
    m_isReading = true;
    const int request = m_request;
    const auto work = [who = m_who, filter = m_filter,
                       skip = qint64(m_model.rowCount())](Database &database) -> Result<MailPageRead> {
        MailPageRead page;
        TRY_ASSIGN(page.messages, listMail(database, who, filter, skip, mailPage));
        TRY_ASSIGN(const storage::Organisation organisation, storage::organisation(database));
        page.zone = QTimeZone(organisation.timeZone);
        return page;
    };
    m_jobs.read(work).then(this, [this, request](const Result<MailPageRead> &page) {
        if (request != m_request)
            return;
        m_isReading = false;
        if (!page) {
            fail(page.error());
            return;
        }
        m_model.setZone(page->zone, m_jobs.clock()());
        m_model.add(page->messages);
        m_isAll = qint64(page->messages.size()) < mailPage;
        Q_EMIT listed(m_isAll);
    });
}

void MailReadingPresenter::startSearch()
{
    m_isReading = true;
    const int request = m_request;
    const auto found = std::make_shared<FoundMail>();
    m_search = m_jobs.read([who = m_who, filter = m_filter, found](Database &database, domain::Progress &progress) {
        return searchMail(database, who, filter, *found, progress);
    });
    m_search.onProgress(this, [this, request, found](qint64, qint64) {
        if (request != m_request)
            return;
        m_model.add(found->take());
        Q_EMIT listed(false);
    });
    m_search.then(this, [this, request, found](const Result<> &done) {
        if (request != m_request)
            return;
        m_isReading = false;
        m_model.add(found->take());
        if (!done) {
            fail(done.error());
            return;
        }
        m_isAll = true;
        Q_EMIT listed(true);
    });
}

void MailReadingPresenter::fail(const domain::Error &error)
{
    m_isAll = true;
    Q_EMIT failed(error);
}

void MailReadingPresenter::open(const storage::KeptMail &message)
{
    const int request = ++m_openRequest;
    const auto work = [who = m_who, id = message.id](Database &database) -> Result<mail::ReadMail> {
        TRY_ASSIGN(MailReader reader, MailReader::open(database.path()));
        return mail::readMail(database, reader, who, id);
    };
    m_jobs.read(work).then(this, [this, request](const Result<mail::ReadMail> &read) {
        if (request != m_openRequest)
            return;
        if (read)
            Q_EMIT opened(*read);
        else
            Q_EMIT refused(read.error());
    });
}

void MailReadingPresenter::saveAttachment(domain::MailId message, int number, const QString &path)
{
    const auto work = [who = m_who, message, number, path](Database &database) -> Result<> {
        TRY_ASSIGN(MailReader reader, MailReader::open(database.path()));
        return mail::saveAttachment(database, reader, who, message, number, path);
    };
    m_jobs.read(work).then(this, [this, path](const Result<> &done) {
        if (done)
            Q_EMIT saved(path);
        else
            Q_EMIT workFailed(done.error());
    });
}

ActionAvailability MailReadingPresenter::mayExportEverything() const
{
    return domain::require(m_who, domain::Right::ExportAllMail);
}

void MailReadingPresenter::exportMail(MailExtent extent, const mail::ExportTarget &target)
{
    if (m_export.isRunning())
        return;
    const auto work = [who = m_who, filter = m_filter, extent, target, clock = m_jobs.clock()](
                          Database &database, domain::Progress &progress) -> Result<mail::MailExport> {
        TRY_ASSIGN(MailReader reader, MailReader::open(database.path()));
        if (extent == MailExtent::Everything)
            return mail::exportEverything(database, reader, who, target, clock, progress);
        return mail::exportReadable(database, reader, who, filter, target, progress);
    };
    // A complete export is an entry of the audit log.
    m_export = extent == MailExtent::Everything ? m_jobs.write(Topic::Audit, work) : m_jobs.read(work);
    m_export.onProgress(this, [this](qint64 done, qint64 total) { Q_EMIT progressed(done, total); });
    m_export.then(this, [this, path = target.path](const Result<mail::MailExport> &done) {
        if (done)
            Q_EMIT exported(*done, path);
        else
            Q_EMIT workFailed(done.error());
    });
}

void MailReadingPresenter::stop()
{
    m_export.cancel();
}

} // namespace presentation
