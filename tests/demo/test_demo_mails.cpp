#include "demo/calendar.h"
#include "demo/demo_organisation.h"
#include "demo/mails.h"
#include "storage/database.h"
#include "storage/mail_accounts.h"
#include "storage/mail_relations.h"
#include "storage/statement.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <gmime/gmime.h>
#include <memory>
#include <optional>

using demo::Mail;
using domain::UserId;
using storage::Database;

namespace {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
using Message = std::unique_ptr<GMimeMessage, Unref>;

Message parsed(const QByteArray &raw)
{
    const std::unique_ptr<GMimeStream, Unref> stream(
        g_mime_stream_mem_new_with_buffer(raw.constData(), static_cast<size_t>(raw.size())));
    const std::unique_ptr<GMimeParser, Unref> parser(g_mime_parser_new_with_stream(stream.get()));
    return Message(g_mime_parser_construct_message(parser.get(), nullptr));
}

QStringList addressesIn(GMimeMessage *message)
{
    QStringList found;
    for (const GMimeAddressType type : {GMIME_ADDRESS_TYPE_FROM, GMIME_ADDRESS_TYPE_TO, GMIME_ADDRESS_TYPE_CC}) {
        InternetAddressList *const list = g_mime_message_get_addresses(message, type);
        for (int i = 0; i < internet_address_list_length(list); ++i) {
            auto *const one = internet_address_list_get_address(list, i);
            found << QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(one)));
        }
    }
    return found;
}

/// What is in the parts of all messages.
struct Contents {
    QString text;
    QSet<QByteArray> writings; ///< charset and encoding of texts
    QStringList files;
    int alternatives = 0;
    int papers = 0; ///< that begin as a PDF does
};

QByteArray decoded(GMimePart *part)
{
    const std::unique_ptr<GMimeStream, Unref> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(g_mime_part_get_content(part), stream.get());
    const GByteArray *const bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

void lookAt(GMimeObject *, GMimeObject *part, gpointer into)
{
    auto &contents = *static_cast<Contents *>(into);
    if (GMIME_IS_MULTIPART(part)) {
        const auto *const type = g_mime_object_get_content_type(part);
        contents.alternatives +=
            g_mime_content_type_is_type(const_cast<GMimeContentType *>(type), "multipart", "alternative");
    } else if (GMIME_IS_PART(part) && g_mime_part_is_attachment(GMIME_PART(part))) {
        contents.files << QString::fromUtf8(g_mime_part_get_filename(GMIME_PART(part)));
        contents.papers += decoded(GMIME_PART(part)).startsWith("%PDF-");
    } else if (GMIME_IS_TEXT_PART(part)) {
        const std::unique_ptr<char, decltype(&g_free)> text(g_mime_text_part_get_text(GMIME_TEXT_PART(part)), &g_free);
        contents.text += QString::fromUtf8(text.get());
        const auto encoding = g_mime_part_get_content_encoding(GMIME_PART(part));
        contents.writings << QByteArray(g_mime_object_get_content_type_parameter(part, "charset")).toLower() + ' '
                                 + g_mime_content_encoding_to_string(encoding);
    }
}

} // namespace

class TestDemoMails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void every_mailbox_has_some_and_all_are_distinct();
    void every_message_can_be_parsed();
    void MAIL_6_a_good_part_is_exchanged_with_leads_and_contacts();
    void what_is_in_them_is_as_varied_as_in_reality();
    void a_mail_lies_within_two_years_and_oldest_first();
    void answers_name_what_they_answer();
    void the_same_every_time_whatever_happens_to_their_owners();
    void MAIL_7_what_came_before_is_the_beginning_of_the_mailbox();
    void whoever_signs_in_with_the_user_name_of_the_settings_has_the_mailbox();

private:
    QTemporaryDir m_folder;
    std::optional<Database> m_database;
    std::vector<storage::MailUser> m_users;
    std::vector<std::vector<Mail>> m_mailboxes; ///< of these users
};

