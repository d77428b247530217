#include "mail/pack_writer.h"

#include <QFile>
#include <zstd.h>

namespace mail {

using domain::failure;
using domain::Reason;
using domain::Result;

namespace {

constexpr qint64 bufferSize = 128 * 1024;
constexpr int compressionLevel = 3;

} // namespace

void PackWriter::FreeContext::operator()(ZSTD_CCtx_s *context) const
{
    ZSTD_freeCCtx(context);
}

PackWriter::PackWriter(QString making)
    : m_making(std::move(making)), m_context(ZSTD_createCCtx()), m_buffer(std::make_unique<char[]>(bufferSize)),
      m_hash()
{
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, compressionLevel);
}

PackWriter::~PackWriter()
{
    discard();
}

Result<> PackWriter::begin()
{
    TRY(drop());
    if (!m_file) {
        TRY_ASSIGN(File file, File::create(m_making));
        m_file = std::move(file);
    }
    ZSTD_CCtx_reset(m_context.get(), ZSTD_reset_session_only);
    crypto_generichash_init(&m_hash, nullptr, 0, crypto_generichash_BYTES);
    m_message = {};
    m_message.offset = size();
    m_isOpen = true;
    return {};
}

Result<> PackWriter::add(QByteArrayView bytes)
{
    crypto_generichash_update(&m_hash, reinterpret_cast<const unsigned char *>(bytes.data()),
                              std::size_t(bytes.size()));
    m_message.size += bytes.size();
    return compress(bytes, false);
}

Result<PackedMessage> PackWriter::end()
{
    if (!m_isOpen)
        return failure(Reason::StorageFailed, {}, u"no message has begun"_qs);
    TRY(compress({}, true));
    m_message.length = size() - m_message.offset;
    m_message.digest = QByteArray(crypto_generichash_BYTES, '\0');
    crypto_generichash_final(&m_hash, reinterpret_cast<unsigned char *>(m_message.digest.data()),
                             crypto_generichash_BYTES);
    return m_message;
}

Result<> PackWriter::compress(QByteArrayView bytes, bool isEnd)
{
    ZSTD_inBuffer in{bytes.data(), std::size_t(bytes.size()), 0};
    while (true) {
        ZSTD_outBuffer out{m_buffer.get(), bufferSize, std::size_t(m_waiting)};
        const std::size_t left = ZSTD_compressStream2(m_context.get(), &out, &in, isEnd ? ZSTD_e_end : ZSTD_e_continue);
        if (ZSTD_isError(left) != 0)
            return failure(Reason::StorageFailed, {}, QString::fromLatin1(ZSTD_getErrorName(left)));
        m_waiting = qint64(out.pos);
        if (isEnd ? left == 0 : in.pos == in.size)
            return {};
        TRY(flush());
    }
}

Result<> PackWriter::flush()
{
    TRY(m_file->write({m_buffer.get(), m_waiting}));
    m_written += std::exchange(m_waiting, 0);
    return {};
}

Result<> PackWriter::drop()
{
    if (!m_isOpen)
        return {};
    m_isOpen = false;
    if (m_message.offset < m_written) {
        TRY(m_file->truncate(m_message.offset));
        m_written = m_message.offset;
    }
    m_waiting = m_message.offset - m_written;
    return {};
}

Result<> PackWriter::finish(const QString &name)
{
    TRY(drop());
    TRY(flush());
    TRY(m_file->sync());
    m_file.reset();
    m_written = 0;
    m_message = {};
    return renameDurably(m_making, name);
}

void PackWriter::discard()
{
    if (m_file)
        QFile::remove(m_making);
    m_file.reset();
    m_isOpen = false;
    m_waiting = 0;
    m_written = 0;
    m_message = {};
}

} // namespace mail
