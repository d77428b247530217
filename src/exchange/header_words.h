// What names of files and columns say in English, Japanese or French.
#pragma once

#include "exchange/mapping.h"

#include <optional>

namespace exchange {

struct Guess {
    Content content = Content::Ignored;
    domain::Module module = domain::Module::Deal;
};

/// "sales_pipeline.csv": deals. Nothing where no word is known; of several the longest counts.
[[nodiscard]] std::optional<Guess> guessFromFileName(const QString &file);

/// Which column is what. `ownName` is what a custom module calls its records: "Project" in "Project Owner.id".
[[nodiscard]] std::map<Column, QString> guessColumns(const QStringList &header, Content content, domain::Module module,
                                                     const QString &ownName = {});

/// Whether a stage sounds closed, completed, won or lost.
[[nodiscard]] bool soundsClosed(const QString &stage);

} // namespace exchange
