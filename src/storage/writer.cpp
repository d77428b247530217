#include "storage/writer.h"

#include "storage/statement.h"

namespace storage {

Writer::Writer(Database &database, const Sql &sql) : m_statement(std::make_unique<Statement>(database, sql)) {}
Writer::Writer(Writer &&) noexcept = default;
Writer &Writer::operator=(Writer &&) noexcept = default;
Writer::~Writer() = default;

domain::Result<> Writer::write(const QVariantList &values)
{
    return m_statement->run(values);
}

} // namespace storage
