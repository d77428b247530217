#include "views/user_facts.h"

#include "presentation/wording.h"
#include "ui_user_facts.h"
#include "views/few_lines.h"
#include "views/status_chip.h"

namespace views {

namespace wording = presentation::wording;
using domain::UserStatus;
using presentation::NamedBy;
using presentation::UserDetails;

UserFacts::UserFacts(QWidget *parent) : QScrollArea(parent), m_ui(std::make_unique<Ui::UserFacts>())
{
    m_ui->setupUi(this);
    m_ui->contentLayout->setContentsMargins(scaled(18), scaled(4), scaled(18), scaled(16));
    m_ui->contentLayout->setSpacing(scaled(6));
    m_ui->factsLayout->setHorizontalSpacing(scaled(12));
    m_ui->factsLayout->setVerticalSpacing(scaled(5));
    m_ui->factsLayout->setColumnMinimumWidth(0, scaled(104));
    for (QLabel *caption : {m_ui->statusCaption, m_ui->roleCaption, m_ui->managerCaption, m_ui->managesCaption,
                            m_ui->profileCaption, m_ui->licenceCaption, m_ui->accountCaption, m_ui->signInCaption})
        caption->setMaximumWidth(scaled(104));
    for (QFrame *rule : {m_ui->ownsRule, m_ui->namedByRule, m_ui->latestRule})
        rule->setContentsMargins(0, scaled(6), 0, 0);
    viewport()->setAutoFillBackground(false);
    m_ui->content->setAutoFillBackground(false);
}

UserFacts::~UserFacts() = default;

void UserFacts::show(const UserDetails &details, const QDateTime &now)
{
    showPerson(details, now);
    showOwned(details);
    showNamedBy(details);
    showLatest(details, now);
}

void UserFacts::retranslate()
{
    m_ui->retranslateUi(this);
}

void UserFacts::showPerson(const UserDetails &details, const QDateTime &now)
{
    const domain::User &user = details.user;
    m_ui->statusChip->setChip(statusChip(user.status));
    //: under a status: since when it is
    m_ui->sinceLabel->setText(tr("since %1").arg(wording::day(user.statusSince, details.zone)));
    m_ui->roleLabel->setText(details.roleName);
    m_ui->managerLabel->setText(user.manager.isValid() ? wording::name(details.managerName, user.manager)
                                                       : tr("None", "reporting manager"));
    m_ui->managesLabel->setText(tr("%Ln people", nullptr, int(details.manages)));
    for (QLabel *label : {m_ui->managerCaption, m_ui->managerLabel, m_ui->managesCaption, m_ui->managesLabel})
        label->setVisible(details.usesReportingManagers);
    const QString profile = wording::profile(details.profileName);
    m_ui->profileLabel->setText(user.isSuperAdmin ? tr("%1, super admin", "profile").arg(profile) : profile);
    m_ui->licenceLabel->setText(user.status == UserStatus::Active ? tr("Uses one") : tr("Uses none"));
    m_ui->accountLabel->setText(user.account.isEmpty() ? tr("Not known", "account") : user.account);
    m_ui->signInLabel->setText(user.lastSignIn.isValid() ? wording::moment(user.lastSignIn, details.zone, now)
                                                         : tr("Never", "last sign-in"));
}

// Each number has a word that agrees with it.
QString UserFacts::openAndClosed(const presentation::OwnedModule &owned)
{
    const int open = int(owned.open);
    const int closed = int(owned.closed);
    //: %1 "61 open", %2 "148 closed"
    return domain::isActivity(owned.module)
               ? tr("%1 · %2").arg(tr("%Ln open", "activities", open), tr("%Ln done", "activities", closed))
               : tr("%1 · %2").arg(tr("%Ln open", "deals", open), tr("%Ln closed", "deals", closed));
}

void UserFacts::showOwned(const UserDetails &details)
{
    std::vector<PairList::Pair> pairs;
    for (const presentation::OwnedModule &owned : details.owns) {
        pairs.push_back(
            {wording::module(owned.module), owned.isSplit ? openAndClosed(owned) : wording::number(owned.open), {}});
    }
    if (pairs.empty())
        pairs.push_back({tr("No records"), {}, {}});
    m_ui->ownsList->setPairs(pairs);
}

void UserFacts::showNamedBy(const UserDetails &details)
{
    const auto word = [](NamedBy group) {
        switch (group) {
        case NamedBy::Assignments:
            return tr("Assignments");
        case NamedBy::Criteria:
            return tr("Criteria");
        case NamedBy::CoOwnerFields:
            return tr("Co-owner fields");
        case NamedBy::Integrations:
            return tr("Integrations and apps");
        case NamedBy::Deliveries:
            return tr("Notifications and report mails");
        case NamedBy::Others:
            return tr("Look-ups, notes, reports and others");
        }
        return QString();
    };
    std::vector<PairList::Pair> pairs;
    for (const presentation::NamedGroup &named : details.namedBy) {
        QStringList places;
        for (const domain::PlaceCount &counted : named.places)
            //: a place that names a user, and how often
            places << tr("%1: %2").arg(wording::place(counted.place), wording::number(counted.count));
        pairs.push_back({word(named.group), wording::number(named.count), places.join(u'\n')});
    }
    if (pairs.empty())
        pairs.push_back({tr("Nothing"), {}, {}});
    m_ui->namedByList->setPairs(pairs);
}

void UserFacts::showLatest(const UserDetails &details, const QDateTime &now)
{
    QStringList lines;
    for (const presentation::LatestEntry &entry : details.latest) {
        const QString when = wording::moment(entry.at, details.zone, now);
        const QString what = wording::auditKind(entry.kind);
        if (entry.isRefused)
            //: an entry of the audit log: when, what
            lines << tr("%1 — %2: refused").arg(when, what);
        else if (entry.by.isValid())
            //: an entry of the audit log: when, what, by whom
            lines << tr("%1 — %2, by %3").arg(when, what, wording::name(entry.byName, entry.by));
        else
            //: an entry of the audit log: when, what
            lines << tr("%1 — %2").arg(when, what);
    }
    if (lines.isEmpty())
        lines << tr("Nothing has been done here yet.");
    setLines(m_ui->latestLayout, m_ui->content, lines);
}

} // namespace views
