// The data files under resources/demo: a line a row, fields between bars, # for remarks.
#pragma once

#include "domain/result.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace demo {

[[nodiscard]] domain::Result<std::vector<QStringList>> rowsOf(const QString &fileName, qsizetype fields);

/// Texts by kind and language.
class Phrases
{
public:
    [[nodiscard]] static domain::Result<Phrases> read();
    [[nodiscard]] const std::vector<QString> &of(const QString &kind, bool japanese) const;
    /// In any of the languages.
    [[nodiscard]] const std::vector<QString> &of(const QString &kind) const;

private:
    QHash<QString, std::vector<QString>> m_texts;
};

} // namespace demo
