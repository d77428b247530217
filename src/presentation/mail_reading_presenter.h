// Between the reader of backed-up mail and the store: the list, a page at a time; the search, whose finds in the text of
// the messages stream in; one message; its attachments.
#pragma once

#include "jobs/jobs.h"
#include "presentation/mail_list_model.h"

namespace presentation {

class MailReadingPresenter : public QObject
{
    Q_OBJECT

public:
    MailReadingPresenter(jobs::Jobs &jobs, const domain::Operator &who, QObject *parent = nullptr);

    [[nodiscard]] MailListModel &model() { return m_model; }
    /// The mail of a mailbox, or of a record; the newest wish wins.
    void list(const storage::MailFilter &filter);
    void search(const QString &text);
    /// More of the list, where there is more.
    void readOn();
    [[nodiscard]] bool isReading() const { return m_isReading; }

    /// Ends in opened or refused.
    void open(const storage::KeptMail &message);
    /// Ends in saved or saveFailed.
    void saveAttachment(domain::MailId message, int number, const QString &path);

Q_SIGNALS:
    /// A page of the list, or of what was found, has come; `isAll`: there is no more.
    void listed(bool isAll);
    void failed(const domain::Error &error);
    void opened(const presentation::OpenedMail &mail);
    void refused(const domain::Error &error);
    void saved(const QString &path);
    void saveFailed(const domain::Error &error);

private:
    void begin();
    void readPage();
    void searchPage();
    void endPage(bool isLast);

    jobs::Jobs &m_jobs;
    domain::Operator m_who;
    MailListModel m_model;
    storage::MailFilter m_filter;
    QStringList m_words;
    int m_request = 0;
    int m_openRequest = 0;
    qint64 m_listed = 0;   ///< of those whose subject or people hold the words
    qint64 m_searched = 0; ///< of all
    bool m_isReading = false;
    bool m_isListed = false;
    bool m_isAll = false;
};

} // namespace presentation
