#include "views/mail_details_panel.h"

#include "presentation/mail_wording.h"
#include "presentation/wording.h"
#include "ui_mail_details_panel.h"
#include "views/few_lines.h"
#include "views/flow_layout.h"
#include "views/icons.h"
#include "views/mail_commands.h"
#include "views/mail_table.h"
#include "views/messages.h"
#include "views/status_chip.h"

#include <QEvent>

namespace views {

namespace wording = presentation::wording;
using domain::BackupState;
using presentation::BackupMark;
using presentation::MailDetails;
using presentation::MailPresenter;

namespace {

BackupMark markOfState(BackupState state)
{
    switch (state) {
    case BackupState::Running:
        return BackupMark::Running;
    case BackupState::Completed:
        return BackupMark::Completed;
    case BackupState::Failed:
        return BackupMark::Failed;
    case BackupState::Cancelled:
        return BackupMark::Cancelled;
    case BackupState::Interrupted:
        break;
    }
    return BackupMark::Interrupted;
}

} // namespace

MailDetailsPanel::MailDetailsPanel(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::MailDetailsPanel>())
{
    m_ui->setupUi(this);
    m_ui->headLayout->setContentsMargins(scaled(18), scaled(16), scaled(12), scaled(8));
    m_ui->headLayout->setSpacing(scaled(12));
    m_ui->contentLayout->setContentsMargins(scaled(18), scaled(4), scaled(18), scaled(16));
    m_ui->contentLayout->setSpacing(scaled(6));
    m_ui->adviceLayout->setSpacing(scaled(6));
    m_ui->factsLayout->setHorizontalSpacing(scaled(12));
    m_ui->factsLayout->setVerticalSpacing(scaled(5));
    m_ui->factsLayout->setColumnMinimumWidth(0, scaled(96));
    m_ui->factsLayout->setColumnStretch(1, 1);
    m_ui->footerLayout->setContentsMargins(scaled(18), scaled(8), scaled(18), scaled(12));
    m_ui->footerLayout->setSpacing(scaled(8));
    auto *flow = new FlowLayout(m_ui->actionsBox);
    flow->setSpacing(scaled(8));
    flow->addWidget(m_ui->panelReadButton);
    flow->addWidget(m_ui->panelSettingsButton);
    m_ui->closeButton->setIcon(icon(u"x"_qs, Tone::Secondary));
    m_ui->facts->viewport()->setAutoFillBackground(false);
    m_ui->content->setAutoFillBackground(false);
    setMinimumWidth(scaled(260));
    connect(m_ui->closeButton, &QToolButton::clicked, this, &MailDetailsPanel::closed);
    connect(m_ui->changeOwnerButton, &QPushButton::clicked, this, [this] {
        if (m_details)
            Q_EMIT changeOwnerWanted(m_details->user.id);
    });
    render();
}

MailDetailsPanel::~MailDetailsPanel() = default;

QSize MailDetailsPanel::sizeHint() const
{
    return {scaled(306), scaled(400)};
}

void MailDetailsPanel::follow(const MailPresenter &presenter, MailCommands *commands)
{
    m_presenter = &presenter;
    m_commands = commands;
    m_ui->panelReadButton->setAction(commands->read());
    m_ui->panelSettingsButton->setAction(commands->settings());
    connect(commands, &MailCommands::changed, this, &MailDetailsPanel::renderActions);
    connect(&presenter, &MailPresenter::detailsRead, this, [this](const MailDetails &details) {
        m_details = details;
        render();
    });
    connect(&presenter, &MailPresenter::detailsCleared, this, [this] {
        m_details.reset();
        render();
    });
    renderActions();
}

void MailDetailsPanel::begin()
{
    m_ui->facts->setFocus(Qt::OtherFocusReason);
}

void MailDetailsPanel::render()
{
    const bool isSomebody = m_details.has_value();
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->avatar, m_ui->nameLabel, m_ui->besideNameLabel,
                                                          m_ui->emailLabel, m_ui->footer})
        part->setVisible(isSomebody);
    m_ui->stack->setCurrentWidget(isSomebody ? static_cast<QWidget *>(m_ui->facts) : m_ui->nobody);
    m_ui->nobody->tell(u"mail"_qs, tr("Nobody chosen"),
                       tr("Choose a user in the list to see the mailbox and what can be done with it."));
    if (!isSomebody)
        return;
    const storage::MailUser &user = m_details->user;
    const bool isJapanese = wording::language() == u"ja";
    const QString beside = isJapanese ? user.name.kana() : user.name.native();
    m_ui->nameLabel->setText(wording::name(user.name, user.id));
    m_ui->besideNameLabel->setText(beside);
    m_ui->besideNameLabel->setVisible(!beside.isEmpty() && beside != m_ui->nameLabel->text());
    m_ui->avatar->setFace({user.name.initials(wording::language()), {}});
    m_ui->emailLabel->setText(user.email);
    renderMailbox(*m_details);
    renderBackup(*m_details);
    renderHistory(m_details->backups);
}

