#include "views/import_organisation_page.h"

#include "views/theme.h"

#include "ui_import_organisation_page.h"

#include <QCompleter>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimeZone>

namespace views {

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

/// In the platform's data folder, by the organisation's name.
QString pathFor(const QString &organisation)
{
    static const QRegularExpression unfit(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]"));
    QString name = organisation.simplified();
    name.replace(unfit, QStringLiteral("-"));
    return name.isEmpty() ? QString() : QDir(dataFolder()).filePath(name + u".handover"_qs);
}

/// As one types, whatever part of the word it is.
void complete(QComboBox *combo)
{
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

} // namespace

ImportOrganisationPage::ImportOrganisationPage(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ImportOrganisationPage>())
{
    m_ui->setupUi(this);
    setMeasures();
    complete(m_ui->superAdminCombo);
    complete(m_ui->timeZoneCombo);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_ui->timeZoneCombo->addItem(QString::fromLatin1(zone));
    m_ui->timeZoneCombo->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    word();

    connect(m_ui->superAdminCombo, &QComboBox::currentTextChanged, this, &ImportOrganisationPage::changed);
    connect(m_ui->timeZoneCombo, &QComboBox::currentTextChanged, this, &ImportOrganisationPage::changed);
    connect(m_ui->organisationField, &QLineEdit::textChanged, this, &ImportOrganisationPage::nameChanged);
    connect(m_ui->databaseField, &QLineEdit::textEdited, this, [this] { m_followsName = false; });
    connect(m_ui->databaseField, &QLineEdit::textChanged, this, &ImportOrganisationPage::changed);
    connect(m_ui->chooseDatabaseButton, &QPushButton::clicked, this, &ImportOrganisationPage::chooseDatabase);
}

ImportOrganisationPage::~ImportOrganisationPage() = default;

void ImportOrganisationPage::setMeasures()
{
    const int side = scaled(24);
    m_ui->column->setContentsMargins(side, scaled(16), side, scaled(16));
    m_ui->form->setVerticalSpacing(scaled(12));
    m_ui->form->setHorizontalSpacing(scaled(16));
    m_ui->databaseRow->setSpacing(scaled(8));
    setFocusProxy(m_ui->superAdminCombo);
    for (QComboBox *combo : {m_ui->superAdminCombo, m_ui->timeZoneCombo})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void ImportOrganisationPage::word()
{
    m_ui->superAdminCombo->lineEdit()->setPlaceholderText(tr("Choose or type a name"));
}

void ImportOrganisationPage::setPlan(const exchange::ImportPlan &plan)
{
    m_plan = plan;
    const QSignalBlocker blocker(m_ui->superAdminCombo);
    m_ui->superAdminCombo->clear();
    for (const int candidate : exchange::superAdminCandidates(plan))
        m_ui->superAdminCombo->addItem(exchange::label(plan.users[static_cast<std::size_t>(candidate)]), candidate);
    m_ui->superAdminCombo->setCurrentIndex(-1);
    m_ui->superAdminCombo->clearEditText();
    if (m_ui->organisationField->text().isEmpty())
        m_ui->organisationField->setText(QFileInfo(QDir(plan.folder).absolutePath()).fileName());
    Q_EMIT changed();
}

void ImportOrganisationPage::nameChanged()
{
    if (m_followsName)
        m_ui->databaseField->setText(pathFor(m_ui->organisationField->text()));
    Q_EMIT changed();
}

void ImportOrganisationPage::chooseDatabase()
{
    auto *dialog = new QFileDialog(this, tr("File to save the organisation in"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"handover"_qs);
    dialog->setNameFilter(tr("Organisations (*.handover)"));
    dialog->selectFile(m_ui->databaseField->text());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_followsName = false;
        m_ui->databaseField->setText(path);
    });
    dialog->open();
}

std::optional<int> ImportOrganisationPage::superAdmin() const
{
    const QString text = m_ui->superAdminCombo->currentText().trimmed();
    if (const int at = m_ui->superAdminCombo->findText(text, Qt::MatchFixedString); at >= 0 && !text.isEmpty())
        return m_ui->superAdminCombo->itemData(at).toInt();
    const auto found = exchange::findSuperAdmin(m_plan, text);
    return found ? std::optional(*found) : std::nullopt;
}

exchange::NewOrganisation ImportOrganisationPage::organisation() const
{
    exchange::NewOrganisation organisation;
    organisation.name = m_ui->organisationField->text().trimmed();
    if (const std::optional<int> admin = superAdmin()) {
        const exchange::PlannedUser &user = m_plan.users[static_cast<std::size_t>(*admin)];
        // What names nobody else.
        organisation.superAdmin = !user.externalId.isEmpty() ? user.externalId
                                  : !user.email.isEmpty()    ? user.email
                                                             : user.name.native();
    }
    return organisation;
}

QByteArray ImportOrganisationPage::timeZone() const
{
    return m_ui->timeZoneCombo->currentText().trimmed().toLatin1();
}

QString ImportOrganisationPage::databasePath() const
{
    return m_ui->databaseField->text().trimmed();
}

QStringList ImportOrganisationPage::missing() const
{
    QStringList missing;
    if (m_ui->superAdminCombo->count() == 0)
        missing << tr("No active user is in these files, and an organisation needs one as its super admin.");
    else if (!superAdmin())
        missing << (m_ui->superAdminCombo->currentText().trimmed().isEmpty()
                        ? tr("Choose who becomes super admin.")
                        : tr("“%1” is none of the active users, or more than one.")
                              .arg(m_ui->superAdminCombo->currentText().trimmed()));
    if (m_ui->organisationField->text().trimmed().isEmpty())
        missing << tr("Give the organisation a name.");
    if (!QTimeZone(timeZone()).isValid())
        missing << tr("Choose a time zone.");
    if (const QString wrong = whatIsWrongWithTheFile(); !wrong.isEmpty())
        missing << wrong;
    return missing;
}

QString ImportOrganisationPage::whatIsWrongWithTheFile() const
{
    const QString path = databasePath();
    if (path.isEmpty())
        return tr("Choose the file to save the organisation in.");
    const QFileInfo file(path);
    if (file.exists())
        return tr("%1 exists already: choose another file.").arg(path);
    const QString folder = file.absolutePath();
    if (folder != QDir(dataFolder()).absolutePath() && !QFileInfo(folder).isDir())
        return tr("There is no folder %1.").arg(folder);
    return {};
}

void ImportOrganisationPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    word();
    Q_EMIT changed();
}

} // namespace views
