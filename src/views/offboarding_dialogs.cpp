#include "views/offboarding_dialogs.h"

#include "presentation/batch_wording.h"
#include "presentation/plan_wording.h"
#include "presentation/preview_model.h"
#include "presentation/wording.h"
#include "views/batch_dialog.h"
#include "views/messages.h"
#include "views/plan_dialog.h"

namespace views {

using domain::Event;
using domain::UserId;
using presentation::BatchAction;
using presentation::OffboardingPresenter;
namespace wording = presentation::wording;

namespace {

Message batchMessage(const presentation::Batch &batch, const presentation::BatchReport &report)
{
    QStringList failures;
    const auto add = [&](const domain::UserBrief &user, const domain::Result<> &result) {
        if (!result)
            failures << sentence(result.error(), wording::nameInSentence(user.name, user.id));
    };
    qint64 leftOut = 0;
    for (const presentation::BatchLine &line : batch.lines) {
        add(line.user, line.allowed);
        leftOut += line.allowed ? 0 : 1;
    }
    for (const presentation::BatchResult &result : report.results)
        add(result.user, result.done);
    const auto kind = failures.isEmpty() ? Message::Kind::Good : Message::Kind::Warning;
    return Message{kind, wording::batchResult(report, leftOut), failures, {}};
}

} // namespace

OffboardingDialogs::OffboardingDialogs(OffboardingPresenter &presenter, QWidget *window)
    : QObject(window), m_presenter(presenter), m_window(window)
{
    connect(&presenter, &OffboardingPresenter::prepared, this, &OffboardingDialogs::openPlan);
    connect(&presenter, &OffboardingPresenter::batchPrepared, this, &OffboardingDialogs::openBatch);
    connect(&presenter, &OffboardingPresenter::prepareFailed, this, [this](const domain::Error &error) {
        Q_EMIT told([error] { return Message{Message::Kind::Danger, sentence(error), {}, {}}; });
    });
}

OffboardingDialogs::~OffboardingDialogs()
{
    delete m_plan;
    delete m_batch;
}

void OffboardingDialogs::deleteUser(UserId user)
{
    m_presenter.prepare(user, Event::Delete);
}

void OffboardingDialogs::migrate(UserId user)
{
    m_presenter.prepare(user, Event::Migrate);
}

void OffboardingDialogs::changeOwner(UserId user)
{
    m_presenter.prepare(user, Event::ChangeOwner);
}

void OffboardingDialogs::deactivate(const std::vector<UserId> &users)
{
    m_presenter.prepareBatch(users, BatchAction::Deactivate);
}

void OffboardingDialogs::activate(const std::vector<UserId> &users)
{
    m_presenter.prepareBatch(users, BatchAction::Activate);
}

bool OffboardingDialogs::isOpen() const
{
    return (m_plan && m_plan->isVisible()) || (m_batch && m_batch->isVisible());
}

void OffboardingDialogs::openPlan(const offboarding::Prepared &prepared)
{
    if (isOpen())
        return;
    auto *dialog = new PlanDialog(prepared, m_window);
    m_plan = dialog;
    const UserId leaver = prepared.plan.leaver().id;
    connect(dialog, &PlanDialog::thingsWanted, &m_presenter, [this, leaver](domain::Place place, qint64 afterId) {
        m_presenter.readThings(place, leaver, afterId, presentation::PreviewModel::pageSize);
    });
    connect(dialog, &PlanDialog::executionWanted, &m_presenter, &OffboardingPresenter::execute);
    connect(dialog, &PlanDialog::stopWanted, &m_presenter, &OffboardingPresenter::stop);
    connect(dialog, &PlanDialog::seeWhatMovedWanted, this,
            [this, dialog] { Q_EMIT auditWanted(dialog->report()->change); });
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (dialog->report())
            tellPlan(*dialog->report());
        dialog->deleteLater();
    });

    connect(&m_presenter, &OffboardingPresenter::coOwnershipCounted, dialog,
            [dialog, leaver](UserId owner, const domain::CoOwnership &counted) {
                if (owner == leaver)
                    dialog->showCoOwnership(counted);
            });
    connect(
        &m_presenter, &OffboardingPresenter::thingsRead, dialog,
        [dialog, leaver](UserId user, domain::Place place, qint64 afterId, const std::vector<storage::Thing> &things) {
            if (user == leaver)
                dialog->addThings(place, afterId, things);
        });
    connect(&m_presenter, &OffboardingPresenter::thingsFailed, dialog,
            [dialog, leaver](UserId user, domain::Place place) {
                if (user == leaver)
                    dialog->thingsFailed(place);
            });
    connect(&m_presenter, &OffboardingPresenter::progressed, dialog, &PlanDialog::showProgress);
    connect(&m_presenter, &OffboardingPresenter::executed, dialog, &PlanDialog::showResult);
    connect(&m_presenter, &OffboardingPresenter::refused, dialog, &PlanDialog::showRefusal);
    connect(&m_presenter, &OffboardingPresenter::executionFailed, dialog, &PlanDialog::showFailure);
    dialog->open();
    if (prepared.plan.event() == Event::Delete)
        m_presenter.countCoOwnership(leaver);
}

void OffboardingDialogs::openBatch(const presentation::Batch &batch)
{
    if (isOpen())
        return;
    auto *dialog = new BatchDialog(batch, m_window);
    m_batch = dialog;
    connect(dialog, &BatchDialog::thingsWanted, &m_presenter, [this](UserId user, domain::Place place, qint64 afterId) {
        m_presenter.readThings(place, user, afterId, presentation::PreviewModel::pageSize);
    });
    connect(dialog, &BatchDialog::executionWanted, &m_presenter, &OffboardingPresenter::carryOut);
    connect(dialog, &BatchDialog::stopWanted, &m_presenter, &OffboardingPresenter::stop);
    connect(dialog, &BatchDialog::migrationWanted, this, &OffboardingDialogs::migrate);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (dialog->report())
            tellBatch(dialog->batch(), *dialog->report());
        dialog->deleteLater();
    });

    connect(&m_presenter, &OffboardingPresenter::thingsRead, dialog,
            [dialog](UserId, domain::Place place, qint64 afterId, const std::vector<storage::Thing> &things) {
                dialog->addThings(place, afterId, things);
            });
    connect(&m_presenter, &OffboardingPresenter::thingsFailed, dialog,
            [dialog](UserId, domain::Place place) { dialog->thingsFailed(place); });
    connect(&m_presenter, &OffboardingPresenter::progressed, dialog, &BatchDialog::showProgress);
    connect(&m_presenter, &OffboardingPresenter::batchDone, dialog, &BatchDialog::showResult);
    dialog->open();
}

void OffboardingDialogs::tellPlan(const domain::OffboardingReport &report)
{
    Q_EMIT told([dialogs = QPointer(this), report] {
        //: The way on from a message: to the entry of the audit log.
        const Message::Way seeWhatMoved{tr("See what moved"), [dialogs, change = report.change] {
                                            if (dialogs)
                                                Q_EMIT dialogs->auditWanted(change);
                                        }};
        //: What was done, and how: "Haruto Sato has been deleted. 162 moved …"
        const QString text = tr("%1. %2").arg(wording::resultTitle(report), wording::resultSummary(report));
        return Message{Message::Kind::Good, text, {}, {seeWhatMoved}};
    });
}

void OffboardingDialogs::tellBatch(const presentation::Batch &batch, const presentation::BatchReport &report)
{
    Q_EMIT told([batch, report] { return batchMessage(batch, report); });
}

} // namespace views
