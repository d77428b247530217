#include "presentation/audit_wording.h"
#include "presentation/wording.h"

#include <QCoreApplication>
#include <array>

namespace presentation::wording {

namespace {

struct RefusalRow {
    domain::Reason reason;
    const char *label;
};

constexpr std::array refusals{
    RefusalRow{domain::Reason::NoRight, QT_TRANSLATE_NOOP("Refusal", "The operator lacks the right")},
    RefusalRow{domain::Reason::IsSuperAdmin, QT_TRANSLATE_NOOP("Refusal", "The user is the super admin")},
    RefusalRow{domain::Reason::IsLastAdministrator, QT_TRANSLATE_NOOP("Refusal", "The user is the last administrator")},
    RefusalRow{domain::Reason::IsOneself, QT_TRANSLATE_NOOP("Refusal", "Nobody may do this to themselves")},
    RefusalRow{domain::Reason::NoLicenceFree, QT_TRANSLATE_NOOP("Refusal", "No licence was free")},
    RefusalRow{domain::Reason::NotActive, QT_TRANSLATE_NOOP("Refusal", "The user was not active")},
    RefusalRow{domain::Reason::NotInactive, QT_TRANSLATE_NOOP("Refusal", "The user was not inactive")},
    RefusalRow{domain::Reason::AlreadyDeleted, QT_TRANSLATE_NOOP("Refusal", "The user had been deleted already")},
    RefusalRow{domain::Reason::PlanIncomplete, QT_TRANSLATE_NOOP("Refusal", "Something was still to be decided")},
    RefusalRow{domain::Reason::SuccessorNotEligible, QT_TRANSLATE_NOOP("Refusal", "The successor was not eligible")},
    RefusalRow{domain::Reason::SubordinatesTargetNotEligible,
               QT_TRANSLATE_NOOP("Refusal", "The new reporting manager was not eligible")},
    RefusalRow{domain::Reason::PlanOutdated, QT_TRANSLATE_NOOP("Refusal", "The data had changed since the preview")},
    RefusalRow{domain::Reason::DiskFull, QT_TRANSLATE_NOOP("Refusal", "The disk was full")},
    RefusalRow{domain::Reason::Cancelled, QT_TRANSLATE_NOOP("Refusal", "It was stopped")},
};

QString stored(const RefusalRow &row)
{
    return QString::fromLatin1(domain::nameOf(row.reason));
}

QString shown(const RefusalRow &row)
{
    return QCoreApplication::translate("Refusal", row.label);
}

} // namespace

QString refusal(const QString &word)
{
    for (const RefusalRow &row : refusals) {
        if (stored(row) == word)
            return shown(row);
    }
    return word;
}

std::vector<StoredWord> auditVocabulary()
{
    std::vector<StoredWord> words;
    for (const QString &kind : storage::auditKinds())
        words.push_back({kind, auditKind(kind)});
    for (const domain::PlaceRow &row : domain::catalogue())
        words.push_back({QString::fromLatin1(row.label), place(row.place)});
    // With its key as JSON has it: "active" alone would find "inactive" too.
    const auto inJson = [](const char *key, const char *word) {
        return u"\"%1\":\"%2\""_qs.arg(QString::fromLatin1(key), QString::fromLatin1(word));
    };
    for (const domain::Outcome known : domain::outcomes)
        words.push_back({inJson("outcome", domain::nameOf(known)), outcome(known)});
    for (const domain::UserStatus known : domain::userStatuses)
        words.push_back({inJson("status", domain::nameOf(known)), status(known)});
    for (const RefusalRow &row : refusals)
        words.push_back({stored(row), shown(row)});
    return words;
}

} // namespace presentation::wording
