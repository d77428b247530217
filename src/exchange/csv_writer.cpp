#include "exchange/csv_writer.h"

#include <QIODevice>

namespace exchange {

namespace {

/// Full-width signs begin a formula too, in a spreadsheet set to Japanese.
bool wouldBeFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(text.front());
}

bool needsQuotes(const QString &text)
{
    if (text.isEmpty())
        return false;
    for (const QChar c : text) {
        if (QStringView(u",;\t\"\r\n").contains(c))
            return true;
    }
    return text.front() == u' ' || text.back() == u' ';
}

} // namespace

domain::Result<> CsvWriter::row(const QStringList &cells)
{
    QString line;
    for (const QString &cell : cells) {
        if (!line.isEmpty() || &cell != &cells.front())
            line += u',';
        line += csvCell(cell);
    }
    line += u"\r\n";
    const QByteArray bytes = (m_hasMark ? QByteArray() : QByteArray("\xEF\xBB\xBF")) + line.toUtf8();
    m_hasMark = true;
    if (m_device.write(bytes) != bytes.size())
        return domain::failure(domain::Reason::CannotWrite, {}, m_device.errorString());
    return {};
}

QString csvCell(const QString &text)
{
    QString cell = wouldBeFormula(text) ? QString(u'\'' + text) : text;
    if (!needsQuotes(cell))
        return cell;
    cell.replace(u'"', QStringLiteral("\"\""));
    return u'"' + cell + u'"';
}

} // namespace exchange
