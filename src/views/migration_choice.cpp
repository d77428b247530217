#include "views/migration_choice.h"

#include "presentation/plan_wording.h"
#include "presentation/preview_wording.h"
#include "presentation/wording.h"
#include "views/repolish.h"
#include "views/theme.h"
#include "views/user_picker.h"

#include "ui_migration_choice.h"

#include <QCheckBox>
#include <QLineEdit>

namespace views {

using domain::Event;
using domain::MigrationPlan;
using domain::Module;
using domain::Scope;
using domain::UserBrief;
namespace wording = presentation::wording;

namespace {

struct NamedModule {
    Module module;
    const char16_t *boxName;
};

/// In the order a seller meets them.
constexpr std::array moduleBoxes{
    NamedModule{Module::Deal, u"dealBox"},
    NamedModule{Module::Task, u"taskBox"},
    NamedModule{Module::Meeting, u"meetingBox"},
    NamedModule{Module::Call, u"callBox"},
    NamedModule{Module::Lead, u"leadBox"},
    NamedModule{Module::Contact, u"contactBox"},
    NamedModule{Module::Account, u"accountBox"},
    NamedModule{Module::Case, u"caseBox"},
    NamedModule{Module::Product, u"productBox"},
    NamedModule{Module::Campaign, u"campaignBox"},
    NamedModule{Module::Quote, u"quoteBox"},
    NamedModule{Module::SalesOrder, u"salesOrderBox"},
    NamedModule{Module::PurchaseOrder, u"purchaseOrderBox"},
    NamedModule{Module::Invoice, u"invoiceBox"},
    NamedModule{Module::Custom, u"customBox"},
};

qint64 ownedIn(const MigrationPlan &plan, Module module)
{
    qint64 owned = 0;
    for (const domain::PlaceCount &counted : plan.census())
        owned += domain::isOwnership(counted.place) && counted.module == module ? counted.count : 0;
    return owned;
}

} // namespace

MigrationChoice::MigrationChoice(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::MigrationChoice>())
{
    m_ui->setupUi(this);
    for (QFrame *card : {m_ui->withoutMigratingCard, m_ui->migrateCard})
        card->layout()->setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10));
    m_ui->coOwnershipLabel->setIndent(scaled(24));
    m_ui->migrationColumn->setContentsMargins(scaled(24), 0, 0, 0);
    m_ui->ticks->setContentsMargins(0, scaled(4), 0, 0);

    connect(m_ui->withoutMigratingRadio, &QRadioButton::toggled, this, &MigrationChoice::followWay);
    connect(m_ui->transferToCombo, &UserPicker::changed, this, [this] {
        m_ui->successorHint->setText(m_ui->transferToCombo->hint());
        m_ui->successorHint->setVisible(!m_ui->successorHint->text().isEmpty());
    });
    connect(m_ui->transferToCombo, &UserPicker::userChanged, this, &MigrationChoice::changed);
    m_ui->successorHint->setVisible(false);
}

MigrationChoice::~MigrationChoice() = default;

void MigrationChoice::show(const MigrationPlan &plan, const std::vector<UserBrief> &successors)
{
    m_plan = plan;
    const bool deletes = plan.event() == Event::Delete;
    m_ui->withoutMigratingCard->setVisible(deletes);
    m_ui->migrateNowRadio->setVisible(deletes);
    m_ui->migrationColumn->setContentsMargins(deletes ? scaled(24) : 0, 0, 0, 0);
    m_ui->transferToCombo->setCandidates(successors);
    makeTicks();
    word();
    followWay();
}

void MigrationChoice::begin()
{
    m_ui->migrateNowRadio->setFocus();
}

void MigrationChoice::showCoOwnership(const domain::CoOwnership &counted)
{
    m_coOwnership = counted;
    word();
}

