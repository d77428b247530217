// Files with many users and records, made in seconds: for measuring what the program does with them.
#pragma once

#include <QString>

class QCoreApplication;
class QTemporaryDir;

namespace bench {

/// One user owns a part of the records, scattered over the file; the rest belongs to everybody else.
struct Size {
    qint64 users = 10'000;
    qint64 records = 0;
    qint64 owned = 0;     ///< by the leaver
    qint64 ownedOpen = 0; ///< of these
    /// Leads, deals, activities and so on, or only deals and activities, all of which move when they are open.
    bool isOfEveryModule = true;
};

inline constexpr qint64 leaver = 7;
inline constexpr qint64 successor = 8;

/// The folder of the first argument, where files stay for another run; or one that goes with the program.
class Folder
{
public:
    explicit Folder(const QStringList &arguments);
    ~Folder();
    [[nodiscard]] QString file(const QString &name) const;

private:
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_temporary;
};

/// Does nothing where the file is there. Ends the program where it can't be made.
void makeOrganisation(const QString &path, const Size &size);

} // namespace bench
