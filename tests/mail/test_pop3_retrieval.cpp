#include "mail/hostile_session.h"
#include "mail/kept_messages.h"

#include <QTest>

using namespace mail;
using namespace std::chrono_literals;
using domain::MailSecurity;

namespace {

std::vector<ListedMessage> listed(std::initializer_list<qint64> sizes)
{
    std::vector<ListedMessage> messages;
    for (const qint64 size : sizes)
        messages.push_back({static_cast<int>(messages.size()) + 1, size, {}});
    return messages;
}

/// A message of two lines, and how it is answered; 8 octets.
const QByteArray body = "ab\r\ncd\r\n";
const QByteArray answer = "+OK\r\n" + body + ".\r\n";

} // namespace

class TestPop3Retrieval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uidls_may_be_missing_repeated_and_in_any_order()
    {
        const HostileServer hostile(
            Script::signedIn().lists("3 30\r\n1 10\r\n2 20\r\n4 40\r\n", "4 same\r\n2 b\r\n1 same\r\n9 none\r\n"));
        const auto messages = support::expected(signedIn(hostile).list());
        QCOMPARE(messages.size(), std::size_t(4));
        QByteArrayList uidls;
        for (const ListedMessage &message : messages)
            uidls += message.uidl;
        QCOMPARE(uidls, (QByteArrayList{"", "b", "", ""}));
    }

    void a_server_without_uidl_lists_all_the_same()
    {
        const HostileServer hostile(
            Script::signedIn("").expect("LIST", "+OK\r\n1 8\r\n.\r\n").expect("UIDL", "-ERR what?\r\n"));
        const auto messages = support::expected(signedIn(hostile).list());
        QCOMPARE(messages.size(), std::size_t(1));
        QVERIFY(messages[0].uidl.isEmpty());
    }

    void a_hostile_list_is_nonsense_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("uidls");
        QTest::newRow("negative") << QByteArray("1 -5\r\n") << QByteArray();
        QTest::newRow("huge") << QByteArray("1 99999999999999999999999\r\n") << QByteArray();
        QTest::newRow("words") << QByteArray("one ten\r\n") << QByteArray();
        QTest::newRow("twice") << QByteArray("1 5\r\n1 5\r\n") << QByteArray();
        QTest::newRow("10 MB line") << "1 " + QByteArray(10'000'000, '1') + "\r\n" << QByteArray();
        QTest::newRow("10 MB UIDL") << QByteArray("1 5\r\n") << "1 " + QByteArray(10'000'000, 'x') + "\r\n";
        QTest::newRow("UIDL of nothing") << QByteArray("1 5\r\n") << QByteArray("x\r\n");
    }

    void a_hostile_list_is_nonsense()
    {
        QFETCH(const QByteArray, list);
        QFETCH(const QByteArray, uidls);
        const HostileServer hostile(Script::signedIn().lists(list, uidls));
        auto client = signedIn(hostile);
        QCOMPARE(reasonOf(client.list()), "mail-server-nonsense");
        // What comes next on this connection would be the rest of that.
        KeptMessages kept;
        QCOMPARE(reasonOf(client.retrieve(listed({8}), kept)), "mail-connection-lost");
    }

    void a_message_counts_with_its_end_and_its_size()
    {
        const HostileServer hostile(
            Script::signedIn().expect("RETR 1", answer).expect("RETR 2", "-ERR gone\r\n").expect("RETR 3", answer));
        KeptMessages kept;
        QCOMPARE(reasonOf(signedIn(hostile).retrieve(listed({8, 8, 6}), kept)), "none");
        QCOMPARE(kept.messages, (std::map<int, QByteArray>{{1, body}, {3, body}}));
        QCOMPARE(kept.gone, std::vector<int>{2});
    }

    void a_cut_connection_leaves_no_part_of_a_message_data()
    {
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<QStringList>("abandoned");
        QTest::newRow("before the answer") << QByteArray() << QStringList();
        QTest::newRow("in the answer") << QByteArray("+O") << QStringList();
        QTest::newRow("before the text") << QByteArray("+OK\r\n") << QStringList{QStringLiteral("2 after 0")};
        QTest::newRow("in the middle") << QByteArray("+OK\r\nab\r\nc") << QStringList{QStringLiteral("2 after 5")};
        QTest::newRow("before the end") << "+OK\r\n" + body << QStringList{QStringLiteral("2 after 8")};
        QTest::newRow("in the end") << "+OK\r\n" + body + ".\r" << QStringList{QStringLiteral("2 after 8")};
    }

    void a_cut_connection_leaves_no_part_of_a_message()
    {
        QFETCH(const QByteArray, last);
        QFETCH(const QStringList, abandoned);
        const HostileServer hostile(Script::signedIn().expect("RETR 1", answer).expect("RETR 2", last).hangUp());
        KeptMessages kept;
        QCOMPARE(reasonOf(signedIn(hostile).retrieve(listed({8, 8, 8}), kept)), "mail-connection-lost");
        QCOMPARE(kept.messages, (std::map<int, QByteArray>{{1, body}}));
        QCOMPARE(kept.abandoned, abandoned);
    }

    void a_stalled_message_is_given_up()
    {
        const HostileServer hostile(Script::signedIn().expect("RETR 1", "+OK\r\nab\r\n").stall());
        Pop3Options options = optionsFor(hostile.port());
        options.silenceTimeout = 200ms;
        KeptMessages kept;
        auto client = signedInWith(options);
        QCOMPARE(reasonOf(client.retrieve(listed({8}), kept)), "mail-server-silent");
        QCOMPARE(kept.abandoned, QStringList{QStringLiteral("1 after 4")});
    }

    void a_message_of_another_size_does_not_count_but_those_after_it_do()
    {
        const HostileServer hostile(
            Script::signedIn().expect("RETR 1", answer).expect("RETR 2", answer).expect("RETR 3", answer));
        KeptMessages kept;
        const auto wrong = signedIn(hostile).retrieve(listed({8, 9, 8}), kept);
        QCOMPARE(reasonOf(wrong), "mail-server-nonsense");
        QVERIFY(wrong.error().detail.contains(QStringLiteral("message 2")));
        QCOMPARE(kept.messages, (std::map<int, QByteArray>{{1, body}, {3, body}}));
        QCOMPARE(kept.abandoned, QStringList{QStringLiteral("2 after 8")});
    }

    void a_message_that_does_not_end_is_given_up()
    {
        const HostileServer hostile(
            Script::signedIn().expect("RETR 1", "+OK\r\n").repeat(QByteArray(1 << 20, 'x'), 20));
        KeptMessages kept;
        const auto wrong = signedIn(hostile).retrieve(listed({100}), kept);
        QCOMPARE(reasonOf(wrong), "mail-server-nonsense");
        QVERIFY(kept.current.size() < 4'000'000);
        QCOMPARE(kept.abandoned.size(), 1);
    }

    void an_answer_that_is_none_ends_it()
    {
        const HostileServer hostile(Script::signedIn().expect("RETR 1", "250 mail sent\r\n"));
        KeptMessages kept;
        QCOMPARE(reasonOf(signedIn(hostile).retrieve(listed({8}), kept)), "mail-server-nonsense");
    }

    void a_line_of_any_length_passes_in_pieces()
    {
        constexpr int pieces = 10;
        constexpr qint64 size = qint64(pieces) << 20;
        const HostileServer hostile(
            Script::signedIn().expect("RETR 1", "+OK\r\n").repeat(QByteArray(1 << 20, 'x'), pieces).say("\r\n.\r\n"));
        KeptMessages kept;
        QCOMPARE(reasonOf(signedIn(hostile).retrieve(listed({size + 2}), kept)), "none");
        QCOMPARE(qint64(kept.messages[1].size()), size + 2);
        QVERIFY(kept.largestPiece <= 1 << 20);
    }

    void a_sink_that_refuses_ends_it()
    {
        const HostileServer hostile(Script::signedIn().expect("RETR 1", answer).expect("RETR 2", answer));
        KeptMessages kept;
        kept.refusesFrom = 2;
        auto client = signedIn(hostile);
        QCOMPARE(reasonOf(client.retrieve(listed({8, 8, 8}), kept)), "disk-full");
        QCOMPARE(kept.messages.size(), std::size_t(1));
        QCOMPARE(kept.abandoned.size(), 1);
        QCOMPARE(reasonOf(client.list()), "mail-connection-lost");
    }

    void a_request_to_stop_is_obeyed_in_the_middle_of_a_message()
    {
        const HostileServer hostile(Script::signedIn().expect("RETR 1", "+OK\r\nab\r\n").stall());
        std::stop_source stop;
        KeptMessages kept;
        kept.afterPiece = [&] { stop.request_stop(); };
        auto client = signedInWith(optionsFor(hostile.port()), stop.get_token());
        QCOMPARE(reasonOf(client.retrieve(listed({8}), kept)), "cancelled");
        QCOMPARE(kept.abandoned.size(), 1);
        client.quit();
    }

    void who_is_to_stop_does_not_connect()
    {
        std::stop_source stop;
        stop.request_stop();
        const HostileServer hostile(Script().stall());
        QCOMPARE(reasonOf(Pop3Client::connect(exampleServer(MailSecurity::None), {}, optionsFor(hostile.port()),
                                              stop.get_token())),
                 "cancelled");
    }

    void without_pipelining_one_command_is_on_its_way()
    {
        // This server hangs up on whoever speaks before being answered.
        const HostileServer hostile(Script::signedIn("UIDL\r\n")
                                        .expect("LIST", "+OK\r\n1 8\r\n2 8\r\n")
                                        .silence()
                                        .say(".\r\n")
                                        .expect("UIDL", "+OK\r\n.\r\n")
                                        .expect("RETR 1", "+OK\r\n")
                                        .silence()
                                        .say(body + ".\r\n")
                                        .expect("RETR 2", answer));
        auto client = signedIn(hostile);
        KeptMessages kept;
        QCOMPARE(reasonOf(client.retrieve(support::expected(client.list()), kept)), "none");
        QCOMPARE(kept.messages.size(), std::size_t(2));
    }

    void with_pipelining_a_window_of_commands_is_on_its_way()
    {
        // This server doesn't answer before it has heard them all.
        const HostileServer hostile(Script::signedIn()
                                        .expect("RETR 1", "")
                                        .expect("RETR 2", "")
                                        .expect("RETR 3", "")
                                        .silence()
                                        .say(answer + answer)
                                        .expect("RETR 4", "")
                                        .expect("RETR 5", answer + answer + answer));
        Pop3Options options = optionsFor(hostile.port());
        options.window = 3;
        auto client = signedInWith(options);
        KeptMessages kept;
        QCOMPARE(reasonOf(client.retrieve(listed({8, 8, 8, 8, 8}), kept)), "none");
        QCOMPARE(kept.messages.size(), std::size_t(5));
    }

    void it_says_goodbye_and_deletes_nothing()
    {
        const HostileServer hostile(
            Script::signedIn().lists("1 8\r\n", "1 a\r\n").expect("RETR 1", answer).expect("QUIT", "+OK\r\n"));
        auto client = signedIn(hostile);
        KeptMessages kept;
        support::expected(client.retrieve(support::expected(client.list()), kept));
        client.quit();
        QCOMPARE(hostile.heard(),
                 (QStringList{QStringLiteral("CAPA"), QStringLiteral("USER leaver"), QStringLiteral("PASS secret"),
                              QStringLiteral("LIST"), QStringLiteral("UIDL"), QStringLiteral("RETR 1"),
                              QStringLiteral("QUIT")}));
    }
};

QTEST_GUILESS_MAIN(TestPop3Retrieval)
#include "test_pop3_retrieval.moc"
