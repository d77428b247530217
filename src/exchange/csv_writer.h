// CSV for others to open: UTF-8 with its mark, CR LF, quotes where needed, and no cell that a spreadsheet would run.
#pragma once

#include "domain/result.h"

#include <QStringList>

class QIODevice;

namespace exchange {

class CsvWriter
{
public:
    /// The device is open for writing, and stays open longer than the writer.
    explicit CsvWriter(QIODevice &device) : m_device(device) {}

    [[nodiscard]] domain::Result<> row(const QStringList &cells);

private:
    QIODevice &m_device;
    bool m_hasMark = false;
};

/// A cell as it is written: quoted where it must be; an apostrophe before what would be a formula.
[[nodiscard]] QString csvCell(const QString &text);

} // namespace exchange
