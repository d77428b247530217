#include "views/mail_settings_dialog.h"

#include "domain/mail_rules.h"
#include "presentation/mail_wording.h"
#include "presentation/wording.h"
#include "ui_mail_settings_dialog.h"
#include "views/messages.h"
#include "views/single_click.h"
#include "views/theme.h"

#include <QEvent>

namespace views {

namespace wording = presentation::wording;
using domain::MailProtocol;
using domain::MailSecurity;
using domain::MailSettings;
using domain::MailSharing;

namespace {

int usualPort(MailProtocol protocol, MailSecurity security)
{
    constexpr int pop3 = 110;
    constexpr int pop3s = 995;
    constexpr int imap = 143;
    constexpr int imaps = 993;
    if (protocol == MailProtocol::Pop3)
        return security == MailSecurity::Tls ? pop3s : pop3;
    return security == MailSecurity::Tls ? imaps : imap;
}

bool isUsualPort(int port)
{
    for (const MailProtocol protocol : {MailProtocol::Pop3, MailProtocol::Imap}) {
        for (const MailSecurity security : {MailSecurity::Tls, MailSecurity::None}) {
            if (port == usualPort(protocol, security))
                return true;
        }
    }
    return false;
}

template <class Enum>
Enum chosenIn(const QComboBox *combo)
{
    return static_cast<Enum>(combo->currentData().toInt());
}

template <class Enum, class Word>
void fillCombo(QComboBox *combo, std::initializer_list<Enum> values, Word word, Enum chosen)
{
    combo->clear();
    for (const Enum value : values)
        combo->addItem(word(value), int(value));
    combo->setCurrentIndex(combo->findData(int(chosen)));
}

} // namespace

MailSettingsDialog::MailSettingsDialog(storage::MailUser user, const domain::Operator &who, QWidget *window)
    : QDialog(window), m_ui(std::make_unique<Ui::MailSettingsDialog>()), m_user(std::move(user)), m_who(who)
{
    m_ui->setupUi(this);
    setMeasures();
    fill();
    connectAll();
    word();
    resize(scaled(600), sizeHint().height());
}

MailSettingsDialog::~MailSettingsDialog() = default;

void MailSettingsDialog::setMeasures()
{
    setWindowModality(Qt::WindowModal);
    const int side = scaled(24);
    m_ui->headColumn->setContentsMargins(side, scaled(16), side, scaled(12));
    m_ui->headColumn->setSpacing(scaled(8));
    m_ui->form->setContentsMargins(side, scaled(16), side, scaled(16));
    m_ui->form->setHorizontalSpacing(scaled(16));
    m_ui->form->setVerticalSpacing(scaled(8));
    m_ui->form->setColumnStretch(1, 1);
    m_ui->footerRow->setContentsMargins(side, scaled(12), side, scaled(12));
    m_ui->footerRow->setSpacing(scaled(8));
    m_ui->footerRow->setStretch(0, 1);
    m_ui->portField->setMaximumWidth(scaled(100));
}

void MailSettingsDialog::fill()
{
    const MailSettings &settings = m_user.standing.settings;
    m_ui->mailboxField->setText(settings.mailbox);
    m_ui->serverField->setText(settings.server.host);
    m_ui->portField->setValue(settings.server.port);
    m_ui->portField->setGroupSeparatorShown(false);
    m_ui->userNameField->setText(settings.userName);
    fillCombo(m_ui->protocolCombo, {MailProtocol::Pop3, MailProtocol::Imap}, wording::mailProtocol, settings.protocol);
    fillCombo(m_ui->securityCombo, {MailSecurity::Tls, MailSecurity::StartTls, MailSecurity::None},
              wording::mailSecurity, settings.server.security);
    fillCombo(m_ui->sharingCombo, {MailSharing::Private, MailSharing::RecordLevel, MailSharing::All},
              wording::mailSharing, settings.sharing);
    for (QLineEdit *field : {m_ui->mailboxField, m_ui->serverField, m_ui->userNameField})
        field->setReadOnly(!mayChange());
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->protocolCombo, m_ui->securityCombo, m_ui->sharingCombo,
                                                           m_ui->portField})
        field->setEnabled(mayChange());
    m_ui->saveButton->setVisible(mayChange());
    m_ui->confirmButton->setVisible(mayConfirm() && !mayChange());
}