void MailDetailsPanel::renderMailbox(const MailDetails &details)
{
    const domain::MailStanding &mail = details.user.standing;
    const domain::MailSettings &settings = mail.settings;
    m_ui->statusChip->setChip(statusChip(mail.status));
    m_ui->mailboxLabel->setText(settings.mailbox);
    m_ui->protocolLabel->setText(wording::mailProtocol(settings.protocol));
    m_ui->serverLabel->setText(u"%1:%2"_qs.arg(settings.server.host).arg(settings.server.port));
    m_ui->sharingLabel->setText(wording::mailSharing(settings.sharing));
    QString lock = tr("Not locked");
    if (mail.isLocked && details.lockedAt.isValid() && details.lockedBy.isValid())
        //: when and by whom somebody's mail settings were locked
        lock = tr("Locked on %1 by %2")
                   .arg(wording::moment(details.lockedAt, m_presenter->zone(), m_presenter->now()),
                        wording::name(details.lockedByName, details.lockedBy));
    else if (mail.isLocked)
        lock = wording::mailLocked();
    m_ui->lockLabel->setText(lock);
    for (QLabel *line :
         setLines(m_ui->adviceLayout, m_ui->content, wording::mailAdvice(m_presenter->who(), details.user))) {
        line->setObjectName(u"adviceLabel"_qs);
        line->setProperty("look", QVariant());
    }
}

void MailDetailsPanel::renderBackup(const MailDetails &details)
{
    const storage::MailUser &user = details.user;
    const bool hasBackup = user.lastBackup.has_value();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->backupRule, m_ui->backupHeading, m_ui->backupChip, m_ui->backupList})
        part->setVisible(hasBackup);
    const QString unreadable = wording::unreadableMail(hasBackup ? user.lastBackup->unreadable : 0);
    m_ui->unreadableLabel->setText(unreadable);
    m_ui->unreadableLabel->setVisible(!unreadable.isEmpty());
    m_ui->changeOwnerButton->setVisible(!unreadable.isEmpty());
    m_ui->failureLabel->setVisible(false);
    if (!hasBackup)
        return;
    const storage::MailBackup &last = *user.lastBackup;
    m_ui->backupChip->setChip(backupChip(markOfState(last.state), wording::backupState(last.state)));
    if (last.state == BackupState::Failed || last.state == BackupState::Interrupted) {
        const domain::Error why = presentation::whyStopped(last);
        m_ui->failureLabel->setText(sentence(why, wording::nameInSentence(user.name, user.id)));
        m_ui->failureLabel->setVisible(true);
    }
    std::vector<PairList::Pair> pairs;
    pairs.push_back({tr("Messages saved"), wording::number(user.keptMessages), {}});
    pairs.push_back({tr("Size"), wording::dataSize(user.keptBytes), {}});
    pairs.push_back({tr("Last taken"), wording::moment(last.startedAt, m_presenter->zone(), m_presenter->now()), {}});
    m_ui->backupList->setPairs(pairs);
}

void MailDetailsPanel::renderHistory(const std::vector<storage::MailBackup> &backups)
{
    QStringList lines;
    for (const storage::MailBackup &backup : backups) {
        const QString when = wording::moment(backup.startedAt, m_presenter->zone(), m_presenter->now());
        const QString state = wording::backupState(backup.state);
        if (backup.state == BackupState::Completed)
            //: one of a mailbox's backups: when, how it ended, how many messages
            lines << tr("%1 — %2. %3").arg(when, state, wording::backupCounts(backup));
        else
            //: one of a mailbox's backups: when, how it ended
            lines << tr("%1 — %2", "backup").arg(when, state);
    }
    m_ui->historyHeading->setVisible(!lines.isEmpty());
    setLines(m_ui->historyLayout, m_ui->content, lines);
}

// A disabled button gets no focus: these lines do, so that Tab reaches the reason.
void MailDetailsPanel::renderActions()
{
    if (m_commands == nullptr || !m_commands->isInSight())
        return;
    const int users = int(m_commands->judged().users.size());
    m_ui->actionsHeading->setText(users > 1 ? tr("Actions for %Ln ticked users", nullptr, users) : tr("Actions"));
    QStringList lines;
    for (const MailCommands::Refusal &refusal : m_commands->refusals())
        //: actions that cannot be used, and a sentence that says why
        lines << tr("%1: %2", "refusal").arg(refusal.what, refusal.why);
    QWidget *before = m_ui->panelSettingsButton;
    for (QLabel *line : setLines(m_ui->reasonsLayout, m_ui->footer, lines)) {
        line->setFocusPolicy(Qt::StrongFocus);
        line->setObjectName(u"reasonLabel"_qs);
        setTabOrder(before, line);
        before = line;
    }
}

void MailDetailsPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    render();
    renderActions();
}

} // namespace views
