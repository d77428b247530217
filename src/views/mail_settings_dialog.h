// A user's mail settings: to be saved by that user only (MAIL-1), read-only for everybody else and where they are locked
// (MAIL-2); what is locked can still be confirmed unchanged.
#pragma once

#include "presentation/mail_presenter.h"

#include <QDialog>
#include <memory>

namespace views {

namespace Ui {
class MailSettingsDialog;
}

class MailSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    MailSettingsDialog(storage::MailUser user, const domain::Operator &who, QWidget *window);
    ~MailSettingsDialog() override;

    void showRefusal(const domain::Error &error);

Q_SIGNALS:
    void saveWanted(const domain::MailSettings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setMeasures();
    void fill();
    void connectAll();
    void word();
    void enable();
    void followSecurity();
    [[nodiscard]] static QString refusedField(const QString &field);
    [[nodiscard]] domain::MailSettings entered() const;
    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] bool mayConfirm() const;

    std::unique_ptr<Ui::MailSettingsDialog> m_ui;
    storage::MailUser m_user;
    domain::Operator m_who;
    std::optional<domain::Error> m_refusal;
};

} // namespace views
