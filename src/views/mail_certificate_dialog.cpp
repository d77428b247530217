#include "views/mail_certificate_dialog.h"

#include "presentation/wording.h"
#include "ui_mail_certificate_dialog.h"
#include "views/single_click.h"
#include "views/theme.h"

#include <QEvent>
#include <QFontDatabase>

namespace views {

namespace wording = presentation::wording;

QString groupedFingerprint(const QByteArray &fingerprint)
{
    constexpr int groupLength = 4;
    constexpr int groupsInALine = 8;
    const QString digits = QString::fromLatin1(fingerprint.toHex()).toUpper();
    QString text;
    for (qsizetype i = 0; i < digits.size(); i += groupLength) {
        if (i > 0)
            text += i / groupLength % groupsInALine == 0 ? u'\n' : u' ';
        text += digits.mid(i, groupLength);
    }
    return text;
}

MailCertificateDialog::MailCertificateDialog(const presentation::MailRun &run, mail::ServerCertificate certificate,
                                             const QTimeZone &zone, QDateTime now, QWidget *window)
    : QDialog(window), m_ui(std::make_unique<Ui::MailCertificateDialog>()), m_server(run.server),
      m_certificate(std::move(certificate)), m_zone(zone), m_now(std::move(now))
{
    m_ui->setupUi(this);
    setWindowModality(Qt::WindowModal);
    const int side = scaled(24);
    m_ui->headColumn->setContentsMargins(side, scaled(16), side, scaled(12));
    m_ui->headColumn->setSpacing(scaled(8));
    m_ui->facts->setContentsMargins(side, scaled(16), side, scaled(16));
    m_ui->facts->setHorizontalSpacing(scaled(16));
    m_ui->facts->setVerticalSpacing(scaled(8));
    m_ui->facts->setColumnStretch(1, 1);
    m_ui->footerRow->setContentsMargins(side, scaled(12), side, scaled(12));
    m_ui->footerRow->setSpacing(scaled(8));
    m_ui->footerRow->setStretch(0, 1);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(scaled(13));
    m_ui->fingerprintLabel->setFont(fixed);
    connect(m_ui->refuseButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, &QDialog::accept);
    takeSingleClicks(m_ui->acceptButton);
    word();
    resize(scaled(620), sizeHint().height());
    m_ui->refuseButton->setFocus();
}

MailCertificateDialog::~MailCertificateDialog() = default;

QString MailCertificateDialog::problem() const
{
    if (m_certificate.validUntil.isValid() && m_certificate.validUntil < m_now)
        return tr("The certificate of this server has expired.");
    if (m_certificate.validFrom.isValid() && m_certificate.validFrom > m_now)
        return tr("The certificate of this server is not valid yet.");
    if (!m_certificate.subject.isEmpty() && m_certificate.subject == m_certificate.issuer)
        return tr("The server issued this certificate itself: nothing vouches that it is the server it says.");
    return tr(
        "No authority that this computer trusts vouches for this certificate, or it was issued for another server.");
}

void MailCertificateDialog::word()
{
    const QString server = u"%1:%2"_qs.arg(m_server.host).arg(m_server.port);
    m_ui->titleLabel->setText(tr("Accept the certificate of %1?").arg(m_server.host));
    setWindowTitle(m_ui->titleLabel->text());
    m_ui->problemLabel->setText(problem());
    m_ui->serverLabel->setText(server);
    m_ui->subjectLabel->setText(m_certificate.subject);
    m_ui->issuerLabel->setText(m_certificate.issuer);
    //: from when to when a certificate is valid
    m_ui->validLabel->setText(
        tr("from %1 to %2")
            .arg(wording::day(m_certificate.validFrom, m_zone), wording::day(m_certificate.validUntil, m_zone)));
    m_ui->fingerprintLabel->setText(groupedFingerprint(m_certificate.fingerprint));
    m_ui->fingerprintLabel->setAccessibleName(m_ui->fingerprintCaption->text());
    m_ui->scopeLabel->setText(tr("Accepting counts for %1 and this certificate only.").arg(server));
}

void MailCertificateDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    word();
}

} // namespace views
