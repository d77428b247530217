// What holds for every source file, as plain functions of a path and a text: each names its offenders as "file:line: what".
#pragma once

#include <QString>
#include <QStringList>

namespace architecture {

struct SourceFile {
    QString path; ///< from the root of the project, as in "src/domain/user.h"
    QString text;

    [[nodiscard]] QString layer() const { return path.section(u'/', 1, 1); }
};

/// Comments and the insides of literals blanked out, lines kept: what is left is code.
[[nodiscard]] QString codeOf(const QString &text);

[[nodiscard]] QStringList includesAcrossLayers(const SourceFile &file);
[[nodiscard]] QStringList translationsBelowPresentation(const SourceFile &file);
[[nodiscard]] QStringList nestedEventLoops(const SourceFile &file);
[[nodiscard]] QStringList qtSqlOutsideStorage(const SourceFile &file);
[[nodiscard]] QStringList sqlOutsideStorage(const SourceFile &file);
[[nodiscard]] QStringList tooLong(const SourceFile &file);
/// What is missing or too much at the top of the project.
[[nodiscard]] QStringList strangersAtTheTop(const QStringList &trackedFiles);

} // namespace architecture
