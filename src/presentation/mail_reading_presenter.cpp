#include "presentation/mail_reading_presenter.h"

#include "domain/fold.h"
#include "storage/organisation.h"

namespace presentation {

using domain::Result;
using storage::Database;

namespace {

constexpr qint64 mailPage = 200;
constexpr qint64 searchedAtOnce = 50;

struct MailPageRead {
    std::vector<ListedMail> messages;
    QTimeZone zone;
};

} // namespace

MailReadingPresenter::MailReadingPresenter(jobs::Jobs &jobs, const domain::Operator &who, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_who(who)
{
}

void MailReadingPresenter::list(const storage::MailFilter &filter)
{
    m_filter = filter;
    begin();
}

void MailReadingPresenter::search(const QString &text)
{
    m_filter.text = domain::folded(text).simplified();
    begin();
}

void MailReadingPresenter::begin()
{
    ++m_request;
    m_words = m_filter.text.split(u' ', Qt::SkipEmptyParts);
    m_listed = 0;
    m_searched = 0;
    m_isListed = false;
    m_isAll = false;
    m_model.clear();
    readPage();
}

void MailReadingPresenter::readOn()
{
    if (!m_isReading && !m_isAll)
        readPage();
}

void MailReadingPresenter::readPage()
{
    if (m_isListed) {
        searchPage();
        return;
    }
    m_isReading = true;
    const int request = m_request;
    const auto work = [who = m_who, filter = m_filter, skip = m_listed](Database &database) -> Result<MailPageRead> {
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
            m_isAll = true;
            Q_EMIT failed(page.error());
            return;
        }
        m_model.setZone(page->zone, m_jobs.clock()());
        m_model.add(page->messages);
        m_listed += qint64(page->messages.size());
        m_isListed = qint64(page->messages.size()) < mailPage;
        endPage(m_isListed && m_words.isEmpty());
    });
}

// What the subject and the people did not tell, the text may: piece by piece, so that another search needn't wait.
void MailReadingPresenter::searchPage()
{
    m_isReading = true;
    const int request = m_request;
    storage::MailFilter everything = m_filter;
    everything.text.clear();
    const auto work = [who = m_who, everything, words = m_words, skip = m_searched](Database &database) {
        return searchMail(database, who, everything, words, skip, searchedAtOnce);
    };
    m_jobs.read(work).then(this, [this, request](const Result<SearchedMail> &found) {
        if (request != m_request)
            return;
        m_isReading = false;
        if (!found) {
            m_isAll = true;
            Q_EMIT failed(found.error());
            return;
        }
        std::vector<ListedMail> fresh;
        for (const ListedMail &listed : found->found) {
            if (!m_model.contains(listed.mail.id))
                fresh.push_back(listed);
        }
        m_model.add(fresh);
        m_searched += found->looked;
        endPage(found->looked < searchedAtOnce);
    });
}

void MailReadingPresenter::endPage(bool isLast)
{
    m_isAll = isLast;
    Q_EMIT listed(m_isAll);
    if (m_isListed && !m_isAll)
        searchPage();
}

void MailReadingPresenter::open(const storage::KeptMail &message)
{
    const int request = ++m_openRequest;
    const auto work = [who = m_who, message](Database &database) { return openMail(database, who, message); };
    m_jobs.read(work).then(this, [this, request](const Result<OpenedMail> &mail) {
        if (request != m_openRequest)
            return;
        if (mail)
            Q_EMIT opened(*mail);
        else
            Q_EMIT refused(mail.error());
    });
}

void MailReadingPresenter::saveAttachment(domain::MailId message, int number, const QString &path)
{
    const auto work = [who = m_who, message, number, path](Database &database) {
        return presentation::saveAttachment(database, who, message, number, path);
    };
    m_jobs.read(work).then(this, [this, path](const Result<> &done) {
        if (done)
            Q_EMIT saved(path);
        else
            Q_EMIT saveFailed(done.error());
    });
}

} // namespace presentation
