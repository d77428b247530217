#include "exchange/csv_reader.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<QStringList>;

/// Gives its bytes in pieces of a few, as a pipe does: every state of the reader meets the end of a chunk.
class Dribble : public QIODevice
{
public:
    Dribble(QByteArray bytes, qint64 piece) : m_bytes(std::move(bytes)), m_piece(piece) { open(ReadOnly | Unbuffered); }

    [[nodiscard]] bool atEnd() const override { return m_at >= m_bytes.size(); }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool seek(qint64 position) override
    {
        m_at = position;
        return QIODevice::seek(position);
    }

protected:
    qint64 readData(char *to, qint64 room) override
    {
        const qint64 got = qMin(qMin(m_piece, room), qint64(m_bytes.size()) - m_at);
        memcpy(to, m_bytes.constData() + m_at, static_cast<size_t>(got));
        m_at += got;
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_piece;
    qint64 m_at = 0;
};

struct Outcome {
    Rows rows;
    std::vector<qint64> lines;
    std::vector<bool> strayQuotes;
    CsvFault fault = CsvFault::None;
    qint64 faultLine = 0;
};

Outcome readAll(QIODevice &device, CsvOptions options = {})
{
    CsvReader reader(device, options);
    Outcome outcome;
    for (;;) {
        const CsvReader::Step step = reader.next();
        if (step == CsvReader::Step::Fault) {
            outcome.fault = reader.fault();
            outcome.faultLine = reader.line();
        }
        if (step != CsvReader::Step::Row)
            return outcome;
        outcome.rows.push_back(reader.texts());
        outcome.lines.push_back(reader.line());
        outcome.strayQuotes.push_back(reader.hasStrayQuote());
    }
}

Outcome readAll(const QByteArray &bytes, CsvOptions options = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer, options);
}

QByteArray shiftJis(const QString &text)
{
    QStringEncoder encoder("Shift_JIS");
    return encoder(text);
}

