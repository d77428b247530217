// A sink that keeps what it is given, and how it was given.
#pragma once

#include "mail/pop3_client.h"

#include <QByteArray>
#include <QStringList>
#include <map>

namespace mail {

struct KeptMessages : MessageSink {
    std::map<int, QByteArray> messages; ///< whole ones
    QStringList abandoned;              ///< "3 after 100"
    std::vector<int> gone;
    QByteArray current;
    int number = 0;
    qint64 largestPiece = 0;
    /// What add() answers from this message on.
    int refusesFrom = 0;
    std::function<void()> afterPiece;

    domain::Result<> begin(const ListedMessage &message) override;
    domain::Result<> add(QByteArrayView bytes) override;
    domain::Result<> end() override;
    void abandon() override;
    domain::Result<> missing(const ListedMessage &message) override;
};

} // namespace mail
