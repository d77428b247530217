// Asks for the password of each mailbox that is to be backed up, on one page, and says whose password that is.
#pragma once

#include "presentation/mail_actions.h"
#include "presentation/mail_backups.h"
#include "presentation/password_store.h"

#include <QDialog>
#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace views {

namespace Ui {
class MailPasswordDialog;
}

/// What the page is to ask for.
struct PasswordQuestion {
    std::vector<presentation::MailOrder> orders;
    std::vector<presentation::MailLockResult> refused; ///< chosen too, but can't be backed up
    bool isLatest = false;
    bool isDemo = false;
};

class MailPasswordDialog : public QDialog
{
    Q_OBJECT

public:
    MailPasswordDialog(PasswordQuestion question, const presentation::PasswordStore &store, QWidget *window);
    ~MailPasswordDialog() override;

Q_SIGNALS:
    void startWanted(const std::vector<presentation::MailOrder> &orders);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *name;
        QLabel *caption;
        QLineEdit *field;
        QAction *look;
        QCheckBox *keep;
        bool isReachable = false;
        QString problem;
    };

    void setMeasures();
    void addRow(const presentation::MailOrder &order);
    void readKept(std::size_t row);
    void start();
    void word();
    void wordRow(const presentation::MailOrder &order, const Row &row);
    void showRefused();
    void enable();
    [[nodiscard]] static QString keyOf(const presentation::MailOrder &order);

    std::unique_ptr<Ui::MailPasswordDialog> m_ui;
    PasswordQuestion m_question;
    presentation::PasswordStore m_store;
    std::vector<Row> m_rows;
};

} // namespace views
