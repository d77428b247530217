// Shows a server's certificate that nothing vouches for, to be compared and accepted for that server, or not.
#pragma once

#include "presentation/mail_backups.h"

#include <QDialog>
#include <QTimeZone>
#include <memory>

namespace views {

namespace Ui {
class MailCertificateDialog;
}

/// "0F3A 9B21 …", in two lines.
[[nodiscard]] QString groupedFingerprint(const QByteArray &fingerprint);

class MailCertificateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `now` is what "expired" is told by.
    MailCertificateDialog(const presentation::MailRun &run, mail::ServerCertificate certificate, const QTimeZone &zone,
                          QDateTime now, QWidget *window);
    ~MailCertificateDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void word();
    [[nodiscard]] QString problem() const;

    std::unique_ptr<Ui::MailCertificateDialog> m_ui;
    domain::MailServer m_server;
    mail::ServerCertificate m_certificate;
    QTimeZone m_zone;
    QDateTime m_now;
};

} // namespace views