void MigrationChoice::makeTicks()
{
    if (m_plan.event() != Event::ChangeOwner) {
        addTick(u"recordOwnerBox"_qs, Scope::RecordOwner, Module::Deal);
        addTick(u"assignmentsBox"_qs, Scope::Assignments, Module::Deal);
        addTick(u"criteriaBox"_qs, Scope::Criteria, Module::Deal);
        return;
    }
    for (const NamedModule &named : moduleBoxes) {
        if (ownedIn(m_plan, named.module) > 0)
            addTick(QString::fromUtf16(named.boxName), Scope::None, named.module);
    }
}

void MigrationChoice::addTick(const QString &name, Scope scope, Module module)
{
    if (findChild<QCheckBox *>(name) != nullptr)
        return;
    auto *box = new QCheckBox(m_ui->migration);
    box->setObjectName(name);
    auto *content = new QLabel(m_ui->migration);
    content->setProperty("look", u"small"_qs);
    content->setIndent(scaled(24));
    content->setWordWrap(true);
    m_ui->ticks->addWidget(box);
    m_ui->ticks->addWidget(content);
    m_ticks.push_back({box, content, scope, module});
    connect(box, &QCheckBox::toggled, this, &MigrationChoice::changed);
}

void MigrationChoice::word()
{
    for (const Tick &tick : m_ticks) {
        const bool isScope = tick.scope != Scope::None;
        tick.box->setText(isScope ? wording::scope(tick.scope) : wording::module(tick.module));
        tick.content->setText(isScope ? wording::scopeContent(m_plan, tick.scope)
                                      : tr("%Ln records", nullptr, int(ownedIn(m_plan, tick.module))));
        tick.box->setAccessibleDescription(tick.content->text());
    }
    m_ui->transferToCombo->lineEdit()->setAccessibleName(m_ui->transferToLabel->text().remove(u'&'));
    const bool warns = m_coOwnership && m_coOwnership->leftAlone > 0;
    m_ui->coOwnershipLabel->setText(m_coOwnership ? wording::coOwnership(m_plan, *m_coOwnership)
                                                  : tr("For records that others co-own. Counting them…"));
    look(m_ui->coOwnershipLabel, warns ? u"smallWarning"_qs : u"small"_qs);
    m_ui->withoutMigratingRadio->setAccessibleDescription(m_ui->coOwnershipLabel->text());
}

void MigrationChoice::followWay()
{
    const bool migrates = m_plan.event() != Event::Delete || m_ui->migrateNowRadio->isChecked();
    m_ui->migration->setVisible(migrates);
    const bool isChoice = m_plan.event() == Event::Delete;
    look(m_ui->withoutMigratingCard, migrates ? u"card"_qs : u"chosenCard"_qs);
    look(m_ui->migrateCard, migrates && isChoice ? u"chosenCard"_qs : u"card"_qs);
    Q_EMIT changed();
}

MigrationPlan MigrationChoice::appliedTo(const MigrationPlan &plan) const
{
    if (plan.event() == Event::Delete && m_ui->withoutMigratingRadio->isChecked())
        return plan.withoutMigrating();
    const domain::UserId successor = m_ui->transferToCombo->user();
    std::vector<Scope> scopes;
    std::vector<Module> modules;
    for (const Tick &tick : m_ticks) {
        if (!tick.box->isChecked())
            continue;
        if (tick.scope != Scope::None)
            scopes.push_back(tick.scope);
        else
            modules.push_back(tick.module);
    }
    return plan.event() == Event::ChangeOwner ? plan.changingOwnerTo(successor, modules)
                                              : plan.migratingTo(successor, scopes);
}

std::vector<domain::Missing> MigrationChoice::missing(const MigrationPlan &plan) const
{
    std::vector<domain::Missing> missing = plan.missing();
    if (plan.isMigrating() && plan.choices().empty() && !m_ui->transferToCombo->user().isValid())
        missing.insert(missing.begin(), domain::Missing::Successor);
    return missing;
}

void MigrationChoice::retranslate()
{
    m_ui->retranslateUi(this);
    word();
}

} // namespace views
