#include "domain/user.h"

#include <QTest>

using domain::PersonName;

namespace {

const PersonName haruto{u"佐藤"_qs, u"陽翔"_qs, u"さとう"_qs, u"はると"_qs, u"Sato"_qs, u"Haruto"_qs};
const PersonName eloise{u"Lefèvre"_qs, u"Éloïse"_qs, {}, {}, {}, {}};

} // namespace

class TestPersonName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_japanese_reader_sees_family_name_first_in_its_own_script()
    {
        QCOMPARE(haruto.shownIn(u"ja"_qs), u"佐藤 陽翔"_qs);
        QCOMPARE(haruto.kana(), u"さとう はると"_qs);
    }
    void others_see_the_latin_form_first_name_first()
    {
        QCOMPARE(haruto.shownIn(u"en"_qs), u"Haruto Sato"_qs);
        QCOMPARE(haruto.shownIn(u"fr"_qs), u"Haruto Sato"_qs);
    }
    void without_a_latin_form_the_native_one_is_shown()
    {
        const PersonName name{u"佐藤"_qs, u"陽翔"_qs, {}, {}, {}, {}};
        QCOMPARE(name.shownIn(u"fr"_qs), u"佐藤 陽翔"_qs);
    }
    void a_western_name_keeps_its_order_everywhere()
    {
        for (const QString &language : {u"en"_qs, u"ja"_qs, u"fr"_qs})
            QCOMPARE(eloise.shownIn(language), u"Éloïse Lefèvre"_qs);
        QVERIFY(eloise.kana().isEmpty());
    }
    void kana_and_hangul_names_and_rare_kanji_have_the_eastern_order()
    {
        QCOMPARE((PersonName{u"さとう"_qs, u"みさき"_qs, {}, {}, {}, {}}.native()), u"さとう みさき"_qs);
        QCOMPARE((PersonName{u"김"_qs, u"민준"_qs, {}, {}, {}, {}}.native()), u"김 민준"_qs);
        QCOMPARE((PersonName{u"𠮷"_qs, u"𠮷"_qs, {}, {}, {}, {}}.native()), u"𠮷 𠮷"_qs);
        QCOMPARE((PersonName{u"𠮷"_qs, u"Anna"_qs, {}, {}, {}, {}}.native()), u"𠮷 Anna"_qs);
    }
    void one_part_alone_has_no_space_about_it()
    {
        QCOMPARE((PersonName{u"Cher"_qs, {}, {}, {}, {}, {}}.native()), u"Cher"_qs);
        QCOMPARE((PersonName{{}, u"陽翔"_qs, {}, {}, {}, {}}.native()), u"陽翔"_qs);
        QVERIFY(PersonName{}.native().isEmpty());
    }

    void initials_are_the_family_name_in_japanese_and_letters_elsewhere()
    {
        QCOMPARE(haruto.initials(u"ja"_qs), u"佐藤"_qs);
        QCOMPARE(haruto.initials(u"en"_qs), u"HS"_qs);
        QCOMPARE(eloise.initials(u"fr"_qs), u"ÉL"_qs);
        QCOMPARE(eloise.initials(u"ja"_qs), u"ÉL"_qs);
        QVERIFY(PersonName{}.initials(u"en"_qs).isEmpty());
    }
    void initials_do_not_cut_a_rare_kanji_in_half()
    {
        QCOMPARE((PersonName{u"髙𠮷田"_qs, u"陽"_qs, {}, {}, {}, {}}.initials(u"ja"_qs)), u"髙𠮷"_qs);
        QCOMPARE((PersonName{u"𠮷田"_qs, u"陽"_qs, {}, {}, {}, {}}.initials(u"en"_qs)), u"𠮷田"_qs);
    }
};

QTEST_GUILESS_MAIN(TestPersonName)
#include "test_person_name.moc"
