#include "views/import_dialog.h"

#include "presentation/import_wording.h"
#include "views/import_mapping_page.h"
#include "views/import_organisation_page.h"
#include "views/import_preview_page.h"
#include "views/mapping_files.h"
#include "views/messages.h"
#include "views/repolish.h"
#include "views/theme.h"

#include "ui_import_dialog.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>

namespace views {

using domain::Error;
using exchange::ImportPlan;
using presentation::ImportFolder;
using presentation::ImportPresenter;
namespace wording = presentation::wording;

ImportDialog::ImportDialog(ImportPresenter &presenter, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ImportDialog>()), m_presenter(presenter)
{
    m_ui->setupUi(this);
    setMeasures();

    connect(m_ui->chooseFolderButton, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    connect(m_ui->folderField, &QLineEdit::textChanged, this, &ImportDialog::word);
    connect(m_ui->folderField, &QLineEdit::editingFinished, this, &ImportDialog::folderChanged);
    connect(m_ui->backButton, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_ui->importButton, &QPushButton::clicked, this, &ImportDialog::startImport);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ImportDialog::accept);
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT imported(m_report.databasePath);
    });
    connectPages();

    enter(Step::Source);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::setMeasures()
{
    setWindowModality(Qt::WindowModal);
    const int side = scaled(24);
    m_ui->headColumn->setContentsMargins(side, scaled(16), side, scaled(12));
    m_ui->barColumn->setContentsMargins(side, 0, side, 0);
    m_ui->sourceColumn->setContentsMargins(side, scaled(16), side, scaled(16));
    m_ui->folderRow->setSpacing(scaled(8));
    m_ui->resultColumn->setContentsMargins(side, scaled(16), side, scaled(16));
    m_ui->footerRow->setContentsMargins(side, scaled(12), side, scaled(12));
    m_ui->footerRow->setSpacing(scaled(8));
    m_ui->footerRow->setStretch(0, 1);
    m_ui->column->setStretch(3, 1);
    setMinimumSize(scaled(920), scaled(560));
    resize(scaled(1000), scaled(640));
}

void ImportDialog::connectPages()
{
    connect(m_ui->mappingPage, &ImportMappingPage::changed, this, &ImportDialog::word);
    connect(m_ui->mappingPage, &ImportMappingPage::previewsWanted, &m_presenter, &ImportPresenter::readPreviews);
    connect(m_ui->mappingPage, &ImportMappingPage::stagesWanted, &m_presenter, &ImportPresenter::readStages);
    auto *files = new MappingFiles(this);
    connect(m_ui->mappingPage, &ImportMappingPage::loadWanted, files, &MappingFiles::load);
    connect(m_ui->mappingPage, &ImportMappingPage::saveWanted, files,
            [this, files] { files->save(m_ui->mappingPage->mapping()); });
    connect(files, &MappingFiles::loaded, this, &ImportDialog::take);
    connect(files, &MappingFiles::failed, this, &ImportDialog::tell);
    connect(files, &MappingFiles::saved, this, [this](const QString &path) {
        m_ui->importBar->tell([path] {
            return Message{Message::Kind::Good, tr("The mapping was saved in %1.").arg(path), {}, {}};
        });
    });
    connect(m_ui->previewPage, &ImportPreviewPage::changed, this, &ImportDialog::word);
    connect(m_ui->organisationPage, &ImportOrganisationPage::changed, this, &ImportDialog::word);

    connect(&m_presenter, &ImportPresenter::looked, this, [this](const ImportFolder &folder) {
        end();
        m_ui->mappingPage->setFolder(folder);
        word();
        if (std::exchange(m_goesOnWhenLooked, false) && missing().isEmpty())
            goOn();
    });
    connect(&m_presenter, &ImportPresenter::previewsRead, m_ui->mappingPage, &ImportMappingPage::setPreviews);
    connect(&m_presenter, &ImportPresenter::stagesRead, m_ui->mappingPage, &ImportMappingPage::setStages);
    connect(&m_presenter, &ImportPresenter::planned, this, [this](const ImportPlan &plan) {
        end();
        m_ui->previewPage->setPlan(plan);
        m_ui->organisationPage->setPlan(plan);
        enter(Step::Preview);
    });
    connect(&m_presenter, &ImportPresenter::imported, this, [this](const exchange::ImportReport &report) {
        end();
        m_report = report;
        enter(Step::Result);
    });
    connect(&m_presenter, &ImportPresenter::failed, this, [this](const Error &error) {
        m_goesOnWhenLooked = false;
        end();
        tell(error);
        word();
    });
    connect(&m_presenter, &ImportPresenter::progressed, m_ui->workProgress, &WorkProgress::report);
}

