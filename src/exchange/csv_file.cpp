#include "exchange/csv_file.h"

#include <QSaveFile>

namespace exchange {

domain::Result<> writeCsvFile(const QString &path, const std::function<domain::Result<>(CsvWriter &)> &fill)
{
    const auto cannotWrite = [&path](const QString &why) {
        return domain::failure(domain::Reason::CannotWrite, {}, QStringLiteral("%1: %2").arg(path, why));
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file.errorString());
    CsvWriter writer(file);
    TRY(fill(writer));
    if (!file.commit())
        return cannotWrite(file.errorString());
    return {};
}

} // namespace exchange
