#include "presentation/batch_wording.h"

#include "presentation/wording.h"

#include <QCoreApplication>

namespace presentation::wording {

namespace {

class BatchWords
{
    Q_DECLARE_TR_FUNCTIONS(Batch)

public:
    static QString one(BatchAction action, const QString &name)
    {
        return action == BatchAction::Deactivate ? tr("Deactivate %1?").arg(name) : tr("Activate %1?").arg(name);
    }
    static QString many(BatchAction action, int count)
    {
        return action == BatchAction::Deactivate ? tr("Deactivate %Ln users?", nullptr, count)
                                                 : tr("Activate %Ln users?", nullptr, count);
    }
    static QString meaning(BatchAction action)
    {
        return action == BatchAction::Deactivate
                   ? tr("The seat becomes free and signing in ends. Everything owned stays under the same name. "
                        "(USR-3)")
                   : tr("A seat is taken, signing in is possible again, and what had stopped goes on. (USR-4)");
    }
    static QString button(BatchAction action)
    {
        return action == BatchAction::Deactivate ? tr("Deactivate") : tr("Activate");
    }
    static QString button(BatchAction action, int allowed, const QString &all)
    {
        return action == BatchAction::Deactivate ? tr("Deactivate %Ln of %1", nullptr, allowed).arg(all)
                                                 : tr("Activate %Ln of %1", nullptr, allowed).arg(all);
    }
    static QString atWork(BatchAction action)
    {
        return action == BatchAction::Deactivate ? tr("Deactivating…") : tr("Activating…");
    }
    static QString advice(const QString &name, int records)
    {
        return tr("%1 owns %Ln records. After deactivation nobody works on them: move them to somebody first. (USR-3)",
                  nullptr, records)
            .arg(name);
    }
    static QString oneDone(BatchAction action, const QString &name)
    {
        return action == BatchAction::Deactivate ? tr("%1 has been deactivated").arg(name)
                                                 : tr("%1 has been activated").arg(name);
    }
    static QString oneFailed(BatchAction action, const QString &name)
    {
        return action == BatchAction::Deactivate ? tr("%1 was not deactivated").arg(name)
                                                 : tr("%1 was not activated").arg(name);
    }
    static QString manyDone(BatchAction action, int done, const QString &all)
    {
        return action == BatchAction::Deactivate ? tr("%Ln of %1 users have been deactivated", nullptr, done).arg(all)
                                                 : tr("%Ln of %1 users have been activated", nullptr, done).arg(all);
    }
};

} // namespace

QString batchTitle(const Batch &batch)
{
    if (batch.lines.size() != 1)
        return BatchWords::many(batch.action, int(batch.lines.size()));
    const domain::UserBrief &user = batch.lines.front().user;
    return BatchWords::one(batch.action, nameInSentence(user.name, user.id));
}

QString batchMeaning(const Batch &batch)
{
    return BatchWords::meaning(batch.action);
}

QString batchButton(const Batch &batch)
{
    const auto all = qint64(batch.lines.size());
    const qint64 allowed = batch.allowedCount();
    return all == 1 ? BatchWords::button(batch.action) : BatchWords::button(batch.action, int(allowed), number(all));
}

QString batchAtWork(BatchAction action)
{
    return BatchWords::atWork(action);
}

QString transferAdvice(const BatchLine &line)
{
    return BatchWords::advice(nameInSentence(line.user.name, line.user.id), int(line.user.ownedRecords));
}

QString batchResult(const BatchReport &report, qint64 leftOut)
{
    const qint64 all = qint64(report.results.size()) + leftOut;
    if (all != 1 || report.results.empty())
        return BatchWords::manyDone(report.action, int(report.doneCount()), number(all));
    const domain::UserBrief &user = report.results.front().user;
    const QString name = nameInSentence(user.name, user.id);
    return report.doneCount() == 1 ? BatchWords::oneDone(report.action, name)
                                   : BatchWords::oneFailed(report.action, name);
}

} // namespace presentation::wording
