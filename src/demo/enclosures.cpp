#include "demo/enclosures.h"

#include <algorithm>

namespace demo {

namespace {

// Two bytes a character, for a font that every viewer finds a stand-in for.
QByteArray hexOf(const QString &text)
{
    QByteArray hex;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return '<' + hex + '>';
}

QByteArray pageOf(const QStringList &lines)
{
    QByteArray page = "BT /F1 12 Tf 18 TL 72 770 Td\n";
    for (const QString &line : lines)
        page += hexOf(line) + " Tj T*\n";
    return page + "ET\n";
}

QByteArrayList objectsOf(const QStringList &lines)
{
    const QByteArray page = pageOf(lines);
    const QByteArray sheet = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                             "/Resources << /Font << /F1 5 0 R >> >> >>";
    const QByteArray font = "<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiKakuGo-W5 /Encoding /UniJIS-UCS2-H "
                            "/DescendantFonts [6 0 R] >>";
    const QByteArray glyphs =
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiKakuGo-W5 /FontDescriptor 7 0 R "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /W [1 [278] 2 632 500] >>";
    const QByteArray measures =
        "<< /Type /FontDescriptor /FontName /HeiseiKakuGo-W5 /Flags 4 /FontBBox [-92 -250 1010 922] "
        "/ItalicAngle 0 /Ascent 752 /Descent -221 /CapHeight 737 /StemV 114 >>";
    return {"<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            sheet,
            "<< /Length " + QByteArray::number(page.size()) + " >>\nstream\n" + page + "endstream",
            font,
            glyphs,
            measures};
}

} // namespace

QByteArray pdfOf(const QStringList &lines)
{
    QByteArray pdf = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table = "0000000000 65535 f \n";
    const QByteArrayList objects = objectsOf(lines);
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n"
           + start + "\n%%EOF\n";
}

Enclosure enclosure(const QString &what, const QStringList &about)
{
    const QString kind = what.section(u':', 0, 0);
    const QString name = what.section(u':', 1);
    if (kind == u"pdf")
        return {name, "application", "pdf", pdfOf(about)};
    if (kind == u"csv") {
        QStringList lines{u"no,item"_qs};
        for (const QString &line : about)
            lines << QString::number(lines.size()) + u",\""_qs + line + u'"';
        return {name, "text", "csv", "\xEF\xBB\xBF" + lines.join(u"\r\n"_qs).toUtf8() + "\r\n"};
    }
    return {name, "text", "plain", about.join(u"\r\n"_qs).toUtf8() + "\r\n"};
}

} // namespace demo
