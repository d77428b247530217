#include "mail/store_folder.h"

#include "mail/file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <cerrno>

namespace mail {

using domain::Result;

QString StoreFolder::pack(qint64 number) const
{
    constexpr int digits = 6;
    constexpr int decimal = 10;
    return packs() + u"/%1.pack"_qs.arg(number, digits, decimal, QLatin1Char('0'));
}

QString StoreFolder::making() const
{
    return packs() + u"/making-%1"_qs.arg(QCoreApplication::applicationPid());
}

Result<> StoreFolder::make() const
{
    for (const QString &folder : {m_path, packs()}) {
        if (QFileInfo(folder).isDir())
            continue;
        if (!QDir().mkdir(folder))
            return writeFailure(errno, folder);
        TRY(syncFolder(QFileInfo(folder).path()));
    }
    return {};
}

QStringList StoreFolder::strangers(const std::vector<qint64> &packs) const
{
    QSet<QString> known;
    for (const qint64 number : packs)
        known.insert(pack(number));
    QStringList found;
    for (const QFileInfo &file : QDir(this->packs()).entryInfoList({u"*.pack"_qs, u"making-*"_qs}, QDir::Files)) {
        if (!known.contains(this->packs() + u'/' + file.fileName()))
            found << file.filePath();
    }
    return found;
}

} // namespace mail
