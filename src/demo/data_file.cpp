#include "demo/data_file.h"

#include <QFile>

namespace demo {

using domain::failure;
using domain::Reason;
using domain::Result;

Result<std::vector<QStringList>> rowsOf(const QString &fileName, qsizetype fields)
{
    QFile file(u":/demo/"_qs + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Reason::CannotRead, {}, fileName);
    std::vector<QStringList> found;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList row = line.split(u'|');
        if (row.size() != fields)
            return failure(Reason::BadInput, {}, fileName + u": "_qs + line);
        found.push_back(row);
    }
    return found;
}

Result<Phrases> Phrases::read()
{
    TRY_ASSIGN(const auto rows, rowsOf(u"phrases.txt"_qs, 3));
    Phrases phrases;
    for (const QStringList &row : rows) {
        phrases.m_texts[row[0] + row[1]].push_back(row[2]);
        phrases.m_texts[row[0]].push_back(row[2]);
    }
    return phrases;
}

const std::vector<QString> &Phrases::of(const QString &kind, bool japanese) const
{
    return of(kind + (japanese ? u"ja"_qs : u"fr"_qs));
}

const std::vector<QString> &Phrases::of(const QString &kind) const
{
    static const std::vector<QString> nothing{QString()};
    const auto found = m_texts.constFind(kind);
    return found == m_texts.constEnd() ? nothing : *found;
}

} // namespace demo
