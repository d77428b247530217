// AUD-4: personal values in the log are readable with the person's key, and gone without it.
#include "storage/seal.h"

#include <QTest>

using storage::newPersonKey;
using storage::opened;
using storage::sealed;

class TestSeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void AUD_4_what_was_sealed_opens_with_its_key()
    {
        const QByteArray key = newPersonKey();
        for (const QString &value : {u"佐藤 陽翔"_qs, u"é"_qs, u""_qs, QString(10'000, u'x')})
            QCOMPARE(opened(sealed(value, key), key).value_or(u"closed"_qs), value);
    }
    void AUD_4_another_key_opens_nothing()
    {
        const QString box = sealed(u"佐藤 陽翔"_qs, newPersonKey());
        QVERIFY(!opened(box, newPersonKey()));
        QVERIFY(!opened(box, QByteArray()));
        QVERIFY(!opened(box, QByteArray(31, 'k')));
    }
    void AUD_4_the_same_value_never_looks_the_same()
    {
        const QByteArray key = newPersonKey();
        QVERIFY(sealed(u"佐藤"_qs, key) != sealed(u"佐藤"_qs, key));
        QVERIFY(newPersonKey() != newPersonKey());
        QCOMPARE(newPersonKey().size(), 32);
    }
    void AUD_2_a_sealed_value_that_was_touched_does_not_open()
    {
        const QByteArray key = newPersonKey();
        const QByteArray box = QByteArray::fromBase64(sealed(u"佐藤 陽翔"_qs, key).toLatin1());
        for (qsizetype i = 0; i < box.size(); ++i) {
            QByteArray touched = box;
            touched[i] = char(touched[i] ^ 1);
            QVERIFY(!opened(QString::fromLatin1(touched.toBase64()), key));
        }
    }
    void what_was_never_sealed_does_not_open()
    {
        const QByteArray key = newPersonKey();
        for (const QString &text : {u""_qs, u"佐藤"_qs, u"QUJD"_qs})
            QVERIFY(!opened(text, key));
    }
    void what_is_sealed_does_not_show_the_value()
    {
        const QString box = sealed(u"haruto.sato"_qs, newPersonKey());
        QVERIFY(!QByteArray::fromBase64(box.toLatin1()).contains("haruto"));
    }
};

QTEST_GUILESS_MAIN(TestSeal)
#include "test_seal.moc"
