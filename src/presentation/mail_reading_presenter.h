// Between the reader of backed-up mail and the store: the list, a page at a time; the search, whose finds stream in; one
// message; its attachments; exports.
#pragma once

#include "jobs/jobs.h"
#include "presentation/action_availability.h"
#include "presentation/mail_list_model.h"

namespace presentation {

enum class MailExtent { Readable, Everything };

class MailReadingPresenter : public QObject
{
    Q_OBJECT

public:
    MailReadingPresenter(jobs::Jobs &jobs, const domain::Operator &who, QObject *parent = nullptr);
    ~MailReadingPresenter() override;

    [[nodiscard]] MailListModel &model() { return m_model; }
    /// The mail of a mailbox, or of a record; the newest wish wins.
    void list(const storage::MailFilter &filter);
    void search(const QString &text);
    /// More of the list, where there is more.
    void readOn();

    /// Ends in opened or refused.
    void open(const storage::KeptMail &message);
    /// Ends in saved or workFailed.
    void saveAttachment(domain::MailId message, int number, const QString &path);
    /// OPR-6. Ends in exported or workFailed; says how far it is.
    void exportMail(MailExtent extent, const mail::ExportTarget &target);
    [[nodiscard]] ActionAvailability mayExportEverything() const;
    void stop();

Q_SIGNALS:
    /// A page of the list, or of what was found, has come; `isAll`: there is no more.
    void listed(bool isAll);
    void failed(const domain::Error &error);
    void opened(const mail::ReadMail &mail);
    void refused(const domain::Error &error);
    void saved(const QString &path);
    void progressed(qint64 done, qint64 total);
    void exported(const mail::MailExport &done, const QString &path);
    void workFailed(const domain::Error &error);

private:
    void begin();
    void readPage();
    void startSearch();
    void fail(const domain::Error &error);

    jobs::Jobs &m_jobs;
    domain::Operator m_who;
    MailListModel m_model;
    storage::MailFilter m_filter;
    int m_request = 0;
    int m_openRequest = 0;
    bool m_isReading = false;
    bool m_isAll = false;
    jobs::Job<void> m_search;
    jobs::Job<mail::MailExport> m_export;
};

} // namespace presentation
