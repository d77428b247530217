#include "presentation/audit_presenter.h"

#include "presentation/audit_csv.h"

#include <chrono>

namespace presentation {

using namespace std::chrono_literals;
using domain::ChangeId;
using domain::Progress;
using domain::Result;
using storage::Database;

namespace {

constexpr auto betweenKeys = 150ms;

} // namespace

AuditPresenter::AuditPresenter(jobs::Jobs &jobs, const domain::Operator &who, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_reader{who, jobs.clock()}, m_model(jobs, m_reader)
{
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &AuditPresenter::read);
    connect(&m_jobs, &jobs::Jobs::committed, this, &AuditPresenter::committed);
    connect(&m_model, &AuditModel::failed, this, &AuditPresenter::failed);
    connect(&m_model, &AuditModel::revealed, this, &AuditPresenter::revealedRow);
}

void AuditPresenter::open()
{
    if (std::exchange(m_isOpen, true))
        return;
    readFrame();
}

void AuditPresenter::readFrame()
{
    const auto work = [reader = m_reader](Database &database) { return audit::logFrame(database, reader); };
    m_jobs.read(work).then(this, [this](const Result<audit::LogFrame> &frame) {
        if (!frame) {
            m_isOpen = m_hasFrame;
            Q_EMIT failed(frame.error());
            return;
        }
        m_frame = *frame;
        const bool isFirst = !std::exchange(m_hasFrame, true);
        Q_EMIT framed();
        if (isFirst)
            read();
    });
}

void AuditPresenter::ask(const AuditQuery &query)
{
    if (query == m_query)
        return;
    const bool isTyping = query.text != m_query.text;
    m_query = query;
    if (m_hasFrame)
        m_reading.start(isTyping ? betweenKeys : 0ms);
}

void AuditPresenter::read()
{
    m_model.show(filterFor(m_query, m_frame.zone), m_frame.zone);
    if (m_wanted.isValid())
        m_model.reveal(m_wanted);
    count();
}

void AuditPresenter::count()
{
    const int request = ++m_countRequest;
    m_counting.cancel();
    const auto work = [reader = m_reader, filter = filterFor(m_query, m_frame.zone)](Database &database) {
        return audit::logCount(database, reader, filter);
    };
    m_counting = m_jobs.read(work);
    m_counting.then(this, [this, request](const Result<qint64> &entries) {
        if (request == m_countRequest && entries)
            Q_EMIT counted(*entries);
    });
}

void AuditPresenter::reveal(ChangeId change)
{
    m_wanted = change;
    if (!m_hasFrame)
        open();
    else if (!m_reading.isActive())
        m_model.reveal(change);
}

// Once everything is asked for, an entry that is not found is not there.
void AuditPresenter::revealedRow(int row)
{
    const ChangeId wanted = std::exchange(m_wanted, {});
    if (row >= 0 || m_query.isEmpty() || !wanted.isValid())
        return;
    m_wanted = wanted;
    m_query = {};
    Q_EMIT asked(m_query);
    read();
}

void AuditPresenter::committed(jobs::Topics topics)
{
    if (!m_hasFrame || !topics)
        return;
    readFrame();
    m_model.refresh();
    count();
}

void AuditPresenter::verify()
{
    if (m_work != AuditWork::None)
        return;
    setWork(AuditWork::Verify);
    m_verification = m_jobs.read([reader = m_reader](Database &database, const Progress &progress) {
        return audit::verifyLog(database, reader, progress);
    });
    m_verification.onProgress(this, [this](qint64 done, qint64 total) { Q_EMIT progressed(done, total); });
    m_verification.then(this, [this](const Result<storage::ChainCheck> &check) {
        setWork(AuditWork::None);
        if (check)
            Q_EMIT verified(*check);
        else
            Q_EMIT workFailed(AuditWork::Verify, check.error());
    });
}

void AuditPresenter::exportCsv(const QString &path)
{
    if (m_work != AuditWork::None)
        return;
    setWork(AuditWork::Export);
    const auto work = [reader = m_reader, filter = filterFor(m_query, m_frame.zone), path, words = auditCsvWords(),
                       zone = m_frame.zone](Database &database, const Progress &progress) {
        return exportAuditCsv(database, reader, filter, path, words, zone, progress);
    };
    m_export = m_jobs.read(work);
    m_export.onProgress(this, [this](qint64 done, qint64 total) { Q_EMIT progressed(done, total); });
    m_export.then(this, [this, path](const Result<qint64> &entries) {
        setWork(AuditWork::None);
        if (entries)
            Q_EMIT exported(path, *entries);
        else
            Q_EMIT workFailed(AuditWork::Export, entries.error());
    });
}

void AuditPresenter::setWork(AuditWork work)
{
    m_work = work;
    Q_EMIT workChanged(work);
}

void AuditPresenter::stop()
{
    m_verification.cancel();
    m_export.cancel();
}

void AuditPresenter::retranslate()
{
    m_model.retranslate();
    if (m_hasFrame && !m_query.text.isEmpty())
        read();
}

} // namespace presentation