TextEncoding detectedIn(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return CsvReader(buffer).encoding();
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_row_is_what_rfc_4180_says_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected"); // cells joined by |, a string a row

        QTest::newRow("nothing") << QByteArray() << QStringList();
        QTest::newRow("only newlines") << QByteArray("\n\r\n\r") << QStringList();
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << QStringList{u"a|b"_s, u"1|2"_s};
        QTest::newRow("no newline at the end") << QByteArray("a,b\n1,2") << QStringList{u"a|b"_s, u"1|2"_s};
        QTest::newRow("empty fields") << QByteArray(",,\n,x,\n") << QStringList{u"||"_s, u"|x|"_s};
        QTest::newRow("delimiter at the end") << QByteArray("a,b\n1,") << QStringList{u"a|b"_s, u"1|"_s};
        QTest::newRow("quoted") << QByteArray("\"a\",\"b,c\"\n") << QStringList{u"a|b,c"_s};
        QTest::newRow("doubled quotes") << QByteArray("\"say \"\"hi\"\"\",\"\"\"\"\n")
                                        << QStringList{u"say \"hi\"|\""_s};
        QTest::newRow("empty quoted") << QByteArray("\"\",\"\"\n") << QStringList{u"|"_s};
        QTest::newRow("one empty quoted field is a row")
            << QByteArray("a\n\"\"\nb") << QStringList{u"a"_s, u""_s, u"b"_s};
        QTest::newRow("embedded newlines")
            << QByteArray("\"a\nb\",\"c\r\nd\",\"e\rf\"\n") << QStringList{u"a\nb|c\r\nd|e\rf"_s};
        QTest::newRow("LF, CRLF and CR mixed")
            << QByteArray("a,b\r\n1,2\r3,4\n5,6") << QStringList{u"a|b"_s, u"1|2"_s, u"3|4"_s, u"5|6"_s};
        QTest::newRow("blank lines") << QByteArray("a,b\n\n\r\n1,2\n\n") << QStringList{u"a|b"_s, u"1|2"_s};
        QTest::newRow("quote inside a plain field") << QByteArray("5\" disk,x\n") << QStringList{u"5\" disk|x"_s};
        QTest::newRow("spaces are kept") << QByteArray(" a , b \n") << QStringList{u" a | b "_s};
        QTest::newRow("space after a closing quote") << QByteArray("\"a\" ,b\n") << QStringList{u"a|b"_s};
        QTest::newRow("quoted last field at the end") << QByteArray("x,\"y\"") << QStringList{u"x|y"_s};
        QTest::newRow("characters of four bytes")
            << QByteArray("\xF0\x9F\x98\x80,\xE3\x81\x82\n") << QStringList{u"😀|あ"_s};
    }

    void a_row_is_what_rfc_4180_says()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, expected);
        const auto joined = [](const Rows &rows) {
            QStringList all;
            for (const auto &row : rows)
                all << row.join(u'|');
            return all;
        };
        QCOMPARE(joined(readAll(bytes, {.delimiter = ','}).rows), expected);
        for (const qint64 piece : {1, 2, 3, 5, 7}) {
            Dribble dribble(bytes, piece);
            const Outcome outcome = readAll(dribble, {.delimiter = ','});
            QCOMPARE(joined(outcome.rows), expected);
            QCOMPARE(outcome.fault, CsvFault::None);
        }
    }

    void lines_are_counted_as_an_editor_counts_them()
    {
        const QByteArray bytes("head,x\r\n\"two\r\nlines\",1\r\n\n\"three\rmore\nlines\",2\rlast,3\n");
        const std::vector<qint64> expected{1, 2, 5, 8};
        QCOMPARE(readAll(bytes).lines, expected);
        for (const qint64 piece : {1, 2, 3}) {
            Dribble dribble(bytes, piece);
            QCOMPARE(readAll(dribble).lines, expected);
        }
    }

    void the_byte_order_mark_is_no_part_of_the_first_name()
    {
        const Outcome outcome = readAll("\xEF\xBB\xBF\"id\",name\n1,\xC3\xA9\n");
        QCOMPARE(outcome.rows, (Rows{{u"id"_s, u"name"_s}, {u"1"_s, u"é"_s}}));
    }

    void the_delimiter_is_found_in_the_header_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("columns");
        QTest::newRow("comma") << QByteArray("a,b;c,d\n1,2,3\n") << 3;
        QTest::newRow("semicolon") << QByteArray("a;b;\"c,d,e,f\"\n1;2;3\n") << 3;
        QTest::newRow("tab") << QByteArray("a\tb\tc,d\n") << 3;
        QTest::newRow("one column") << QByteArray("name\nx,y;z\n") << 1;
        QTest::newRow("after blank lines") << QByteArray("\n\na;b\n") << 2;
        QTest::newRow("after a mark") << QByteArray("\xEF\xBB\xBF"
                                                    "a;b\n")
                                      << 2;
    }

    void the_delimiter_is_found_in_the_header()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, columns);
        QCOMPARE(int(readAll(bytes).rows.front().size()), columns);
    }

    void a_delimiter_can_be_told()
    {
        QCOMPARE(readAll("a;b,c\n", {.delimiter = ';'}).rows, (Rows{{u"a"_s, u"b,c"_s}}));
    }

    void encodings_are_told_apart()
    {
        QCOMPARE(detectedIn("plain,ascii\n"), TextEncoding::Utf8);
        QCOMPARE(detectedIn(u"名前,担当者\n"_s.toUtf8()), TextEncoding::Utf8);
        QCOMPARE(detectedIn(shiftJis(u"名前,担当者\nソニー,ﾊﾝｶｸ\n"_s)), TextEncoding::ShiftJis);
        QCOMPARE(detectedIn("pr\xE9nom;nom\nZo\xEB;L\xE9"
                            "a\nAndr\xE9;x\n"),
                 TextEncoding::Windows1252);
        QCOMPARE(detectedIn(QByteArray("\xFF\xFE"
                                       "a\0,\0b\0",
                                       8)),
                 TextEncoding::Utf16);
        QCOMPARE(detectedIn(QByteArray("\xFE\xFF\0a\0,\0b", 8)), TextEncoding::Utf16);
        QCOMPARE(detectedIn({}), TextEncoding::Utf8);
    }

    void what_first_shows_late_in_the_file_decides_too()
    {
        QByteArray bytes("name,x\n");
        while (bytes.size() < 700'000)
            bytes += "nothing but ASCII,1\n";
        bytes += shiftJis(u"髙橋,2\n"_s);
        QCOMPARE(readAll(bytes).rows.back(), (QStringList{u"髙橋"_s, u"2"_s}));
    }

    void shift_jis_is_read_whatever_the_chunks()
    {
        // 表 and ソ end in the byte of a backslash, 髙 and ① are the vendors' own, ﾊﾝ is half width.
        const QString text = u"姓,名\r\n表,\"ソ,ニ\"\"ー\"\r\n髙,①\r\nﾊﾝ,～\r\n"_s;
        const Rows expected{{u"姓"_s, u"名"_s}, {u"表"_s, u"ソ,ニ\"ー"_s}, {u"髙"_s, u"①"_s}, {u"ﾊﾝ"_s, u"～"_s}};
        const QByteArray bytes("\x90\xA9,\x96\xBC\r\n\x95\x5C,\"\x83\x5C,\x83\x6A\"\"\x81\x5B\"\r\n"
                               "\xFB\xFC,\x87\x40\r\n\xCA\xDD,\x81\x60\r\n");
        QCOMPARE(readAll(bytes).rows.at(1), expected.at(1));
        QCOMPARE(readAll(bytes).rows.at(2), expected.at(2));
        QVERIFY(readAll(bytes).rows.at(3).at(0) == u"ﾊﾝ"_s);
        for (const qint64 piece : {1, 2, 3, 5}) {
            Dribble dribble(bytes, piece);
            QCOMPARE(readAll(dribble).rows, readAll(bytes).rows);
        }
    }

    void utf_16_is_read_whatever_the_chunks()
    {
        const QString text = u"\uFEFFid,名前\r\n1,\"😀,\"\"x\"\"\"\r\n"_s;
        const Rows expected{{u"id"_s, u"名前"_s}, {u"1"_s, u"😀,\"x\""_s}};
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding);
            const QByteArray bytes = encoder(text);
            QCOMPARE(readAll(bytes).rows, expected);
            for (const qint64 piece : {1, 2, 3}) {
                Dribble dribble(bytes, piece);
                QCOMPARE(readAll(dribble).rows, expected);
            }
        }
    }

    void a_quote_that_is_never_closed_names_the_line_where_it_opens()
    {
        const Outcome outcome = readAll("a,b\n1,2\n3,\"open\nand\nso on\n");
        QCOMPARE(outcome.fault, CsvFault::UnterminatedQuote);
        QCOMPARE(outcome.faultLine, 3);
        QCOMPARE(outcome.rows.size(), size_t(2));
    }

    void text_after_a_closing_quote_is_told()
    {
        const Outcome outcome = readAll("a,b\n\"x\"y,1\nz,2\n");
        QCOMPARE(outcome.strayQuotes, (std::vector<bool>{false, true, false}));
        QCOMPARE(outcome.rows.at(1), (QStringList{u"xy"_s, u"1"_s}));
    }

    void a_file_that_is_not_text_is_a_fault()
    {
        Outcome outcome = readAll(QByteArray("a,b\n1,2\nx\0y,2\n", 14));
        QCOMPARE(outcome.fault, CsvFault::NulByte);
        QCOMPARE(outcome.faultLine, 3);
        outcome = readAll(QByteArray("a,b\n\"x\0y\",2\n", 12));
        QCOMPARE(outcome.fault, CsvFault::NulByte);
        QCOMPARE(outcome.faultLine, 2);
    }

    void bytes_that_are_not_of_the_encoding_are_a_fault()
    {
        Outcome outcome = readAll("a,b\n1,\xFFx\n", {.encoding = TextEncoding::Utf8});
        QCOMPARE(outcome.fault, CsvFault::InvalidBytes);
        QCOMPARE(outcome.faultLine, 2);
        outcome = readAll("a,b\n1,\xE3\x81", {.encoding = TextEncoding::Utf8});
        QCOMPARE(outcome.fault, CsvFault::InvalidBytes);
        for (const char *bad : {"\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE0\x9F\xBF", "\x80"})
            QCOMPARE(readAll(bad, {.encoding = TextEncoding::Utf8}).fault, CsvFault::InvalidBytes);
        outcome = readAll("a,b\n1,2\n3,\x82", {.encoding = TextEncoding::ShiftJis});
        QCOMPARE(outcome.fault, CsvFault::InvalidBytes);
    }

    void a_field_that_never_ends_is_stopped()
    {
        const Outcome outcome = readAll("a,b\n1,\"" + QByteArray(2'000'000, 'x'), {.longestField = 1'000'000});
        QCOMPARE(outcome.fault, CsvFault::FieldTooLong);
        QCOMPARE(outcome.faultLine, 2);
        QCOMPARE(readAll("a\n" + QByteArray(2'000'000, ','), {.longestRow = 1'000'000}).fault, CsvFault::RowTooLong);
        QCOMPARE(readAll("a\n" + QByteArray(1'000'000, 'x'), {.longestField = 1'000'000}).rows.at(1).at(0).size(),
                 1'000'000);
    }

    void random_bytes_never_do_worse_than_a_fault()
    {
        quint32 seed = 12345;
        const QByteArray alphabet("ab,;\t\"\"\"\r\n\r\n \xE3\x81\x82\xFF\x83");
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes;
            for (int i = 0; i < 60; ++i) {
                seed = seed * 1664525u + 1013904223u;
                bytes += alphabet[static_cast<qsizetype>((seed >> 16) % static_cast<quint32>(alphabet.size()))];
            }
            const Outcome whole = readAll(bytes);
            Dribble dribble(bytes, 1 + round % 5);
            const Outcome pieces = readAll(dribble, {.delimiter = ','});
            const Outcome told = readAll(bytes, {.delimiter = ','});
            QCOMPARE(pieces.rows, told.rows);
            QCOMPARE(pieces.lines, told.lines);
            QCOMPARE(pieces.fault, told.fault);
            QVERIFY(whole.lines.empty() || whole.lines.front() >= 1);
        }
    }

    void a_million_lines_are_all_there()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"big.csv"_s);
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QByteArray block;
            for (int i = 0; i < 1'000'000; ++i) {
                block += QByteArray::number(i) + ",\"name, of " + QByteArray::number(i) + "\",2024-01-02\r\n";
                if (block.size() > 1'000'000) {
                    file.write(block);
                    block.clear();
                }
            }
            file.write(block);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        CsvReader reader(file);
        qint64 rows = 0;
        qint64 sum = 0;
        while (reader.next() == CsvReader::Step::Row) {
            sum += reader.field(0).toByteArray().toLongLong();
            ++rows;
        }
        QCOMPARE(reader.fault(), CsvFault::None);
        QCOMPARE(rows, 1'000'000);
        QCOMPARE(sum, 499'999'500'000);
        QCOMPARE(reader.line(), 1'000'001);
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "test_csv_reader.moc"
