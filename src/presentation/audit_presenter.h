// Between the audit log's page and the work: what is asked for, what is verified, what is exported.
#pragma once

#include "presentation/audit_model.h"
#include "presentation/audit_query.h"

#include <QTimer>

namespace presentation {

enum class AuditWork { None, Verify, Export };

class AuditPresenter : public QObject
{
    Q_OBJECT

public:
    AuditPresenter(jobs::Jobs &jobs, const domain::Operator &who, QObject *parent = nullptr);

    [[nodiscard]] AuditModel &model() { return m_model; }
    /// The first time reads who occurs, then the log; the page calls it when it is looked at. Ends in framed, then the
    /// model's loaded, or in failed.
    void open();
    [[nodiscard]] const audit::LogFrame &frame() const { return m_frame; }

    /// As one types: the last of several quick calls is the one that counts.
    void ask(const AuditQuery &query);
    [[nodiscard]] const AuditQuery &query() const { return m_query; }
    /// Where the entry is hidden by what is asked for, that gives way (asked is signalled). Ends in the model's revealed.
    void reveal(domain::ChangeId change);

    /// AUD-2. Ends in verified or workFailed.
    void verify();
    /// AUD-3: what is asked for, to a file. Ends in exported or workFailed.
    void exportCsv(const QString &path);
    void stop();
    [[nodiscard]] AuditWork work() const { return m_work; }

    void retranslate();

Q_SIGNALS:
    void framed();
    void asked(const presentation::AuditQuery &query);
    /// How many entries there are of what is asked for; follows the first page.
    void counted(qint64 entries);
    void failed(const domain::Error &error);

    void workChanged(presentation::AuditWork work);
    void progressed(qint64 done, qint64 total);
    void verified(const storage::ChainCheck &check);
    void exported(const QString &path, qint64 entries);
    void workFailed(presentation::AuditWork work, const domain::Error &error);

private:
    void readFrame();
    void read();
    void count();
    void committed(jobs::Topics topics);
    void revealedRow(int row);
    void setWork(AuditWork work);

    jobs::Jobs &m_jobs;
    audit::Reader m_reader;
    AuditModel m_model;
    audit::LogFrame m_frame;
    bool m_isOpen = false;
    bool m_hasFrame = false;
    AuditQuery m_query;
    QTimer m_reading;
    domain::ChangeId m_wanted; ///< to be revealed
    int m_countRequest = 0;
    jobs::Job<qint64> m_counting;
    AuditWork m_work = AuditWork::None;
    jobs::Job<storage::ChainCheck> m_verification;
    jobs::Job<qint64> m_export;
};

} // namespace presentation
