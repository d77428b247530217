#include "demo/mail_gaps.h"

#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace demo {

namespace {

bool isJapanese(const QString &language)
{
    return language == u"ja";
}

QLocale localeOf(const QString &language)
{
    if (isJapanese(language))
        return {QLocale::Japanese, QLocale::Japan};
    return language == u"fr" ? QLocale(QLocale::French, QLocale::France)
                             : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString dayIn(QDate day, const QString &language)
{
    return localeOf(language).toString(day, isJapanese(language) ? u"M月d日"_qs : u"d MMMM"_qs);
}

// 姓 of "姓 名"; of "Prénom Nom", what follows the first name.
QString lastNameOf(const QString &name)
{
    const bool isLastFirst = !name.isEmpty() && name.at(0).unicode() > 0x2FFF;
    return isLastFirst ? name.section(u' ', 0, 0) : name.section(u' ', 1);
}

} // namespace

GapFiller::GapFiller(Random &random, const Phrases &phrases, const MailTexts &texts, const QString &language)
    : m_random(random), m_phrases(phrases), m_texts(texts), m_language(language)
{
}

Gaps GapFiller::about(QDate day)
{
    QDate later = day.addDays(m_random.between(9, 32));
    while (later.dayOfWeek() > Qt::Friday)
        later = later.addDays(1);
    const QString number = u"%1-%2"_qs.arg(day.year()).arg(m_random.between(1, 9999), 4, 10, QChar(u'0'));
    return {{u"{product}"_qs, product()},
            {u"{n}"_qs, QString::number(m_random.between(3, 48) * 2)},
            {u"{no}"_qs, number},
            {u"{day}"_qs, dayIn(later, m_language)},
            {u"{money}"_qs, money()}};
}

QString GapFiller::product()
{
    const bool isInJapanese = isJapanese(m_language);
    const QString series = m_random.pick(m_phrases.of(u"series"_qs, isInJapanese));
    const QString lamp = m_language == u"en" ? m_random.pick(m_texts.pieces(u"lamp"_qs, u"en"_qs))
                                             : m_random.pick(m_phrases.of(u"product"_qs, isInJapanese));
    return QString(lamp).replace(u"{}"_qs, series);
}

QString GapFiller::money()
{
    const int euros = m_random.between(12, 480) * 100;
    if (isJapanese(m_language))
        return QLocale(QLocale::Japanese).toString(euros * 160) + u'円';
    return m_language == u"fr" ? QString::number(euros) + u" euros"_qs : u"EUR "_qs + QString::number(euros);
}

void GapFiller::people(Gaps &gaps, const QString &partner, const QString &company,
                       const domain::PersonName &owner) const
{
    const QString last = lastNameOf(partner);
    const QString me = isJapanese(m_language) ? owner.native() : owner.latin();
    gaps.insert(gaps.end(), {{u"{customer}"_qs, partner},
                             {u"{last}"_qs, last},
                             {u"{company}"_qs, company},
                             {u"{self}"_qs, company.isEmpty() ? partner : company + u'の' + last},
                             {u"{me}"_qs, me},
                             {u"{mylast}"_qs, lastNameOf(me)}});
}

QString filled(QString text, const Gaps &gaps)
{
    for (const auto &[gap, value] : gaps)
        text.replace(gap, value);
    return text.trimmed();
}

Gaps turned(const Gaps &gaps)
{
    Gaps other = gaps;
    const auto valueOf = [&gaps](const QString &gap) {
        const auto found = std::find_if(gaps.begin(), gaps.end(), [&gap](const auto &one) { return one.first == gap; });
        return found == gaps.end() ? QString() : found->second;
    };
    for (auto &[gap, value] : other) {
        if (gap == u"{me}")
            value = valueOf(u"{customer}"_qs);
        else if (gap == u"{mylast}")
            value = valueOf(u"{last}"_qs);
    }
    return other;
}

QStringList contentsOf(const QString &title, const Gaps &gaps)
{
    return {u"Sakura Lumière"_qs,
            title,
            filled(u"{no}"_qs, gaps),
            filled(u"{company}  {customer}"_qs, gaps),
            filled(u"{product}  × {n}"_qs, gaps),
            filled(u"{money}"_qs, gaps)};
}

QString quoted(const Letter &letter, const QString &language)
{
    const QString day = localeOf(language).toString(letter.date.date(), QLocale::ShortFormat);
    const QString hour = letter.date.toString(u"HH:mm"_qs);
    const QString who = letter.from.name;
    const QString line = isJapanese(language) ? u"%1 %2 %3 <%4>:"_qs
                         : language == u"fr"  ? u"Le %1 à %2, %3 a écrit :"_qs
                                              : u"On %1 at %2, %3 wrote:"_qs;
    const QString head =
        isJapanese(language) ? line.arg(day, hour, who, letter.from.address) : line.arg(day, hour, who);
    return head + u"\n> "_qs + letter.text.trimmed().replace(u"\n"_qs, u"\n> "_qs);
}

QString htmlOf(const QString &text, const QString &title, const QString &domain)
{
    QString body;
    const QStringList paragraphs = text.trimmed().toHtmlEscaped().split(u"\n\n"_qs);
    for (const QString &paragraph : paragraphs)
        body += u"<p>"_qs + QString(paragraph).replace(u"\n"_qs, u"<br>\n"_qs) + u"</p>\n"_qs;
    if (title.isEmpty())
        return u"<html><body style=\"font-family: sans-serif\">\n"_qs + body + u"</body></html>\n"_qs;
    return u"<html><head><title>%1</title></head>\n<body>\n<img src=\"https://%2/head.png\" alt=\"\">\n<h1>%1</h1>\n"
           "%3<p><a href=\"https://%2/\">%2</a></p>\n<img src=\"https://%2/open.gif\" width=\"1\" height=\"1\">\n"
           "</body></html>\n"_qs.arg(title.toHtmlEscaped(), domain, body);
}

int offsetThere(const QDateTime &at, bool inJapan)
{
    return QTimeZone(inJapan ? "Asia/Tokyo" : "Europe/Paris").offsetFromUtc(at);
}

} // namespace demo
