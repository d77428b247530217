// Backed-up mail of a user or a record: the list, a search, one message in a reader that fetches and opens nothing;
// attachments are only ever saved (OPR-6).
#pragma once

#include "presentation/mail_reading_presenter.h"

#include <QDialog>
#include <QTimer>
#include <memory>
#include <optional>

namespace views {

namespace Ui {
class MailReaderDialog;
}

/// Whose mail it is: to be worded in each language.
using ReaderTitle = std::function<QString()>;

class MailReaderDialog : public QDialog
{
    Q_OBJECT

public:
    /// The presenter is the dialog's own from now on.
    MailReaderDialog(std::unique_ptr<presentation::MailReadingPresenter> presenter, const storage::MailFilter &filter,
                     ReaderTitle title, QWidget *window);
    ~MailReaderDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setMeasures();
    void connectPresenter();
    void connectExport();
    void connectWidgets();
    void openCurrent();
    void showMail(const mail::ReadMail &read);
    void showBody();
    void showRefusal(const domain::Error &error);
    void showAttachments();
    void showNothing();
    void chooseFile(const mail::Attachment &attachment);
    void fillExportMenu();
    void chooseExport(presentation::MailExtent extent, mail::ExportFormat format);
    void showExporting(bool isExporting);
    void showCount();
    void word();

    std::unique_ptr<Ui::MailReaderDialog> m_ui;
    std::unique_ptr<presentation::MailReadingPresenter> m_presenter;
    ReaderTitle m_title;
    std::optional<mail::ReadMail> m_mail;
    std::optional<domain::Error> m_refusal;
    domain::MailId m_wanted;
    bool m_isAll = false;
    QTimer m_typing;
};

} // namespace views
