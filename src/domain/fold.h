// Folding of text for searching: half and full width, case, accents, kana kind and kanji variants fall together;
// voicing marks stay (ガ is not カ).
#pragma once

#include <QString>

namespace domain {

[[nodiscard]] QString folded(const QString &text);

} // namespace domain
