#include "views/user_details_panel.h"

#include "presentation/wording.h"
#include "ui_user_details_panel.h"
#include "views/action_button.h"
#include "views/flow_layout.h"
#include "views/icons.h"
#include "views/status_chip.h"
#include "views/user_actions.h"

#include <QEvent>

namespace views {

namespace wording = presentation::wording;
using domain::UserStatus;
using presentation::NamedBy;
using presentation::UserDetails;

namespace {

// Lines of which there are few, each a label of its own.
std::vector<QLabel *> setLines(QVBoxLayout *layout, QWidget *parent, const QStringList &lines)
{
    std::vector<QLabel *> labels;
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->setVisible(false);
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &line : lines) {
        auto *label = new QLabel(line, parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("look", u"small"_qs);
        layout->addWidget(label);
        labels.push_back(label);
    }
    return labels;
}

} // namespace

UserDetailsPanel::UserDetailsPanel(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::UserDetailsPanel>())
{
    m_ui->setupUi(this);
    m_ui->headLayout->setContentsMargins(scaled(18), scaled(16), scaled(12), scaled(8));
    m_ui->headLayout->setSpacing(scaled(12));
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
    m_ui->footerLayout->setContentsMargins(scaled(18), scaled(8), scaled(18), scaled(12));
    m_ui->footerLayout->setSpacing(scaled(8));
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->content->setAutoFillBackground(false);
    auto *flow = new FlowLayout(m_ui->actionsBox);
    flow->setSpacing(scaled(8));
    m_ui->closeButton->setIcon(icon(u"x"_qs, Tone::Secondary));
    setMinimumWidth(scaled(260));

    connect(m_ui->closeButton, &QToolButton::clicked, this, &UserDetailsPanel::closed);
    render();
}

UserDetailsPanel::~UserDetailsPanel() = default;

QSize UserDetailsPanel::sizeHint() const
{
    return {scaled(306), scaled(400)};
}

void UserDetailsPanel::show(const UserDetails &details, const QDateTime &now)
{
    m_details = details;
    m_now = now;
    render();
}

void UserDetailsPanel::showNobody()
{
    m_details.reset();
    render();
}

void UserDetailsPanel::setActions(UserActions *actions)
{
    m_actions = actions;
    const auto add = [this](QAction *action, const QString &name) {
        auto *button = new ActionButton(m_ui->actionsBox);
        button->setObjectName(name);
        button->setAction(action);
        m_ui->actionsBox->layout()->addWidget(button);
        return button;
    };
    add(actions->activation(), u"panelActivateButton"_qs);
    add(actions->deactivation(), u"panelDeactivateButton"_qs);
    add(actions->deletion(), u"panelDeleteButton"_qs)->setProperty("look", u"danger"_qs);
    connect(actions, &UserActions::changed, this, &UserDetailsPanel::renderActions);
    renderActions();
}

void UserDetailsPanel::begin()
{
    m_ui->scrollArea->setFocus(Qt::OtherFocusReason);
}

void UserDetailsPanel::continueTabOrder(QWidget *before)
{
    for (QWidget *next : std::initializer_list<QWidget *>{
             m_ui->closeButton, m_ui->scrollArea, m_ui->actionsBox->findChild<QWidget *>(u"panelActivateButton"_qs),
             m_ui->actionsBox->findChild<QWidget *>(u"panelDeactivateButton"_qs),
             m_ui->actionsBox->findChild<QWidget *>(u"panelDeleteButton"_qs)}) {
        setTabOrder(before, next);
        before = next;
    }
}

void UserDetailsPanel::render()
{
    const bool isSomebody = m_details.has_value();
    m_ui->avatar->setVisible(isSomebody);
    m_ui->nameLabel->setVisible(isSomebody);
    m_ui->besideNameLabel->setVisible(isSomebody);
    m_ui->emailLabel->setVisible(isSomebody);
    m_ui->stack->setCurrentIndex(isSomebody ? 1 : 0);
    m_ui->footer->setVisible(isSomebody);
    m_ui->nobody->tell(u"id-card"_qs, tr("Nobody chosen"),
                       tr("Choose a user in the list to see who they are and what they own."));
    if (!isSomebody)
        return;
    renderFacts(*m_details);
    renderOwned(*m_details);
    renderNamedBy(*m_details);
    renderLatest(*m_details);
}

void UserDetailsPanel::renderFacts(const UserDetails &details)
{
    const domain::User &user = details.user;
    const bool isJapanese = wording::language() == u"ja";
    const QString kana = user.name.kana();
    QString beside = isJapanese ? kana : user.name.native();
    if (!isJapanese && user.name.native() == user.name.latin())
        beside = kana;
    else if (!isJapanese && !kana.isEmpty())
        //: a name in its own script, and its reading
        beside = tr("%1 (%2)", "name").arg(beside, kana);
    m_ui->nameLabel->setText(wording::name(user.name, user.id));
    m_ui->besideNameLabel->setText(beside);
    m_ui->besideNameLabel->setVisible(!beside.isEmpty());
    m_ui->avatar->setFace({user.name.initials(wording::language()), QImage::fromData(user.photo)});

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
    m_ui->emailLabel->setText(user.email);
    m_ui->accountLabel->setText(user.account.isEmpty() ? tr("Not known", "account") : user.account);
    m_ui->signInLabel->setText(user.lastSignIn.isValid() ? wording::moment(user.lastSignIn, details.zone, m_now)
                                                         : tr("Never", "last sign-in"));
}

// Each number has a word that agrees with it.
QString UserDetailsPanel::openAndClosed(const presentation::OwnedModule &owned)
{
    const int open = int(owned.open);
    const int closed = int(owned.closed);
    //: %1 "61 open", %2 "148 closed"
    return domain::isActivity(owned.module)
               ? tr("%1 · %2").arg(tr("%Ln open", "activities", open), tr("%Ln done", "activities", closed))
               : tr("%1 · %2").arg(tr("%Ln open", "deals", open), tr("%Ln closed", "deals", closed));
}

void UserDetailsPanel::renderOwned(const UserDetails &details)
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

void UserDetailsPanel::renderNamedBy(const UserDetails &details)
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

void UserDetailsPanel::renderLatest(const UserDetails &details)
{
    QStringList lines;
    for (const presentation::LatestEntry &entry : details.latest) {
        const QString when = wording::moment(entry.at, details.zone, m_now);
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

// A disabled button gets no focus: these lines do, so that Tab reaches the reason.
void UserDetailsPanel::renderActions()
{
    if (m_actions == nullptr)
        return;
    m_ui->actionsBox->findChild<QWidget *>(u"panelActivateButton"_qs)->setVisible(m_actions->offersActivation());
    m_ui->actionsBox->findChild<QWidget *>(u"panelDeactivateButton"_qs)->setVisible(m_actions->offersDeactivation());
    const int selected = int(m_actions->judged().users.size());
    m_ui->actionsHeading->setText(selected > 1 ? tr("Actions for %Ln selected users", nullptr, selected)
                                               : tr("Actions"));
    QStringList lines;
    for (const UserActions::Refusal &refusal : m_actions->refusals())
        //: actions that cannot be used, and a sentence that says why
        lines << tr("%1: %2", "refusal").arg(refusal.what, refusal.why);
    QWidget *before = m_ui->actionsBox->findChild<QWidget *>(u"panelDeleteButton"_qs);
    for (QLabel *line : setLines(m_ui->reasonsLayout, m_ui->footer, lines)) {
        line->setFocusPolicy(Qt::StrongFocus);
        line->setObjectName(u"reasonLabel"_qs);
        setTabOrder(before, line);
        before = line;
    }
}

void UserDetailsPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    render();
    renderActions();
}

} // namespace views
