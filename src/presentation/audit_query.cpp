#include "presentation/audit_query.h"

#include "domain/fold.h"
#include "presentation/audit_wording.h"

namespace presentation {

using domain::folded;

namespace {

// As they are stored: whatever the reader's language has a word for that contains the one searched for.
QStringList meaningsOf(const QString &word, const std::vector<wording::StoredWord> &vocabulary)
{
    QStringList meanings;
    for (const wording::StoredWord &known : vocabulary) {
        if (folded(known.shown).contains(word))
            meanings << known.stored;
    }
    meanings.removeDuplicates();
    return meanings;
}

} // namespace

storage::AuditFilter filterFor(const AuditQuery &query, const QTimeZone &zone)
{
    storage::AuditFilter filter;
    filter.text = folded(query.text);
    const std::vector<wording::StoredWord> vocabulary = wording::auditVocabulary();
    for (const QString &word : filter.text.split(u' ', Qt::SkipEmptyParts))
        filter.meanings.insert(word, meaningsOf(word, vocabulary));
    filter.who = query.who;
    filter.subject = query.subject;
    filter.kind = query.kind;
    filter.isRefused = query.isRefused;
    if (query.from.isValid())
        filter.from = query.from.startOfDay(zone).toUTC();
    if (query.to.isValid())
        filter.to = query.to.addDays(1).startOfDay(zone).toUTC();
    return filter;
}

} // namespace presentation
