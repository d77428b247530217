// All that reaches one mailbox over two years.
#pragma once

#include "demo/data_file.h"
#include "demo/mail_gaps.h"
#include "demo/mail_texts.h"
#include "demo/mails.h"
#include "demo/staff.h"
#include "storage/customers.h"

namespace demo {

/// What all mailboxes are made from.
struct MailSources {
    Staff staff; ///< as they were when the demo was made
    Phrases phrases;
    MailTexts texts;
    std::vector<storage::Customer> customers;
};

class Correspondence
{
public:
    Correspondence(const Member &owner, const MailSources &sources);

    /// Oldest first.
    [[nodiscard]] std::vector<Mail> mails();

private:
    /// Somebody who writes, and what the texts say about them.
    struct Partner {
        Correspondent person;
        bool inJapan = true;
        QString company;
    };
    struct Talk {
        const Conversation *conversation = nullptr;
        Partner partner;
        Mailer theirs;
        Gaps gaps;
        QDateTime at;
        QString subject;
        QByteArrayList ids;
        QString quoted;
        bool isWithHtml = false;
    };
    [[nodiscard]] const storage::Customer &customer();
    [[nodiscard]] Partner partnerFor(const QString &kind);
    [[nodiscard]] const Conversation &conversation(const QString &kind, bool inJapan);
    [[nodiscard]] Talk talk();
    void write(Talk &talk);
    [[nodiscard]] Letter letter(Talk &talk, const MailStep &step);
    [[nodiscard]] QString textOf(const Talk &talk, const MailStep &step);
    [[nodiscard]] std::vector<Correspondent> copiesOf(const Talk &talk, bool isMine);
    void moveOn(Talk &talk, bool inJapan);
    void keep(const Letter &letter, const Mailer &mailer);

    const Member &m_owner;
    const MailSources &m_sources;
    Random m_random;
    QDate m_earliest;
    QDateTime m_latest;
    Correspondent m_me;
    Mailer m_mine;
    std::vector<const storage::Customer *> m_own; ///< whom they themselves brought in
    std::vector<Mail> m_mails;
};

} // namespace demo