void TestDemoMails::initTestCase()
{
    g_mime_init();
    const QString path = m_folder.filePath(QStringLiteral("demo.handover"));
    QVERIFY(demo::makeDemo(path, domain::systemClock()).has_value());
    auto opened = Database::open(path);
    QVERIFY(opened.has_value());
    m_database.emplace(*std::move(opened));
    auto users = storage::mailUsers(*m_database, {});
    QVERIFY(users.has_value());
    m_users = *std::move(users);
    QVERIFY(m_users.size() > 20);
    for (const storage::MailUser &user : m_users) {
        auto mails = demo::mailsOf(*m_database, user.id);
        QVERIFY(mails.has_value());
        m_mailboxes.push_back(*std::move(mails));
    }
}

void TestDemoMails::every_mailbox_has_some_and_all_are_distinct()
{
    QSet<QByteArray> uidls;
    std::size_t all = 0;
    std::size_t ofInactive = 0;
    for (std::size_t i = 0; i < m_users.size(); ++i) {
        const auto &mails = m_mailboxes[i];
        QVERIFY2(mails.size() >= 10 && mails.size() <= 65, qPrintable(m_users[i].email));
        for (const Mail &mail : mails)
            uidls << mail.uidl;
        all += mails.size();
        if (m_users[i].standing.status == domain::UserStatus::Inactive)
            ofInactive += mails.size();
    }
    QCOMPARE(uidls.size(), qsizetype(all));
    QVERIFY2(ofInactive >= 200, qPrintable(QString::number(ofInactive)));
}

void TestDemoMails::every_message_can_be_parsed()
{
    for (std::size_t i = 0; i < m_users.size(); ++i) {
        for (const Mail &mail : m_mailboxes[i]) {
            const Message message = parsed(mail.raw);
            QVERIFY(message);
            QVERIFY(QByteArray(g_mime_message_get_subject(message.get())).size() > 0);
            QVERIFY(g_mime_message_get_message_id(message.get()));
            QVERIFY(addressesIn(message.get()).contains(m_users[i].email));
            QCOMPARE(g_date_time_to_unix(g_mime_message_get_date(message.get())), mail.date.toSecsSinceEpoch());
            QVERIFY(mail.raw.endsWith("\r\n"));
            QCOMPARE(mail.raw.count('\n'), mail.raw.count("\r\n"));
            for (const QByteArray &line : mail.raw.split('\n'))
                QVERIFY2(line.size() < 998, mail.raw.constData());
        }
    }
}

void TestDemoMails::MAIL_6_a_good_part_is_exchanged_with_leads_and_contacts()
{
    for (std::size_t i = 0; i < m_users.size(); ++i) {
        std::size_t matched = 0;
        for (const Mail &mail : m_mailboxes[i]) {
            const auto records = storage::recordsWithAddress(*m_database, addressesIn(parsed(mail.raw).get()));
            QVERIFY(records.has_value());
            matched += records->empty() ? 0 : 1;
        }
        const std::size_t all = m_mailboxes[i].size();
        QVERIFY2(matched * 100 >= all * 30 && matched * 100 <= all * 90, qPrintable(m_users[i].email));
    }
}

void TestDemoMails::what_is_in_them_is_as_varied_as_in_reality()
{
    Contents contents;
    for (const auto &mails : m_mailboxes) {
        for (const Mail &mail : mails)
            g_mime_message_foreach(parsed(mail.raw).get(), lookAt, &contents);
    }
    for (const QByteArray writing : {"iso-2022-jp 7bit", "shift_jis 8bit", "utf-8 base64", "utf-8 quoted-printable",
                                     "iso-8859-1 quoted-printable", "windows-1252 quoted-printable"})
        QVERIFY2(contents.writings.contains(writing), writing.constData());
    QVERIFY(contents.alternatives > 50);
    QVERIFY(contents.papers > 20);
    const QString files = contents.files.join(u' ');
    for (const QString &file : {QStringLiteral("御見積書_"), QStringLiteral("Réserves à la livraison.csv"),
                                QStringLiteral("議事録_"), QStringLiteral("packing list.csv")})
        QVERIFY2(files.contains(file), qPrintable(file));
    for (const QString &text : {QStringLiteral("お世話になっております"), QStringLiteral("Cordialement"),
                                QStringLiteral("Kind regards"), QStringLiteral("木漏れ日")})
        QVERIFY2(contents.text.contains(text), qPrintable(text));
    for (const QChar left : {u'{', u'}', u'¶', u'\uFFFD'})
        QVERIFY2(!contents.text.contains(left), qPrintable(QString(left)));
}

