#include "domain/fold.h"

#include <QList>
#include <array>

namespace domain {

namespace {

struct Variant {
    char32_t from;
    char32_t to;
};

// Variants that stand in family names side by side; NFKC keeps them apart.
constexpr std::array variants{
    Variant{U'髙', U'高'}, Variant{U'﨑', U'崎'}, Variant{U'齋', U'斎'}, Variant{U'齊', U'斎'}, Variant{U'斉', U'斎'},
    Variant{U'邊', U'辺'}, Variant{U'邉', U'辺'}, Variant{U'濱', U'浜'}, Variant{U'澤', U'沢'}, Variant{U'嶋', U'島'},
    Variant{U'嶌', U'島'}, Variant{U'廣', U'広'}, Variant{U'櫻', U'桜'}, Variant{U'國', U'国'}, Variant{U'圓', U'円'},
};

constexpr char32_t dakuten = 0x3099;
constexpr char32_t handakuten = 0x309A;

char32_t unified(char32_t c)
{
    if (c >= U'ァ' && c <= U'ヶ') // katakana to hiragana
        return c - U'ァ' + U'ぁ';
    for (const Variant &variant : variants) {
        if (variant.from == c)
            return variant.to;
    }
    return c;
}

} // namespace

QString folded(const QString &text)
{
    // Decomposed, so that accents are marks of their own; the kana's voicing marks are put back by the second pass.
    const QString decomposed =
        text.normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_D);
    QString result;
    result.reserve(decomposed.size());
    // By characters, not units: what chooses among the forms of a kanji (葛󠄀) is a mark beyond the first plane.
    for (const char32_t c : decomposed.toUcs4()) {
        const bool isMark = QChar::category(c) == QChar::Mark_NonSpacing;
        if (isMark && c != dakuten && c != handakuten)
            continue;
        result.append(QChar::fromUcs4(unified(c)));
    }
    return result.normalized(QString::NormalizationForm_C);
}

} // namespace domain
