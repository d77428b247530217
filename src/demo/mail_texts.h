// What people write to each other in the demo: resources/demo/mails.txt.
#pragma once

#include "domain/result.h"

#include <QHash>
#include <QString>
#include <vector>

namespace demo {

struct MailStep {
    QString who;        ///< "customer", "we", "colleague", or "Name <address>"
    QString subject;    ///< empty: the answer to the step before
    QString attachment; ///< "pdf:name.pdf", or empty
    QString text;       ///< with gaps
};

struct Conversation {
    QString kind; ///< "customer", "internal", "letter", "private"
    QString language;
    std::vector<MailStep> steps;
};

class MailTexts
{
public:
    [[nodiscard]] static domain::Result<MailTexts> read();

    [[nodiscard]] const std::vector<Conversation> &conversations(const QString &kind, const QString &language) const;
    /// "opening", "closing" of such a writer; "lamp" of nobody.
    [[nodiscard]] const std::vector<QString> &pieces(const QString &kind, const QString &language,
                                                     const QString &who = {}) const;

private:
    QHash<QString, std::vector<Conversation>> m_conversations;
    QHash<QString, std::vector<QString>> m_pieces;
};

} // namespace demo
