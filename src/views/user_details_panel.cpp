#include "views/user_details_panel.h"

#include "presentation/wording.h"
#include "ui_user_details_panel.h"
#include "views/action_button.h"
#include "views/few_lines.h"
#include "views/flow_layout.h"
#include "views/icons.h"
#include "views/user_actions.h"
#include "views/user_facts.h"

#include <QEvent>
#include <QPushButton>

namespace views {

namespace wording = presentation::wording;
using presentation::UserDetails;

UserDetailsPanel::UserDetailsPanel(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::UserDetailsPanel>())
{
    m_ui->setupUi(this);
    m_ui->headLayout->setContentsMargins(scaled(18), scaled(16), scaled(12), scaled(8));
    m_ui->headLayout->setSpacing(scaled(12));
    m_ui->footerLayout->setContentsMargins(scaled(18), scaled(8), scaled(18), scaled(12));
    m_ui->footerLayout->setSpacing(scaled(8));
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
    m_mailButton = new QPushButton(m_ui->actionsBox);
    m_mailButton->setObjectName(u"panelMailButton"_qs);
    m_ui->actionsBox->layout()->addWidget(m_mailButton);
    connect(m_mailButton, &QPushButton::clicked, this, [this] {
        if (m_details)
            Q_EMIT mailWanted(m_details->user.id, m_details->user.name);
    });
    renderMail();
    connect(actions, &UserActions::changed, this, &UserDetailsPanel::renderActions);
    renderActions();
}

void UserDetailsPanel::begin()
{
    facts()->setFocus(Qt::OtherFocusReason);
}

void UserDetailsPanel::continueTabOrder(QWidget *before)
{
    for (QWidget *next : std::initializer_list<QWidget *>{
             m_ui->closeButton, m_ui->actionsBox->findChild<QWidget *>(u"panelActivateButton"_qs),
             m_ui->actionsBox->findChild<QWidget *>(u"panelDeactivateButton"_qs),
             m_ui->actionsBox->findChild<QWidget *>(u"panelDeleteButton"_qs), m_mailButton}) {
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
    m_ui->stack->setCurrentWidget(isSomebody ? static_cast<QWidget *>(facts()) : m_ui->nobody);
    m_ui->footer->setVisible(isSomebody);
    renderMail();
    m_ui->nobody->tell(u"id-card"_qs, tr("Nobody chosen"),
                       tr("Choose a user in the list to see who they are and what they own."));
    if (!isSomebody)
        return;
    renderHead(*m_details);
    facts()->show(*m_details, m_now);
}

void UserDetailsPanel::renderMail()
{
    if (m_mailButton == nullptr)
        return;
    m_mailButton->setText(tr("Backed-up mail…"));
    m_mailButton->setVisible(m_details && m_details->backedUpMail > 0);
}

void UserDetailsPanel::renderHead(const UserDetails &details)
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
    m_ui->emailLabel->setText(user.email);
}

// Not before somebody is chosen: they are many, and the start would wait for them.
UserFacts *UserDetailsPanel::facts()
{
    if (m_facts == nullptr) {
        m_facts = new UserFacts;
        m_ui->stack->addWidget(m_facts);
        setTabOrder(m_ui->closeButton, m_facts);
        setTabOrder(m_facts, m_ui->actionsBox->findChild<QWidget *>(u"panelActivateButton"_qs));
    }
    return m_facts;
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
    QWidget *before = m_mailButton;
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
    if (m_facts != nullptr)
        m_facts->retranslate();
    render();
    renderActions();
}

} // namespace views