void TestDemoMails::a_mail_lies_within_two_years_and_oldest_first()
{
    for (const auto &mails : m_mailboxes) {
        QDateTime before(demo::referenceDay().addYears(-2), {0, 0}, Qt::UTC);
        for (const Mail &mail : mails) {
            QVERIFY2(mail.date >= before, qPrintable(mail.date.toString(Qt::ISODate)));
            QVERIFY(mail.date.date() <= demo::referenceDay());
            before = mail.date;
        }
    }
}

void TestDemoMails::answers_name_what_they_answer()
{
    int answers = 0;
    int answersToWhatIsHere = 0;
    for (const auto &mails : m_mailboxes) {
        QSet<QByteArray> ids;
        for (const Mail &mail : mails) {
            const Message message = parsed(mail.raw);
            const char *const answered = g_mime_object_get_header(GMIME_OBJECT(message.get()), "In-Reply-To");
            const bool isAnswer = QByteArray(g_mime_message_get_subject(message.get())).startsWith("Re: ");
            QCOMPARE(answered != nullptr, isAnswer);
            if (isAnswer)
                answersToWhatIsHere += ids.contains(QByteArray(answered)) ? 1 : 0;
            answers += isAnswer ? 1 : 0;
            ids << '<' + QByteArray(g_mime_message_get_message_id(message.get())) + '>';
        }
    }
    QVERIFY(answers > 100);
    QVERIFY(answersToWhatIsHere * 2 > answers);
}

void TestDemoMails::the_same_every_time_whatever_happens_to_their_owners()
{
    const UserId user = demo::harutoSato;
    const auto before = demo::mailsOf(*m_database, user);
    QVERIFY(before.has_value());
    for (const char *const change :
         {"UPDATE users SET status = 3, status_since = 0 WHERE id = 3", "UPDATE ownership SET owner = 23",
          "UPDATE people SET email = 'gone@sakura.example', last_name = '' WHERE user_id = 3"})
        QVERIFY(storage::execute(*m_database, change).has_value());
    const auto after = demo::mailsOf(*m_database, user);
    QVERIFY(after.has_value());
    QCOMPARE(after->size(), before->size());
    for (std::size_t i = 0; i < before->size(); ++i) {
        QCOMPARE((*after)[i].uidl, (*before)[i].uidl);
        QCOMPARE((*after)[i].raw, (*before)[i].raw);
    }
}

void TestDemoMails::MAIL_7_what_came_before_is_the_beginning_of_the_mailbox()
{
    int cameBack = 0;
    for (std::size_t i = 0; i < m_users.size(); ++i) {
        const storage::MailUser &user = m_users[i];
        if (!user.standing.cameBackSinceBackup)
            continue;
        ++cameBack;
        const auto earlier = demo::messagesBefore(*m_database, user.id, user.lastCompleted);
        QVERIFY(earlier.has_value());
        QVERIFY(!earlier->empty());
        QVERIFY2(earlier->size() < m_mailboxes[i].size(), qPrintable(user.email));
        for (std::size_t j = 0; j < earlier->size(); ++j) {
            QCOMPARE((*earlier)[j].uidl, m_mailboxes[i][j].uidl);
            QVERIFY((*earlier)[j].date < user.lastCompleted);
        }
        QVERIFY(m_mailboxes[i][earlier->size()].date >= user.lastCompleted);
    }
    QVERIFY(cameBack >= 1);
}

void TestDemoMails::whoever_signs_in_with_the_user_name_of_the_settings_has_the_mailbox()
{
    for (const storage::MailUser &user : m_users)
        QCOMPARE(demo::ownerOfMailbox(*m_database, user.standing.settings.userName).value_or(UserId{}), user.id);
    const auto nobody = demo::ownerOfMailbox(*m_database, QStringLiteral("nobody@sakura.example"));
    QVERIFY(!nobody.has_value());
    QCOMPARE(nobody.error().reason, domain::Reason::MailSignInRefused);
    QVERIFY(!demo::ownerOfMailbox(*m_database, QString()).has_value());
}

QTEST_GUILESS_MAIN(TestDemoMails)
#include "test_demo_mails.moc"
