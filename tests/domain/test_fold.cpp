#include "domain/fold.h"

#include <QTest>

using domain::folded;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void these_are_the_same_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("case") << u"MÜLLER"_qs << u"müller"_qs;
        QTest::newRow("é and e") << u"Éloïse Lefèvre"_qs << u"eloise lefevre"_qs;
        QTest::newRow("ç and c") << u"François"_qs << u"francois"_qs;
        QTest::newRow("accents as marks of their own") << u"e\u0301"_qs << u"é"_qs;
        QTest::newRow("full-width Latin") << u"Ｓａｔｏ１２"_qs << u"sato12"_qs;
        QTest::newRow("half-width katakana") << u"ｻﾄｳ"_qs << u"サトウ"_qs;
        QTest::newRow("half-width with voicing mark") << u"ｶﾞｷﾞﾊﾟ"_qs << u"ガギパ"_qs;
        QTest::newRow("full-width space") << u"佐藤　陽翔"_qs << u"佐藤 陽翔"_qs;
        QTest::newRow("hiragana and katakana") << u"さとう はると"_qs << u"サトウ ハルト"_qs;
        QTest::newRow("small kana") << u"ぁっゃゎ"_qs << u"ァッャヮ"_qs;
        QTest::newRow("voiced kana") << u"がぱゔ"_qs << u"ガパヴ"_qs;
        QTest::newRow("voicing mark of its own") << u"か\u3099"_qs << u"が"_qs;
        QTest::newRow("髙 and 高") << u"髙橋"_qs << u"高橋"_qs;
        QTest::newRow("﨑 and 崎") << u"山﨑"_qs << u"山崎"_qs;
        QTest::newRow("齋 and 斎") << u"齋藤"_qs << u"斎藤"_qs;
        QTest::newRow("齊 and 斎") << u"齊藤"_qs << u"斎藤"_qs;
        QTest::newRow("邊 and 辺") << u"渡邊"_qs << u"渡辺"_qs;
        QTest::newRow("邉 and 辺") << u"渡邉"_qs << u"渡辺"_qs;
        QTest::newRow("澤 and 沢") << u"澤田"_qs << u"沢田"_qs;
        QTest::newRow("compatibility kanji 神") << u"\uFA19谷"_qs << u"神谷"_qs;
        QTest::newRow("the form of a kanji") << u"葛\U000E0100城"_qs << u"葛城"_qs;
    }
    void these_are_the_same()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(folded(one), folded(other));
    }

    void these_are_not_the_same_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("ガ and カ") << u"ガ"_qs << u"カ"_qs;
        QTest::newRow("が and か") << u"が"_qs << u"か"_qs;
        QTest::newRow("half-width ガ and カ") << u"ｶﾞ"_qs << u"ｶ"_qs;
        QTest::newRow("パ, バ") << u"パ"_qs << u"バ"_qs;
        QTest::newRow("パ, ハ") << u"パ"_qs << u"ハ"_qs;
        QTest::newRow("small and large kana") << u"ゃ"_qs << u"や"_qs;
        QTest::newRow("long vowel") << u"サトー"_qs << u"サト"_qs;
        QTest::newRow("other kanji") << u"佐藤"_qs << u"左藤"_qs;
    }
    void these_are_not_the_same()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(folded(one) != folded(other));
    }

    void folding_twice_changes_nothing_more()
    {
        for (const QString &text :
             {u"Éloïse"_qs, u"ｶﾞッツ髙﨑"_qs, u"葛\U000E0100城"_qs, u"𠮷田"_qs, u"straße"_qs, u"わ\u3099"_qs})
            QCOMPARE(folded(folded(text)), folded(text));
    }
    void rare_kanji_stay_whole() { QCOMPARE(folded(u"𠮷田 𩸽"_qs), u"𠮷田 𩸽"_qs); }
    void wildcards_and_quotes_stay_as_typed() { QCOMPARE(folded(u"100%_O'Brien*\\"_qs), u"100%_o'brien*\\"_qs); }
    void nothing_is_nothing() { QVERIFY(folded(QString()).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestFold)
#include "test_fold.moc"
