#include "demo/certificate.h"

#include <QFile>
#include <QSaveFile>
#include <array>
#include <memory>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace demo {

using domain::failure;
using domain::Reason;
using domain::Result;

namespace {

template <auto free>
struct Free {
    template <class T>
    void operator()(T *owned) const
    {
        free(owned);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using X509Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>>;
using Memory = std::unique_ptr<BIO, Free<BIO_free_all>>;

constexpr long version3 = 2;
constexpr long day = 24L * 60 * 60;
constexpr long validDays = 20 * 365;

tl::unexpected<domain::Error> refusedByCrypto()
{
    const unsigned long code = ERR_get_error();
    return failure(Reason::CannotWrite, {}, u"certificate: "_qs + QString::fromLatin1(ERR_reason_error_string(code)));
}

bool extend(X509 *certificate, int what, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, what, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool describe(X509 *certificate, EVP_PKEY *key)
{
    quint32 serial = 0;
    if (RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) != 1)
        return false;
    const QByteArray host = mailHost.toLatin1();
    const QByteArray alternative = "DNS:" + host;
    const auto *const text = reinterpret_cast<const unsigned char *>(host.constData());
    X509_NAME *const name = X509_get_subject_name(certificate);
    return X509_set_version(certificate, version3) == 1
           && ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial + 1ULL) == 1
           && X509_gmtime_adj(X509_getm_notBefore(certificate), -day) != nullptr
           && X509_gmtime_adj(X509_getm_notAfter(certificate), validDays * day) != nullptr
           && X509_NAME_add_entry_by_txt(name, "O", MBSTRING_UTF8,
                                         reinterpret_cast<const unsigned char *>("Sakura Lumière"), -1, -1, 0)
                  == 1
           && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, text, -1, -1, 0) == 1
           && X509_set_issuer_name(certificate, name) == 1 && X509_set_pubkey(certificate, key) == 1
           && extend(certificate, NID_subject_alt_name, alternative.constData())
           && extend(certificate, NID_basic_constraints, "critical,CA:FALSE")
           && extend(certificate, NID_ext_key_usage, "serverAuth") && X509_sign(certificate, key, EVP_sha256()) > 0;
}

QByteArray textOf(BIO *memory)
{
    char *text = nullptr;
    const long size = BIO_get_mem_data(memory, &text);
    return {text, size};
}

QByteArray fingerprintOf(const X509 *certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest.data(), &size) != 1)
        return {};
    return {reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(size)};
}

Result<Certificate> written(X509 *certificate, const EVP_PKEY *key)
{
    const Memory one(BIO_new(BIO_s_mem()));
    const Memory other(BIO_new(BIO_s_mem()));
    if (!one || !other || PEM_write_bio_X509(one.get(), certificate) != 1
        || PEM_write_bio_PrivateKey(other.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return refusedByCrypto();
    return Certificate{textOf(one.get()), textOf(other.get()), fingerprintOf(certificate)};
}

bool serves(X509 *certificate, const EVP_PKEY *key)
{
    const QByteArray host = mailHost.toLatin1();
    return X509_check_private_key(certificate, key) == 1
           && X509_check_host(certificate, host.constData(), static_cast<std::size_t>(host.size()), 0, nullptr) == 1
           && X509_cmp_current_time(X509_get0_notBefore(certificate)) < 0
           && X509_cmp_current_time(X509_get0_notAfter(certificate)) > 0;
}

} // namespace

QString certificatePathOf(const QString &demoPath)
{
    return demoPath + u".mail-server.pem"_qs;
}

Result<Certificate> newCertificate()
{
    const Key key(EVP_EC_gen("P-256"));
    const X509Certificate certificate(X509_new());
    if (!key || !certificate || !describe(certificate.get(), key.get()))
        return refusedByCrypto();
    return written(certificate.get(), key.get());
}

Result<Certificate> readCertificate(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Reason::CannotRead, {}, path);
    const QByteArray text = file.readAll();
    const Memory one(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    const Memory other(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    const X509Certificate certificate(PEM_read_bio_X509(one.get(), nullptr, nullptr, nullptr));
    const Key key(PEM_read_bio_PrivateKey(other.get(), nullptr, nullptr, nullptr));
    if (!certificate || !key || !serves(certificate.get(), key.get())) {
        ERR_clear_error();
        return failure(Reason::BadInput, {}, path);
    }
    return written(certificate.get(), key.get());
}

Result<> writeCertificate(const Certificate &certificate, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(Reason::CannotWrite, {}, path);
    file.write(certificate.certificate + certificate.key);
    if (!file.commit())
        return failure(Reason::CannotWrite, {}, path);
    return {};
}

Result<Certificate> certificateFor(const QString &demoPath)
{
    auto there = readCertificate(certificatePathOf(demoPath));
    return there ? there : newCertificate();
}

Result<Certificate> certificateBeside(const QString &demoPath)
{
    const QString path = certificatePathOf(demoPath);
    if (auto there = readCertificate(path))
        return there;
    TRY_ASSIGN(Certificate made, newCertificate());
    TRY(writeCertificate(made, path));
    return made;
}

} // namespace demo
