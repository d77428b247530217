// Small real files for the demo's mail to carry.
#pragma once

#include "demo/letter.h"

#include <QStringList>

namespace demo {

/// One page with these lines.
[[nodiscard]] QByteArray pdfOf(const QStringList &lines);
/// `what`: "pdf:name.pdf", "csv:name.csv" or "txt:name.txt", as mails.txt has it; `about`: what is in it, line by line.
[[nodiscard]] Enclosure enclosure(const QString &what, const QStringList &about);

} // namespace demo