void MailSettingsDialog::connectAll()
{
    for (QLineEdit *field : {m_ui->mailboxField, m_ui->serverField, m_ui->userNameField})
        connect(field, &QLineEdit::textChanged, this, &MailSettingsDialog::enable);
    connect(m_ui->sharingCombo, &QComboBox::currentIndexChanged, this, &MailSettingsDialog::enable);
    for (QComboBox *combo : {m_ui->protocolCombo, m_ui->securityCombo})
        connect(combo, &QComboBox::activated, this, &MailSettingsDialog::followSecurity);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(entered()); });
    connect(m_ui->confirmButton, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(m_user.standing.settings); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    takeSingleClicks(m_ui->saveButton);
    takeSingleClicks(m_ui->confirmButton);
}

bool MailSettingsDialog::mayChange() const
{
    return domain::mayChangeMailSettings(m_who, m_user.standing).has_value();
}

bool MailSettingsDialog::mayConfirm() const
{
    return domain::mayConfirmMailSettings(m_who, m_user.standing).has_value();
}

MailSettings MailSettingsDialog::entered() const
{
    MailSettings settings;
    settings.mailbox = m_ui->mailboxField->text().trimmed();
    settings.protocol = chosenIn<MailProtocol>(m_ui->protocolCombo);
    settings.server = {m_ui->serverField->text().trimmed(), quint16(m_ui->portField->value()),
                       chosenIn<MailSecurity>(m_ui->securityCombo)};
    settings.userName = m_ui->userNameField->text().trimmed();
    settings.sharing = chosenIn<MailSharing>(m_ui->sharingCombo);
    return settings;
}

// A port of somebody's own stays.
void MailSettingsDialog::followSecurity()
{
    if (isUsualPort(m_ui->portField->value()))
        m_ui->portField->setValue(
            usualPort(chosenIn<MailProtocol>(m_ui->protocolCombo), chosenIn<MailSecurity>(m_ui->securityCombo)));
    enable();
}

void MailSettingsDialog::word()
{
    const QString name = wording::nameInSentence(m_user.name, m_user.id);
    m_ui->titleLabel->setText(mayConfirm() ? tr("My mail settings") : tr("Mail settings of %1").arg(name));
    setWindowTitle(m_ui->titleLabel->text());
    const auto ruling = domain::mayChangeMailSettings(m_who, m_user.standing);
    m_ui->whyLabel->setText(ruling ? QString() : sentence(ruling.error(), name));
    m_ui->whyLabel->setVisible(!ruling);
    m_ui->cancelButton->setText(mayConfirm() ? tr("&Cancel") : tr("C&lose"));
    enable();
}

void MailSettingsDialog::enable()
{
    QString hint;
    if (chosenIn<MailSharing>(m_ui->sharingCombo) == MailSharing::Private)
        hint = tr("Private mail can't be backed up when you leave: your colleagues will miss it. (MAIL-5)");
    else if (chosenIn<MailProtocol>(m_ui->protocolCombo) == MailProtocol::Imap)
        hint = tr("IMAP leaves nothing to back up when you leave. POP3 does. (MAIL-9)");
    m_ui->hintLabel->setText(mayChange() ? hint : QString());
    QString problem;
    const MailSettings settings = entered();
    if (m_refusal)
        problem =
            m_refusal->reason == domain::Reason::BadInput ? refusedField(m_refusal->detail) : sentence(*m_refusal);
    else if (mayChange() && (settings.mailbox.isEmpty() || !settings.server.isValid() || settings.userName.isEmpty()))
        problem = tr("Fill in mailbox, server and user name.");
    m_ui->problemLabel->setText(problem);
    m_ui->saveButton->setEnabled(problem.isEmpty() || m_refusal);
    m_ui->saveButton->setToolTip(problem);
    m_ui->saveButton->setAccessibleDescription(problem);
    m_refusal.reset();
}

QString MailSettingsDialog::refusedField(const QString &field)
{
    if (field == u"mailbox")
        return tr("This mailbox is no mail address.");
    if (field == u"host" || field == u"port")
        return tr("This is no name of a server with a port.");
    return tr("This user name can't be used.");
}

void MailSettingsDialog::showRefusal(const domain::Error &error)
{
    m_refusal = error;
    enable();
}

void MailSettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const MailSettings kept = entered();
    m_ui->retranslateUi(this);
    m_user.standing.settings = mayChange() ? kept : m_user.standing.settings;
    fill();
    word();
}

} // namespace views
