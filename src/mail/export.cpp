#include "mail/export.h"

#include "mail/mbox.h"
#include "mail/safe_file_name.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <cerrno>

namespace mail {

using domain::failure;
using domain::MailId;
using domain::Progress;
using domain::Reason;
using domain::Result;
using storage::KeptMail;

namespace {

/// Where an export is put together: beside the place where it will appear, and gone where it doesn't.
class Making
{
public:
    explicit Making(const QString &path) : m_path(path + u".making"_qs) { remove(); }
    Making(const Making &) = delete;
    Making &operator=(const Making &) = delete;
    ~Making() { remove(); }

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void remove() const
    {
        if (QFileInfo(m_path).isDir())
            QDir(m_path).removeRecursively();
        else
            QFile::remove(m_path);
    }

    QString m_path;
};

Result<> isFree(const QString &path)
{
    const QFileInfo there(path);
    const bool isEmptyFolder =
        there.isDir() && QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if ((there.exists() || there.isSymLink()) && !isEmptyFolder)
        return failure(Reason::CannotWrite, {}, path);
    return {};
}

/// Names of files in one folder, each once, whatever the file system thinks of capital letters.
class FileNames
{
public:
    QString nameFor(const KeptMail &mail)
    {
        constexpr qsizetype longestSubject = 40;
        const QString date = mail.date.isValid() ? mail.date.toUTC().toString(u"yyyy-MM-dd hhmm "_qs) : QString();
        const QString stem = safeFileName(date + mail.subject.left(longestSubject));
        const QString name = stem.isEmpty() ? u"mail"_qs : stem;
        QString unique = name;
        int &count = m_counts[name.toCaseFolded()];
        while (m_taken.contains(unique.toCaseFolded()) || count == 0)
            unique = ++count == 1 ? name : QString(name + u" (%1)"_qs.arg(count));
        m_taken.insert(unique.toCaseFolded());
        return unique + u".eml"_qs;
    }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_counts;
};

using WriteOne = std::function<Result<>(const KeptMail &)>;

/// One after the other; those that are damaged are counted and left out.
Result<MailExport> writeAll(MailReader &reader, const std::vector<MailId> &messages, const Progress &progress,
                            const WriteOne &writeOne)
{
    MailExport done;
    for (const MailId id : messages) {
        if (progress.stopRequested())
            return failure(Reason::Cancelled);
        TRY_ASSIGN(const KeptMail mail, reader.message(id));
        const Result<> written = writeOne(mail);
        if (!written && written.error().reason != Reason::Damaged)
            return tl::unexpected(written.error());
        done.messages += written ? 1 : 0;
        done.damaged += written ? 0 : 1;
        done.bytes += written ? mail.place.size : 0;
        progress.report(done.messages + done.damaged, qint64(messages.size()));
    }
    return done;
}

Result<MailExport> writeMbox(MailReader &reader, const std::vector<MailId> &messages, const QString &path,
                             const Progress &progress)
{
    TRY_ASSIGN(File file, File::create(path));
    qint64 size = 0;
    TRY_ASSIGN(const MailExport done, writeAll(reader, messages, progress, [&](const KeptMail &mail) -> Result<> {
                   const QByteArray line = mboxLineOf(mail);
                   MboxMessage message(file);
                   TRY(file.write(line));
                   Result<> written =
                       reader.copyRaw(mail.id, [&message](QByteArrayView bytes) { return message.add(bytes); });
                   if (!written) {
                       TRY(file.truncate(size));
                       return written;
                   }
                   TRY(message.end());
                   size += line.size() + message.size();
                   return {};
               }));
    TRY(file.sync());
    return done;
}

Result<MailExport> writeFolder(MailReader &reader, const std::vector<MailId> &messages, const QString &path,
                               const Progress &progress)
{
    if (!QDir().mkdir(path))
        return writeFailure(errno, path);
    FileNames names;
    TRY_ASSIGN(const MailExport done, writeAll(reader, messages, progress, [&](const KeptMail &mail) -> Result<> {
                   const QString name = path + u'/' + names.nameFor(mail);
                   TRY_ASSIGN(File file, File::create(name));
                   Result<> written =
                       reader.copyRaw(mail.id, [&file](QByteArrayView bytes) { return file.write(bytes); });
                   if (!written) {
                       QFile::remove(name);
                       return written;
                   }
                   return {};
               }));
    TRY(syncAllOf(path));
    return done;
}

} // namespace

Result<MailExport> exportMails(MailReader &reader, const std::vector<MailId> &messages, ExportFormat format,
                               const QString &path, const Progress &progress, const BeforeItAppears &beforeItAppears)
{
    TRY(isFree(path));
    const Making making(path);
    TRY_ASSIGN(const MailExport done, format == ExportFormat::Mbox
                                          ? writeMbox(reader, messages, making.path(), progress)
                                          : writeFolder(reader, messages, making.path(), progress));
    TRY(isFree(path));
    if (beforeItAppears)
        TRY(beforeItAppears(done));
    TRY(renameDurably(making.path(), path));
    return done;
}

} // namespace mail