void ImportDialog::enter(Step step)
{
    m_step = step;
    m_ui->importBar->dismiss();
    QWidget *const pages[] = {m_ui->sourcePage, m_ui->mappingPage, m_ui->previewPage, m_ui->organisationPage,
                              m_ui->resultPage};
    m_ui->pages->setCurrentWidget(pages[static_cast<std::size_t>(step)]);
    word();
    if (step == Step::Mapping) {
        m_ui->mappingPage->begin();
        return;
    }
    QWidget *const first[] = {m_ui->folderField, nullptr, m_ui->nextButton, m_ui->organisationPage, m_ui->openButton};
    first[static_cast<std::size_t>(step)]->setFocus();
}

void ImportDialog::begin(Work work)
{
    m_work = work;
    m_ui->importBar->dismiss();
    if (work == Work::Importing)
        m_ui->workProgress->begin(tr("Importing…"));
    else
        m_ui->workProgress->begin(tr("Reading the files…"));
    word();
}

void ImportDialog::end()
{
    m_work = Work::None;
    m_ui->workProgress->end();
    m_ui->cancelButton->setEnabled(true);
}

QString ImportDialog::folderField() const
{
    return m_ui->folderField->text().trimmed();
}

bool ImportDialog::isFolderKnown() const
{
    return !folderField().isEmpty() && m_presenter.folder().folder == folderField();
}

bool ImportDialog::isBackup() const
{
    return isFolderKnown() && m_presenter.folder().isBackup;
}

void ImportDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder with the CSV files"), folderField());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_ui->folderField->setText(folder);
        folderChanged();
    });
    dialog->open();
}

void ImportDialog::folderChanged()
{
    if (folderField().isEmpty() || isFolderKnown() || m_work != Work::None)
        return;
    begin(Work::Looking);
    m_presenter.look(folderField());
}

void ImportDialog::goBack()
{
    switch (m_step) {
    case Step::Organisation:
        enter(Step::Preview);
        break;
    case Step::Preview:
        enter(isBackup() ? Step::Source : Step::Mapping);
        break;
    default:
        enter(Step::Source);
    }
}

void ImportDialog::goOn()
{
    if (m_step == Step::Source && !isFolderKnown()) {
        m_goesOnWhenLooked = true;
        folderChanged();
    } else if (m_step == Step::Source && !isBackup()) {
        enter(Step::Mapping);
    } else if (m_step == Step::Source) {
        begin(Work::Planning);
        m_presenter.plan(m_presenter.folder().suggested);
    } else if (m_step == Step::Mapping) {
        begin(Work::Planning);
        m_presenter.plan(m_ui->mappingPage->mapping());
    } else if (m_step == Step::Preview) {
        enter(Step::Organisation);
    }
}

void ImportDialog::startImport()
{
    exchange::NewOrganisation organisation = m_ui->organisationPage->organisation();
    organisation.acceptRejected = m_ui->previewPage->acceptsRejected();
    m_organisation = organisation.name;
    begin(Work::Importing);
    m_presenter.import(m_ui->organisationPage->databasePath(), organisation, m_ui->organisationPage->timeZone());
}

void ImportDialog::reject()
{
    if (m_work != Work::Planning && m_work != Work::Importing) {
        QDialog::reject();
        return;
    }
    m_ui->workProgress->tell(tr("Stopping. What was begun is taken back…"));
    m_ui->cancelButton->setEnabled(false);
    m_presenter.stop();
}

void ImportDialog::take(const exchange::Mapping &mapping)
{
    m_ui->importBar->dismiss();
    const QStringList unknown = m_ui->mappingPage->setMapping(mapping);
    if (unknown.isEmpty())
        return;
    m_ui->importBar->tell([unknown] {
        return Message{
            Message::Kind::Warning, tr("The mapping also names files that are not in this folder."), unknown, {}};
    });
}

