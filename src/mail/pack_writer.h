// Messages, each compressed by itself, one after the other in a file that is not yet a pack.
#pragma once

#include "mail/file.h"

#include <QByteArray>
#include <memory>
#include <optional>
#include <sodium.h>

struct ZSTD_CCtx_s;

namespace mail {

struct PackedMessage {
    QByteArray digest; ///< BLAKE2b-256 of the bytes as they came
    qint64 offset = 0;
    qint64 length = 0; ///< compressed
    qint64 size = 0;
};

class PackWriter
{
public:
    /// `making`: where the file lies until it is a pack; made when the first message comes.
    explicit PackWriter(QString making);
    PackWriter(const PackWriter &) = delete;
    PackWriter &operator=(const PackWriter &) = delete;
    ~PackWriter();

    [[nodiscard]] domain::Result<> begin();
    [[nodiscard]] domain::Result<> add(QByteArrayView bytes);
    [[nodiscard]] domain::Result<PackedMessage> end();
    /// The message that has come stays.
    void accept() { m_isOpen = false; }
    /// Takes away the message that is coming, or has come and wasn't accepted.
    [[nodiscard]] domain::Result<> drop();

    /// Of what the pack holds so far, compressed.
    [[nodiscard]] qint64 size() const { return m_written + m_waiting; }
    /// Makes it durable under its name; the next message begins another one.
    [[nodiscard]] domain::Result<> finish(const QString &name);
    /// Lets all of it go.
    void discard();

private:
    [[nodiscard]] domain::Result<> compress(QByteArrayView bytes, bool isEnd);
    [[nodiscard]] domain::Result<> flush();

    struct FreeContext {
        void operator()(ZSTD_CCtx_s *context) const;
    };

    QString m_making;
    std::optional<File> m_file;
    std::unique_ptr<ZSTD_CCtx_s, FreeContext> m_context;
    std::unique_ptr<char[]> m_buffer;
    qint64 m_waiting = 0; ///< bytes in the buffer
    qint64 m_written = 0; ///< bytes in the file
    crypto_generichash_state m_hash;
    PackedMessage m_message;
    bool m_isOpen = false;
};

} // namespace mail
