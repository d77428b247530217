// One prepared INSERT for many rows.
#pragma once

#include "domain/result.h"

#include <QString>
#include <QVariant>
#include <memory>

namespace storage {

class Database;
class Sql;
class Statement;

class Writer
{
public:
    Writer(Database &database, const Sql &sql);
    Writer(Writer &&) noexcept;
    Writer &operator=(Writer &&) noexcept;
    ~Writer();

    [[nodiscard]] domain::Result<> write(const QVariantList &values);

private:
    std::unique_ptr<Statement> m_statement;
};

} // namespace storage