void ImportDialog::tell(const Error &error)
{
    m_ui->importBar->tell([error] { return Message{Message::Kind::Danger, importSentence(error), {}, {}}; });
}

QStringList ImportDialog::missing() const
{
    switch (m_step) {
    case Step::Source:
        if (folderField().isEmpty())
            return {tr("Choose a folder.")};
        if (isFolderKnown() && m_presenter.folder().files.empty())
            return {tr("This folder holds no CSV files. Choose another one.")};
        return {};
    case Step::Mapping:
        return m_ui->mappingPage->missing();
    case Step::Preview:
        return m_ui->previewPage->missing();
    case Step::Organisation:
        return m_ui->organisationPage->missing();
    case Step::Result:
        break;
    }
    return {};
}

QString ImportDialog::whatWasFound() const
{
    if (!isFolderKnown())
        return tr(
            "A folder with the CRM’s own data backup is recognised by itself. Of any other CSV files with a first "
            "row of column names, you say in the next step what they hold.");
    const ImportFolder &folder = m_presenter.folder();
    const auto files = static_cast<int>(folder.files.size());
    if (files == 0)
        return {};
    return folder.isBackup ? tr("This is a data backup of the CRM, with %Ln file(s).", nullptr, files)
                           : tr("There are %Ln CSV file(s). What they hold is asked in the next step.", nullptr, files);
}

void ImportDialog::word()
{
    wordHead();
    m_ui->foundLabel->setText(whatWasFound());
    const bool isResult = m_step == Step::Result;
    const bool isWorking = m_work == Work::Planning || m_work == Work::Importing;
    m_ui->pages->setEnabled(!isWorking);
    m_ui->backButton->setVisible(m_step != Step::Source && !isResult);
    m_ui->backButton->setEnabled(!isWorking);
    m_ui->nextButton->setVisible(m_step < Step::Organisation);
    m_ui->importButton->setVisible(m_step == Step::Organisation);
    m_ui->importButton->setText(tr("&Import %Ln record(s)", nullptr, static_cast<int>(m_presenter.plan().records())));
    m_ui->cancelButton->setVisible(!isResult);
    m_ui->cancelButton->setText(isWorking ? tr("&Stop") : tr("&Cancel"));
    m_ui->closeButton->setVisible(isResult);
    m_ui->openButton->setVisible(isResult);
    wordWhatIsMissing();
}

void ImportDialog::wordHead()
{
    const int steps = isBackup() ? 3 : 4;
    int at = static_cast<int>(m_step) + 1;
    if (isBackup() && m_step != Step::Source)
        --at;
    QString title;
    switch (m_step) {
    case Step::Source:
        title = tr("New organisation from CSV");
        break;
    case Step::Mapping:
        title = tr("What do the files hold?");
        break;
    case Step::Preview:
        title = tr("What will be made");
        break;
    case Step::Organisation:
        title = tr("What no file says");
        break;
    case Step::Result:
        title = tr("“%1” has been imported").arg(m_organisation);
        break;
    }
    m_ui->titleLabel->setText(title);
    if (m_step != Step::Result) {
        //: %1 and %2 are numbers
        m_ui->factsLabel->setText(
            tr("Step %1 of %2. Nothing is written until you press the last button.").arg(at).arg(steps));
        return;
    }
    m_ui->factsLabel->setText(m_report.databasePath);
    m_ui->resultLabel->setText(wording::importResult(m_report).join(u'\n'));
}

void ImportDialog::wordWhatIsMissing()
{
    const QString why = missing().join(u'\n');
    m_ui->missingLabel->setText(why);
    m_ui->missingLabel->setVisible(m_work == Work::None && !why.isEmpty());
    for (QPushButton *button : {m_ui->nextButton, m_ui->importButton}) {
        button->setEnabled((m_work == Work::None || m_work == Work::Looking) && why.isEmpty());
        button->setToolTip(why);
        button->setAccessibleDescription(why);
    }
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    word();
}

} // namespace views
