// Fills the gaps of the demo's mail, and puts its pieces into the shape that mail has.
#pragma once

#include "demo/data_file.h"
#include "demo/letter.h"
#include "demo/mail_texts.h"
#include "demo/random.h"
#include "domain/user.h"

namespace demo {

using Gaps = std::vector<std::pair<QString, QString>>;

class GapFiller
{
public:
    GapFiller(Random &random, const Phrases &phrases, const MailTexts &texts, const QString &language);

    /// What a conversation that begins on this day is about.
    [[nodiscard]] Gaps about(QDate day);
    void people(Gaps &gaps, const QString &partner, const QString &company, const domain::PersonName &owner) const;

private:
    [[nodiscard]] QString product();
    [[nodiscard]] QString money();

    Random &m_random;
    const Phrases &m_phrases;
    const MailTexts &m_texts;
    QString m_language;
};

[[nodiscard]] QString filled(QString text, const Gaps &gaps);
/// As the owner of the mailbox writes them: the partner is spoken to.
[[nodiscard]] Gaps turned(const Gaps &gaps);
/// What an enclosed paper says.
[[nodiscard]] QStringList contentsOf(const QString &title, const Gaps &gaps);
/// The letter as an answer quotes it.
[[nodiscard]] QString quoted(const Letter &letter, const QString &language);
/// `title`, where there is one, makes it a newsletter of that domain, with pictures from there.
[[nodiscard]] QString htmlOf(const QString &text, const QString &title, const QString &domain);
/// Seconds east of UTC, in Japan or France.
[[nodiscard]] int offsetThere(const QDateTime &at, bool inJapan);

} // namespace demo
