#include "mail/kept_messages.h"

namespace mail {

using domain::Reason;
using domain::Result;

Result<> KeptMessages::begin(const ListedMessage &message)
{
    number = message.number;
    current.clear();
    return {};
}

Result<> KeptMessages::add(QByteArrayView bytes)
{
    if (refusesFrom > 0 && number >= refusesFrom)
        return domain::failure(Reason::DiskFull);
    current.append(bytes.data(), bytes.size());
    largestPiece = std::max<qint64>(largestPiece, bytes.size());
    if (afterPiece)
        afterPiece();
    return {};
}

Result<> KeptMessages::end()
{
    messages[number] = current;
    return {};
}

void KeptMessages::abandon()
{
    abandoned += QStringLiteral("%1 after %2").arg(number).arg(current.size());
}

Result<> KeptMessages::missing(const ListedMessage &message)
{
    gone.push_back(message.number);
    return {};
}

} // namespace mail
