// A new organisation from CSV files, step by step: the folder, what its files hold, what will be made and what is left
// out, what no file says. Nothing is written before the last button.
#pragma once

#include "presentation/import_presenter.h"

#include <QDialog>
#include <memory>

namespace views {

namespace Ui {
class ImportDialog;
}

class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// The presenter lives longer than the dialog.
    ImportDialog(presentation::ImportPresenter &presenter, QWidget *parent);
    ~ImportDialog() override;

    /// Esc and Cancel; while files are read or written, that is asked to stop, and the dialog stays until it has.
    void reject() override;

Q_SIGNALS:
    /// The operator wants to go on with the new organisation.
    void imported(const QString &databasePath);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { Source, Mapping, Preview, Organisation, Result };
    enum class Work { None, Looking, Planning, Importing };

    void setMeasures();
    void connectPages();
    void enter(Step step);
    void begin(Work work);
    void end();
    void word();
    void wordHead();
    void wordWhatIsMissing();
    void goBack();
    void goOn();
    void startImport();
    void chooseFolder();
    void folderChanged();
    void take(const exchange::Mapping &mapping);
    void tell(const domain::Error &error);
    [[nodiscard]] QString folderField() const;
    [[nodiscard]] bool isFolderKnown() const;
    [[nodiscard]] bool isBackup() const;
    [[nodiscard]] QString whatWasFound() const;
    [[nodiscard]] QStringList missing() const;

    std::unique_ptr<Ui::ImportDialog> m_ui;
    presentation::ImportPresenter &m_presenter;
    Step m_step = Step::Source;
    Work m_work = Work::None;
    bool m_goesOnWhenLooked = false;
    exchange::ImportReport m_report;
    QString m_organisation;
};

} // namespace views
