#include "mail/pack_reader.h"

#include "mail/file.h"

#include <memory>
#include <sodium.h>
#include <vector>
#include <zstd.h>

namespace mail {

using domain::failure;
using domain::Reason;
using domain::Result;

namespace {

struct FreeUnpacking {
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

/// Of what was unpacked so far.
struct Digest {
    crypto_generichash_state state{};
    qint64 size = 0;

    Digest() { crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES); }
    void add(QByteArrayView bytes)
    {
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(bytes.data()),
                                  std::size_t(bytes.size()));
        size += bytes.size();
    }
    QByteArray result()
    {
        QByteArray digest(crypto_generichash_BYTES, '\0');
        crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()), crypto_generichash_BYTES);
        return digest;
    }
};

} // namespace

Result<> unpack(const QString &pack, const storage::KeptMail &mail, const ByteSink &sink)
{
    const auto damaged = [&] { return failure(Reason::Damaged, {}, u"%1 @%2"_qs.arg(pack).arg(mail.place.offset)); };
    const Result<File> file = File::openToRead(pack);
    if (!file)
        return damaged();
    const std::unique_ptr<ZSTD_DCtx, FreeUnpacking> context(ZSTD_createDCtx());
    std::vector<char> packed(ZSTD_DStreamInSize());
    std::vector<char> plain(ZSTD_DStreamOutSize());
    Digest digest;
    qint64 offset = mail.place.offset;
    qint64 left = mail.place.length;
    while (left > 0) {
        const auto wanted = std::size_t(qMin<qint64>(left, qint64(packed.size())));
        TRY_ASSIGN(const qsizetype count, file->readAt(offset, {packed.data(), wanted}));
        if (count == 0)
            return damaged();
        offset += count;
        left -= count;
        ZSTD_inBuffer in{packed.data(), std::size_t(count), 0};
        bool isFull = false;
        while (in.pos < in.size || isFull) {
            ZSTD_outBuffer out{plain.data(), plain.size(), 0};
            if (ZSTD_isError(ZSTD_decompressStream(context.get(), &out, &in)) != 0)
                return damaged();
            const QByteArrayView bytes(plain.data(), qsizetype(out.pos));
            digest.add(bytes);
            if (digest.size > mail.place.size)
                return damaged();
            TRY(sink(bytes));
            isFull = out.pos == out.size;
        }
    }
    if (digest.size != mail.place.size || digest.result() != mail.digest)
        return damaged();
    return {};
}

} // namespace mail
