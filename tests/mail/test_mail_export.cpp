// Kept mails as mbox and as .eml: whole, each once, and nothing half.
#include "mail/export.h"
#include "mail/mails.h"
#include "support/test_organisation.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace domain;
using mail::ExportFormat;
using mail::MailExport;
using mail::MailReader;
using mail::MailWriter;
using support::expected;

namespace {

constexpr UserId mailbox{3};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// As a reader of mbox files does: at each line that begins with "From ", one quote taken off the others.
QByteArrayList messagesIn(const QByteArray &mbox)
{
    QByteArrayList messages;
    for (const QByteArray &line : mbox.split('\n')) {
        if (line.startsWith("From "))
            messages << QByteArray();
        else if (!messages.isEmpty())
            messages.last() += line + '\n';
    }
    static const QRegularExpression quoted(QStringLiteral("^>(>*From )"), QRegularExpression::MultilineOption);
    for (QByteArray &message : messages) {
        message.chop(&message == &messages.last() ? 2 : 1); // the empty line, and what split() made of the last end
        message = QString::fromLatin1(message).replace(quoted, QStringLiteral("\\1")).toLatin1();
    }
    return messages;
}

} // namespace

class TestMailExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("organisation.handover"));
    }

    void an_mbox_gives_back_every_message()
    {
        const QByteArray nasty =
            "From: \"A B\"@example.com\r\nDate: Fri, 20 Nov 2026 09:00:00 +0900\r\n\r\nFrom here\r\n>From there\r\n"
            ">>>From everywhere\r\n From nowhere\r\nFrom: me\r\nFromage\r\n\r\nno end From x";
        const QByteArray longLine =
            "Subject: long\n\nFrom " + QByteArray(300'000, 'x') + "\r\nFrom b\r\n" + QByteArray(70'000, 'y');
        keep({nasty, longLine, mails::generated(3), QByteArray("\r\n\r\nFrom a\n"), QByteArray("x")});
        const MailExport done = expected(exported(ExportFormat::Mbox, QStringLiteral("out.mbox")));
        QCOMPARE(done.messages, 5);
        const QByteArray mbox = contentOf(m_folder->filePath(QStringLiteral("out.mbox")));
        QVERIFY(mbox.contains("From \"a_b\"@example.com Fri Nov 20 00:00:00 2026\n"));
        QByteArrayList wanted;
        for (const QByteArray &message : kept()) {
            QByteArray lines = QByteArray(message).replace("\r\n", "\n");
            wanted << (lines.endsWith('\n') ? lines : lines + '\n');
        }
        QCOMPARE(messagesIn(mbox), wanted);
    }
    void files_of_a_folder_are_the_messages_byte_for_byte()
    {
        QByteArrayList messages;
        for (int i = 0; i < 20; ++i)
            messages << mails::generated(i);
        keep(messages);
        QCOMPARE(expected(exported(ExportFormat::EmlFolder, QStringLiteral("out"))).messages, 20);
        QByteArrayList found;
        const QDir folder(m_folder->filePath(QStringLiteral("out")));
        for (const QString &name : folder.entryList(QDir::Files))
            found << contentOf(folder.filePath(name));
        std::sort(found.begin(), found.end());
        std::sort(messages.begin(), messages.end());
        QVERIFY(found == messages);
        QVERIFY(folder.exists(QStringLiteral("2026-11-20 0000 見積 7.eml")));
    }
    void names_of_files_are_unique_and_safe()
    {
        const QStringList subjects{
            QStringLiteral("A"),      QStringLiteral("a"), QStringLiteral("A (2)"),           QStringLiteral("../../A"),
            QStringLiteral("a:b*c?"), QString(),           QStringLiteral("見").repeated(300)};
        QByteArrayList messages;
        for (const QString &subject : subjects)
            messages << mails::about(subject) << mails::about(subject) + "another";
        keep(messages);
        expected(exported(ExportFormat::EmlFolder, QStringLiteral("out")));
        const QStringList names = QDir(m_folder->filePath(QStringLiteral("out"))).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(names.size(), messages.size());
        QSet<QString> folded;
        for (const QString &name : names) {
            folded.insert(name.toCaseFolded());
            QVERIFY2(name.startsWith(QStringLiteral("2026-11-20 0000")) && name.endsWith(QStringLiteral(".eml")),
                     qPrintable(name));
            QVERIFY2(!name.contains(QRegularExpression(QStringLiteral("[:*?\\\\<>|\"]"))), qPrintable(name));
            QVERIFY(name.toUtf8().size() < 200);
        }
        QCOMPARE(folded.size(), messages.size());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot),
                 (QStringList{QStringLiteral("organisation.handover.mail"), QStringLiteral("out")}));
    }

    void what_is_there_is_not_overwritten_data() { formats(); }
    void what_is_there_is_not_overwritten()
    {
        QFETCH(ExportFormat, format);
        keep({mails::generated(1)});
        const QString there = m_folder->filePath(QStringLiteral("there"));
        QVERIFY(QDir().mkpath(there));
        QFile file(there + QStringLiteral("/mine.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        for (const QString &path : {QStringLiteral("there"), QStringLiteral("there/mine.txt")})
            QCOMPARE(exported(format, path).error().reason, Reason::CannotWrite);
        QCOMPARE(contentOf(file.fileName()), QByteArray("mine"));
        QCOMPARE(exported(format, QStringLiteral("nowhere/at/all")).error().reason, Reason::CannotWrite);
    }
    void cancelled_or_refused_at_the_last_moment_nothing_is_left_data() { formats(); }
    void cancelled_or_refused_at_the_last_moment_nothing_is_left()
    {
        QFETCH(ExportFormat, format);
        keep({mails::generated(1), mails::generated(2), mails::generated(3)});
        std::stop_source stop;
        const Progress progress(stop.get_token(), [&stop](qint64 done, qint64) {
            if (done == 2)
                stop.request_stop();
        });
        QCOMPARE(exported(format, QStringLiteral("out"), progress).error().reason, Reason::Cancelled);
        QCOMPARE(left(), QStringList());
        const auto refuse = [](const MailExport &) -> Result<> { return failure(Reason::Busy); };
        QCOMPARE(exported(format, QStringLiteral("out"), {}, refuse).error().reason, Reason::Busy);
        QCOMPARE(left(), QStringList());
    }
    void a_full_disk_is_told_and_nothing_is_left_data() { formats(); }
    void a_full_disk_is_told_and_nothing_is_left()
    {
        QFETCH(ExportFormat, format);
        keep({mails::generated(0) + QByteArray(200'000, 'x'), mails::generated(1)});
        const pid_t child = fork();
        if (child == 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{50'000, 50'000};
            setrlimit(RLIMIT_FSIZE, &limit);
            const auto done = exported(format, QStringLiteral("out"));
            _exit(!done && done.error().reason == Reason::DiskFull ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(left(), QStringList());
    }
    void a_damaged_message_is_counted_and_the_others_are_there_data() { formats(); }
    void a_damaged_message_is_counted_and_the_others_are_there()
    {
        QFETCH(ExportFormat, format);
        keep({mails::generated(1), mails::generated(2), mails::generated(3)});
        MailReader reader = expected(MailReader::open(m_path));
        const auto all = expected(reader.messages({}, 0, 10));
        QFile pack(m_path + QStringLiteral(".mail/packs/000001.pack"));
        QVERIFY(pack.open(QIODevice::ReadWrite));
        pack.seek(all[1].place.offset + all[1].place.length / 2);
        pack.write("rubbish rubbish");
        pack.close();
        const MailExport done = expected(exported(format, QStringLiteral("out")));
        QCOMPARE(done.messages, 2);
        QCOMPARE(done.damaged, 1);
        const QString out = m_folder->filePath(QStringLiteral("out"));
        if (format == ExportFormat::Mbox)
            QCOMPARE(messagesIn(contentOf(out)).size(), 2);
        else
            QCOMPARE(QDir(out).entryList(QDir::Files).size(), 2);
    }

private:
    static void formats()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("mbox") << ExportFormat::Mbox;
        QTest::newRow("folder") << ExportFormat::EmlFolder;
    }
    void keep(const QByteArrayList &messages)
    {
        MailWriter writer = expected(MailWriter::open(m_path, mailbox));
        for (const QByteArray &message : messages)
            mails::keep(writer, {}, message, {RecordId{1}});
        expected(writer.commit());
    }
    /// As they are listed.
    QByteArrayList kept()
    {
        MailReader reader = expected(MailReader::open(m_path));
        QByteArrayList messages;
        for (const storage::KeptMail &one : expected(reader.messages({}, 0, 1000)))
            messages << expected(reader.raw(one.id));
        return messages;
    }
    Result<MailExport> exported(ExportFormat format, const QString &name, const Progress &progress = {},
                                const mail::BeforeItAppears &before = {})
    {
        MailReader reader = expected(MailReader::open(m_path));
        std::vector<MailId> ids;
        for (const storage::KeptMail &one : expected(reader.messages({}, 0, 1000)))
            ids.push_back(one.id);
        return mail::exportMails(reader, ids, format, m_folder->filePath(name), progress, before);
    }
    [[nodiscard]] QStringList left() const
    {
        QStringList names = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        names.removeOne(QStringLiteral("organisation.handover.mail"));
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestMailExport)
#include "test_mail_export.moc"
