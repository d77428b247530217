#include "storage/dialect.h"

#include <QByteArray>
#include <array>
#include <cerrno>
#include <cstring>
#include <sodium.h>
#include <sqlite3.h>

namespace storage::dialect {

namespace {

// Mixes an id so that sums of them tell sets apart (splitmix64).
quint64 mixed(quint64 value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

void tallyStep(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *tally = static_cast<Tally *>(sqlite3_aggregate_context(context, sizeof(Tally)));
    if (tally == nullptr)
        return;
    ++tally->count;
    tally->digest += mixed(static_cast<quint64>(sqlite3_value_int64(values[0])));
}

void tallyFinal(sqlite3_context *context)
{
    const auto *counted = static_cast<Tally *>(sqlite3_aggregate_context(context, 0));
    const Tally tally = counted == nullptr ? Tally{} : *counted;
    sqlite3_result_blob(context, &tally, sizeof tally, SQLITE_TRANSIENT);
}

void contains(sqlite3_context *context, int, sqlite3_value **values)
{
    // As blobs: a text would be copied, to end with a zero.
    const void *text = sqlite3_value_blob(values[0]);
    const int size = sqlite3_value_bytes(values[0]);
    const void *needle = sqlite3_value_blob(values[1]);
    const int needleSize = sqlite3_value_bytes(values[1]);
    const bool found =
        text != nullptr && needle != nullptr
        && memmem(text, static_cast<std::size_t>(size), needle, static_cast<std::size_t>(needleSize)) != nullptr;
    sqlite3_result_int(context, found ? 1 : 0);
}

struct HashState {
    crypto_hash_sha256_state hash;
    bool isBegun; // memory of an aggregate begins as zeros
};

constexpr int hashedIntegers = 6; // of each row

// SHA-256 over all rows' integers, in the order in which they come, each in as many groups of seven bits as it needs.
void hashStep(sqlite3_context *context, int count, sqlite3_value **values)
{
    auto *state = static_cast<HashState *>(sqlite3_aggregate_context(context, sizeof(HashState)));
    if (state == nullptr)
        return;
    if (!state->isBegun)
        crypto_hash_sha256_init(&state->hash);
    state->isBegun = true;
    constexpr std::size_t groups = 10;                      // of an integer of 64 bits, at most
    std::array<unsigned char, groups * hashedIntegers> row; // NOLINT(*-member-init): only what was written is read
    std::size_t size = 0;
    for (int i = 0; i < count; ++i) {
        auto rest = static_cast<quint64>(sqlite3_value_int64(values[i]));
        for (; rest >= 0x80; rest >>= 7)
            row[size++] = static_cast<unsigned char>(rest | 0x80);
        row[size++] = static_cast<unsigned char>(rest);
    }
    crypto_hash_sha256_update(&state->hash, row.data(), size);
}

void hashFinal(sqlite3_context *context)
{
    auto *state = static_cast<HashState *>(sqlite3_aggregate_context(context, 0));
    if (state == nullptr || !state->isBegun) {
        sqlite3_result_text(context, "", 0, SQLITE_STATIC);
        return;
    }
    QByteArray digest(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256_final(&state->hash, reinterpret_cast<unsigned char *>(digest.data()));
    const QByteArray hex = digest.toHex();
    sqlite3_result_text(context, hex.constData(), static_cast<int>(hex.size()), SQLITE_TRANSIENT);
}

bool isNoRoom(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

// The connection's own error number may be that of what was tried afterwards; the files remember theirs.
bool hasNoRoom(sqlite3 *handle)
{
    int ofFile = 0;
    int ofLog = 0;
    sqlite3_file *log = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &ofFile);
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    if (log != nullptr && log->pMethods != nullptr)
        log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &ofLog);
    return isNoRoom(sqlite3_system_errno(handle)) || isNoRoom(ofFile) || isNoRoom(ofLog);
}

} // namespace

Tally tallyFrom(const QByteArray &value)
{
    Tally tally;
    if (value.size() == qsizetype(sizeof tally))
        std::memcpy(&tally, value.constData(), sizeof tally);
    return tally;
}

domain::Result<> addFunctions(sqlite3 *handle)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    const bool added =
        sqlite3_create_function_v2(handle, "tally", 1, flags, nullptr, nullptr, tallyStep, tallyFinal, nullptr)
            == SQLITE_OK
        && sqlite3_create_function_v2(handle, "contains", 2, flags, nullptr, contains, nullptr, nullptr, nullptr)
               == SQLITE_OK
        && sqlite3_create_function_v2(handle, "sha256_of", hashedIntegers, flags, nullptr, nullptr, hashStep, hashFinal,
                                      nullptr)
               == SQLITE_OK;
    if (!added)
        return domain::failure(domain::Reason::StorageFailed, {}, QString::fromUtf8(sqlite3_errmsg(handle)));
    return {};
}

domain::Result<> runScript(sqlite3 *handle, const char *sql)
{
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return {};
    return domain::failure(reasonOf(handle, code), {}, QString::fromUtf8(sqlite3_errmsg(handle)));
}

domain::Reason reasonOf(sqlite3 *handle, int code)
{
    using domain::Reason;
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Reason::Busy;
    case SQLITE_INTERRUPT:
        return Reason::Cancelled;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Reason::ReadOnly;
    case SQLITE_CORRUPT:
        return Reason::Damaged;
    case SQLITE_NOTADB:
        return Reason::NotADatabase;
    case SQLITE_FULL:
        return Reason::DiskFull;
    case SQLITE_IOERR: // a quota or a limit on the size of files is no SQLITE_FULL
        return hasNoRoom(handle) ? Reason::DiskFull : Reason::StorageFailed;
    case SQLITE_CANTOPEN:
        return Reason::CannotOpen;
    default:
        return Reason::StorageFailed;
    }
}

} // namespace storage::dialect
