#include "demo/mails.h"

#include "demo/correspondence.h"
#include "storage/mail_accounts.h"

#include <algorithm>

namespace demo {

using domain::failure;
using domain::Reason;
using domain::Result;
using domain::UserId;

namespace {

// The people as they were at first, whatever the operator has done to them since.
Result<Staff> staffAsMade()
{
    Random random(demoSeed);
    return Staff::read(random);
}

Result<MailSources> sourcesIn(storage::Database &database)
{
    TRY_ASSIGN(Staff staff, staffAsMade());
    TRY_ASSIGN(Phrases phrases, Phrases::read());
    TRY_ASSIGN(MailTexts texts, MailTexts::read());
    TRY_ASSIGN(std::vector<storage::Customer> customers, storage::customers(database));
    if (customers.empty())
        return failure(Reason::BadInput, {}, u"no customers"_qs);
    return MailSources{std::move(staff), std::move(phrases), std::move(texts), std::move(customers)};
}

} // namespace

Result<UserId> ownerOfMailbox(storage::Database &database, const QString &userName)
{
    TRY_ASSIGN(const auto accounts, storage::mailUsers(database, {}));
    for (const storage::MailUser &one : accounts) {
        if (one.standing.settings.userName.compare(userName, Qt::CaseInsensitive) == 0)
            return one.id;
    }
    TRY_ASSIGN(const Staff staff, staffAsMade());
    for (const Member &member : staff.members()) {
        if (member.user.email.compare(userName, Qt::CaseInsensitive) == 0)
            return member.user.id;
    }
    return failure(Reason::MailSignInRefused);
}

Result<std::vector<Mail>> mailsOf(storage::Database &database, UserId user)
{
    TRY_ASSIGN(const MailSources sources, sourcesIn(database));
    if (user.value < 1 || user.value > static_cast<qint64>(sources.staff.members().size()))
        return failure(Reason::NoMailAccount, user);
    return Correspondence(sources.staff.member(user), sources).mails();
}

Result<std::vector<Mail>> messagesBefore(storage::Database &database, UserId user, const QDateTime &instant)
{
    TRY_ASSIGN(std::vector<Mail> mails, mailsOf(database, user));
    const auto later = std::find_if(mails.begin(), mails.end(), [&](const Mail &mail) { return mail.date >= instant; });
    mails.erase(later, mails.end());
    return mails;
}

} // namespace demo
