// Where things lie in a mail store.
#pragma once

#include "domain/result.h"

#include <QDir>
#include <QStringList>

namespace mail {

class StoreFolder
{
public:
    explicit StoreFolder(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString index() const { return m_path + u"/index.db"_qs; }
    [[nodiscard]] QString lock() const { return m_path + u"/writer.lock"_qs; }
    [[nodiscard]] QString packs() const { return m_path + u"/packs"_qs; }
    [[nodiscard]] QString pack(qint64 number) const;
    /// A pack that is being made.
    [[nodiscard]] QString making() const;

    /// Makes what is missing of the folders, durably.
    [[nodiscard]] domain::Result<> make() const;
    /// Files among the packs, of whatever name, but for these packs.
    [[nodiscard]] QStringList strangers(const std::vector<qint64> &packs) const;

private:
    QString m_path;
};

} // namespace mail
