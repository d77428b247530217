#include "domain/fold.h"

#include <array>

namespace domain {

namespace {

struct Variant {
    char16_t from;
    char16_t to;
};

// Variants that stand in family names side by side; NFKC keeps them apart.
constexpr std::array variants{
    Variant{u'髙', u'高'}, Variant{u'﨑', u'崎'}, Variant{u'齋', u'斎'}, Variant{u'齊', u'斎'}, Variant{u'斉', u'斎'},
    Variant{u'邊', u'辺'}, Variant{u'邉', u'辺'}, Variant{u'濱', u'浜'}, Variant{u'澤', u'沢'}, Variant{u'嶋', u'島'},
    Variant{u'嶌', u'島'}, Variant{u'廣', u'広'}, Variant{u'櫻', u'桜'}, Variant{u'國', u'国'}, Variant{u'圓', u'円'},
};

constexpr char16_t dakuten = 0x3099;
constexpr char16_t handakuten = 0x309A;

char16_t unified(char16_t c)
{
    if (c >= u'ァ' && c <= u'ヶ') // katakana to hiragana
        return static_cast<char16_t>(c - u'ァ' + u'ぁ');
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
    for (const QChar c : decomposed) {
        const bool isMark = c.category() == QChar::Mark_NonSpacing;
        if (isMark && c.unicode() != dakuten && c.unicode() != handakuten)
            continue;
        result.append(QChar(unified(c.unicode())));
    }
    return result.normalized(QString::NormalizationForm_C);
}

} // namespace domain
