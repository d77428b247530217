#include "storage/seal.h"

#include <sodium.h>

namespace storage {

namespace {

constexpr qsizetype nonceSize = crypto_secretbox_NONCEBYTES;
constexpr qsizetype tagSize = crypto_secretbox_MACBYTES;

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

QByteArray random(qsizetype size)
{
    [[maybe_unused]] static const int ready = sodium_init(); // once, before several threads draw at a time
    QByteArray result(size, Qt::Uninitialized);
    randombytes_buf(result.data(), static_cast<std::size_t>(size));
    return result;
}

} // namespace

QByteArray newPersonKey()
{
    return random(crypto_secretbox_KEYBYTES);
}

QString sealed(const QString &value, const QByteArray &key)
{
    const QByteArray plain = value.toUtf8();
    const QByteArray nonce = random(nonceSize);
    QByteArray box(plain.size() + tagSize, Qt::Uninitialized);
    crypto_secretbox_easy(bytes(box), bytes(plain), static_cast<unsigned long long>(plain.size()), bytes(nonce),
                          bytes(key));
    return QString::fromLatin1(QByteArray(nonce + box).toBase64());
}

std::optional<QString> opened(const QString &sealedValue, const QByteArray &key)
{
    const QByteArray all = QByteArray::fromBase64(sealedValue.toLatin1());
    if (all.size() < nonceSize + tagSize || key.size() != crypto_secretbox_KEYBYTES)
        return std::nullopt;
    const QByteArray nonce = all.left(nonceSize);
    const QByteArray box = all.mid(nonceSize);
    QByteArray plain(box.size() - tagSize, Qt::Uninitialized);
    if (crypto_secretbox_open_easy(bytes(plain), bytes(box), static_cast<unsigned long long>(box.size()), bytes(nonce),
                                   bytes(key))
        != 0)
        return std::nullopt;
    return QString::fromUtf8(plain);
}

} // namespace storage
