#include "views/import_mapping_page.h"

#include "presentation/import_wording.h"
#include "presentation/wording.h"
#include "views/theme.h"

#include "ui_import_mapping_page.h"

#include <QEvent>
#include <QHeaderView>
#include <algorithm>

namespace views {

using exchange::Column;
using exchange::Content;
using exchange::FileMapping;
using exchange::FilePreview;
using presentation::ImportPresenter;
namespace wording = presentation::wording;

namespace {

constexpr int notUsed = 0;
constexpr int usersContent = -1; // the others are modules

int contentCode(const FileMapping &mapping)
{
    if (mapping.content == Content::Ignored)
        return notUsed;
    return mapping.content == Content::Users ? usersContent : int(mapping.module);
}

QString stagesKey(const QString &file, const QString &column)
{
    return file + u'\n' + column;
}

} // namespace

ImportMappingPage::ImportMappingPage(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ImportMappingPage>()),
      m_preview(new presentation::FilePreviewModel(this))
{
    m_ui->setupUi(this);
    m_ui->previewTable->setModel(m_preview);
    setMeasures();
    word();

    connect(m_ui->filesList, &QListWidget::currentRowChanged, this, &ImportMappingPage::showFile);
    connect(m_ui->contentCombo, &QComboBox::activated, this, &ImportMappingPage::contentChosen);
    connect(m_ui->closedStagesList, &QListWidget::itemChanged, this, &ImportMappingPage::stageTicked);
    connect(m_ui->dateOrderCombo, &QComboBox::activated, this, &ImportMappingPage::formatChosen);
    connect(m_ui->encodingCombo, &QComboBox::activated, this, [this] {
        formatChosen();
        Q_EMIT previewsWanted(m_mapping.encoding);
    });
    connect(m_ui->decimalCommaBox, &QCheckBox::clicked, this, &ImportMappingPage::formatChosen);
    connect(m_ui->saveMappingButton, &QPushButton::clicked, this, &ImportMappingPage::saveWanted);
    connect(m_ui->loadMappingButton, &QPushButton::clicked, this, &ImportMappingPage::loadWanted);
}

ImportMappingPage::~ImportMappingPage() = default;

void ImportMappingPage::begin()
{
    m_ui->filesList->setFocus();
}

void ImportMappingPage::setMeasures()
{
    const int side = scaled(24);
    m_ui->column->setContentsMargins(side, scaled(12), side, scaled(12));
    m_ui->column->setSpacing(scaled(12));
    m_ui->formatRow->setSpacing(scaled(8));
    m_ui->filesRow->setSpacing(scaled(16));
    m_ui->filesRow->setStretch(2, 1);
    for (QVBoxLayout *column : {m_ui->filesColumn, m_ui->columnsColumn, m_ui->rowsColumn, m_ui->stagesColumn})
        column->setSpacing(scaled(6));
    m_ui->rowsColumn->setStretch(2, 1);
    m_ui->columnsArea->setFixedWidth(scaled(348));
    m_ui->columnsForm->setAutoFillBackground(false);
    m_ui->columnsArea->viewport()->setAutoFillBackground(false);
    m_ui->columnsLayout->setVerticalSpacing(scaled(6));
    m_ui->columnsLayout->setContentsMargins(0, 0, scaled(14), 0);
    m_ui->stagesCard->setMaximumHeight(scaled(124));
    m_ui->previewTable->verticalHeader()->hide();
    m_ui->previewTable->verticalHeader()->setDefaultSectionSize(scaled(28));
    m_ui->previewTable->horizontalHeader()->setMinimumHeight(scaled(44));
}

void ImportMappingPage::setFolder(const presentation::ImportFolder &folder)
{
    m_files = folder.files;
    m_stages.clear();
    m_stagesToGuess.clear();
    setMapping(folder.suggested);
}

QStringList ImportMappingPage::setMapping(const exchange::Mapping &mapping)
{
    QStringList unknown;
    for (const FileMapping &file : mapping.files) {
        const bool isHere = std::any_of(m_files.begin(), m_files.end(),
                                        [&](const FilePreview &here) { return file.covers(here.file); });
        if (!isHere && file.content != Content::Ignored)
            unknown << file.file;
    }
    m_mapping = mapping;
    m_mapping.files.clear();
    for (const FilePreview &here : m_files) {
        const FileMapping *file = mapping.forFile(here.file);
        m_mapping.files.push_back(file != nullptr ? *file : FileMapping{});
        m_mapping.files.back().file = here.file;
    }
    const int row = std::max(0, m_ui->filesList->currentRow());
    const QSignalBlocker blocker(m_ui->filesList);
    m_ui->filesList->clear();
    for (std::size_t i = 0; i < m_files.size(); ++i)
        m_ui->filesList->addItem(QString());
    m_ui->filesList->setCurrentRow(std::min(row, m_ui->filesList->count() - 1));
    word();
    Q_EMIT changed();
    return unknown;
}

void ImportMappingPage::setPreviews(const std::vector<FilePreview> &files)
{
    m_files = files;
    m_stages.clear();
    showFile();
}

void ImportMappingPage::setStages(const QString &file, const QString &column, const QStringList &stages)
{
    const QString key = stagesKey(file, column);
    m_stages.insert(key, stages);
    const bool isGuessed = m_stagesToGuess.remove(key);
    for (FileMapping &mapping : m_mapping.files) {
        const auto of = mapping.columns.find(Column::Stage);
        if (!isGuessed || mapping.file != file || of == mapping.columns.end() || of->second != column)
            continue;
        mapping.closedStages.clear();
        for (const QString &stage : stages) {
            if (ImportPresenter::soundsClosed(stage))
                mapping.closedStages << stage;
        }
    }
    showStages();
    Q_EMIT changed();
}

bool ImportMappingPage::hasFile() const
{
    const int row = m_ui->filesList->currentRow();
    return row >= 0 && row < static_cast<int>(m_files.size());
}

FileMapping &ImportMappingPage::current()
{
    return m_mapping.files[static_cast<std::size_t>(m_ui->filesList->currentRow())];
}

const FilePreview &ImportMappingPage::currentPreview() const
{
    return m_files[static_cast<std::size_t>(m_ui->filesList->currentRow())];
}

void ImportMappingPage::word()
{
    m_ui->contentCombo->clear();
    m_ui->contentCombo->addItem(wording::content(Content::Ignored, {}), notUsed);
    m_ui->contentCombo->addItem(wording::content(Content::Users, {}), usersContent);
    for (const domain::Module module : domain::allModules)
        m_ui->contentCombo->addItem(wording::content(Content::Records, module), int(module));
    m_ui->dateOrderCombo->clear();
    for (const auto order :
         {exchange::DateOrder::YearMonthDay, exchange::DateOrder::MonthDayYear, exchange::DateOrder::DayMonthYear})
        m_ui->dateOrderCombo->addItem(wording::dateOrder(order), int(order));
    m_ui->dateOrderCombo->setCurrentIndex(m_ui->dateOrderCombo->findData(int(m_mapping.dateOrder)));
    m_ui->encodingCombo->clear();
    for (const auto encoding :
         {exchange::TextEncoding::Detect, exchange::TextEncoding::Utf8, exchange::TextEncoding::ShiftJis,
          exchange::TextEncoding::Windows1252, exchange::TextEncoding::Utf16})
        m_ui->encodingCombo->addItem(wording::encoding(encoding), int(encoding));
    m_ui->encodingCombo->setCurrentIndex(m_ui->encodingCombo->findData(int(m_mapping.encoding)));
    m_ui->decimalCommaBox->setChecked(m_mapping.hasDecimalComma);
    m_ui->filesCard->setFixedWidth(std::max(
        {scaled(208), m_ui->loadMappingButton->sizeHint().width(), m_ui->saveMappingButton->sizeHint().width()}));
    for (std::size_t i = 0; i < m_mapping.files.size(); ++i) {
        const FileMapping &file = m_mapping.files[i];
        //: An entry of the list of files: %1 the file, %2 what it holds; two lines.
        const QString text = tr("%1\n%2").arg(file.file, wording::content(file.content, file.module));
        m_ui->filesList->item(static_cast<int>(i))->setText(text);
    }
    showFile();
}

void ImportMappingPage::showFile()
{
    m_ui->contentCombo->setEnabled(hasFile());
    if (hasFile()) {
        m_ui->contentCombo->setCurrentIndex(m_ui->contentCombo->findData(contentCode(current())));
        m_preview->show(currentPreview(), current());
        m_ui->previewTable->resizeColumnsToContents();
    }
    buildColumns();
    showStages();
}

void ImportMappingPage::buildColumns()
{
    while (m_ui->columnsLayout->rowCount() > 0)
        m_ui->columnsLayout->removeRow(0);
    if (!hasFile())
        return;
    for (const Column column : exchange::columnsOf(current().content, current().module))
        addColumn(column);
}

void ImportMappingPage::addColumn(Column column)
{
    const FileMapping &mapping = current();
    auto *combo = new QComboBox(m_ui->columnsForm);
    combo->setObjectName(ImportPresenter::keyOf(column) + u"ColumnCombo"_qs);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    //: Choice for a column that a file does not have.
    combo->addItem(tr("Not in this file"), QString());
    for (const QString &name : currentPreview().header) {
        if (!name.isEmpty())
            combo->addItem(name, name);
    }
    if (const auto mapped = mapping.columns.find(column); mapped != mapping.columns.end()) {
        int at = combo->findData(mapped->second, Qt::UserRole, Qt::MatchFixedString);
        if (at < 0) {
            //: A column that the mapping names, but the file has not.
            combo->addItem(tr("%1 (missing)").arg(mapped->second), mapped->second);
            at = combo->count() - 1;
        }
        combo->setCurrentIndex(at);
    }
    auto *label = new QLabel(wording::column(column, mapping.content, mapping.module), m_ui->columnsForm);
    label->setBuddy(combo);
    m_ui->columnsLayout->addRow(label, combo);
    connect(combo, &QComboBox::activated, this, [this, column, combo] { columnChosen(column, *combo); });
}

void ImportMappingPage::showStages()
{
    const bool hasStages = hasFile() && current().content == Content::Records && current().has(Column::Stage);
    m_ui->stagesPart->setVisible(hasStages);
    if (!hasStages)
        return;
    const FileMapping &mapping = current();
    const QString &column = mapping.columns.at(Column::Stage);
    const auto known = m_stages.constFind(stagesKey(mapping.file, column));
    if (known == m_stages.constEnd()) {
        Q_EMIT stagesWanted(mapping.file, column, m_mapping.encoding);
        return;
    }
    QStringList stages = *known;
    for (const QString &closed : mapping.closedStages) {
        if (!stages.contains(closed, Qt::CaseInsensitive))
            stages << closed;
    }
    const QSignalBlocker blocker(m_ui->closedStagesList);
    m_ui->closedStagesList->clear();
    for (const QString &stage : stages) {
        auto *item = new QListWidgetItem(stage, m_ui->closedStagesList);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(mapping.closedStages.contains(stage, Qt::CaseInsensitive) ? Qt::Checked : Qt::Unchecked);
    }
}

void ImportMappingPage::contentChosen()
{
    if (!hasFile())
        return;
    const int code = m_ui->contentCombo->currentData().toInt();
    const Content content = code == notUsed        ? Content::Ignored
                            : code == usersContent ? Content::Users
                                                   : Content::Records;
    const auto module = code > 0 ? static_cast<domain::Module>(code) : domain::Module::Deal;
    current() = ImportPresenter::guess(currentPreview(), content, module);
    if (current().has(Column::Stage))
        guessClosedStages(current().columns.at(Column::Stage));
    word();
    Q_EMIT changed();
}

void ImportMappingPage::columnChosen(Column column, const QComboBox &combo)
{
    const QString name = combo.currentData().toString();
    if (name.isEmpty())
        current().columns.erase(column);
    else
        current().columns[column] = name;
    if (column == Column::Stage)
        guessClosedStages(name);
    mappingChanged();
}

/// Once the stages have been read; until then the files can't be.
void ImportMappingPage::guessClosedStages(const QString &column)
{
    current().closedStages.clear();
    current().openStages.clear();
    if (column.isEmpty() || current().content != Content::Records)
        return;
    m_stagesToGuess.insert(stagesKey(current().file, column));
    m_stages.remove(stagesKey(current().file, column));
}

void ImportMappingPage::stageTicked()
{
    QStringList closed;
    for (int i = 0; i < m_ui->closedStagesList->count(); ++i) {
        const QListWidgetItem *item = m_ui->closedStagesList->item(i);
        if (item->checkState() == Qt::Checked)
            closed << item->text();
    }
    current().closedStages = closed;
    current().openStages.clear();
    Q_EMIT changed();
}

void ImportMappingPage::formatChosen()
{
    m_mapping.dateOrder = static_cast<exchange::DateOrder>(m_ui->dateOrderCombo->currentData().toInt());
    m_mapping.encoding = static_cast<exchange::TextEncoding>(m_ui->encodingCombo->currentData().toInt());
    m_mapping.hasDecimalComma = m_ui->decimalCommaBox->isChecked();
    Q_EMIT changed();
}

void ImportMappingPage::mappingChanged()
{
    m_preview->setMapping(current());
    showStages();
    Q_EMIT changed();
}

QStringList ImportMappingPage::missing() const
{
    exchange::ImportPlan plan;
    plan.mapping = m_mapping;
    QStringList missing;
    bool usesAny = false;
    for (const FileMapping &file : m_mapping.files) {
        usesAny |= file.content != Content::Ignored;
        if (!exchange::missingColumns(file).empty())
            missing << wording::problem({exchange::ProblemKind::UnmappedColumn, file.file, 0, {}, {}}, plan);
    }
    if (!usesAny)
        missing << tr("Choose what at least one of the files holds.");
    if (!m_stagesToGuess.isEmpty())
        missing << tr("The stages are being read…");
    return missing;
}

void ImportMappingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    word();
}

} // namespace views
