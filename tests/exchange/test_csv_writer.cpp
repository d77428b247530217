#include "exchange/csv_reader.h"
#include "exchange/csv_writer.h"

#include <QBuffer>
#include <QTest>

using namespace exchange;
using namespace Qt::StringLiterals;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_are_utf_8_with_a_mark_and_crlf()
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        CsvWriter writer(buffer);
        QVERIFY(writer.row({u"氏名"_s, u"E-mail"_s}).has_value());
        QVERIFY(writer.row({u""_s, u"a \"b\", c"_s}).has_value());
        QCOMPARE(buffer.data(), QByteArray("\xEF\xBB\xBF") + u"氏名,E-mail\r\n,\"a \"\"b\"\", c\"\r\n"_s.toUtf8());
    }

    void what_is_written_is_read_back()
    {
        const QStringList cells{u"a,b"_s, u"c;d"_s, u"e\nf\r\ng"_s, u"\"q\""_s, u" spaces "_s, u""_s, u"髙 é 😀"_s};
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        CsvWriter writer(buffer);
        QVERIFY(writer.row(cells).has_value());
        buffer.seek(0);
        CsvReader reader(buffer);
        QCOMPARE(reader.next(), CsvReader::Step::Row);
        QCOMPARE(reader.texts(), cells);
    }

    void a_formula_is_made_harmless()
    {
        for (const QString &text : {u"=1+1"_s, u"+81 3"_s, u"-2"_s, u"@SUM(A1)"_s, u"＝１"_s})
            QCOMPARE(csvCell(text), QString(u'\'' + text));
        QCOMPARE(csvCell(u"\t=1"_s), u"\"'\t=1\""_s);
        QCOMPARE(csvCell(u"\r=1"_s), u"\"'\r=1\""_s);
        QCOMPARE(csvCell(u"=a,b"_s), u"\"'=a,b\""_s);
        QCOMPARE(csvCell(u"1-1"_s), u"1-1"_s);
    }

    void a_device_that_takes_nothing_is_an_error()
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        const auto written = CsvWriter(buffer).row({u"x"_s});
        QVERIFY(!written);
        QCOMPARE(written.error().reason, domain::Reason::CannotWrite);
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "test_csv_writer.moc"
