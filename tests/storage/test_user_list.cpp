#include "storage/user_list.h"

#include "support/test_organisation.h"

#include <QTest>

using domain::UserId;
using domain::UserStatus;
using storage::UserFilter;
using storage::UserKey;
using storage::UserSort;
using storage::UserView;
using support::expected;
using support::UserOptions;
using Ids = std::vector<qint64>;

Q_DECLARE_METATYPE(UserKey)
Q_DECLARE_METATYPE(UserSort)
Q_DECLARE_METATYPE(UserFilter)

class TestUserList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_organisation = std::make_unique<support::TestOrganisation>(); }

    void japanese_names_are_ordered_by_their_reading()
    {
        const UserId yamada = japanese(u"山田"_qs, u"太郎"_qs, u"やまだ"_qs, u"たろう"_qs);
        const UserId aoki = japanese(u"青木"_qs, u"花子"_qs, u"あおき"_qs, u"はなこ"_qs);
        const UserId sato = japanese(u"佐藤"_qs, u"健"_qs, u"サトウ"_qs, u"ケン"_qs);
        // Latin letters before kana; katakana among hiragana.
        QCOMPARE(order({UserKey::NativeName}), (Ids{1, 2, aoki.value, sato.value, yamada.value}));
        QCOMPARE(order({UserKey::NativeName, true}), (Ids{yamada.value, sato.value, aoki.value, 2, 1}));
    }

    void latin_names_are_ordered_as_they_are_shown()
    {
        UserOptions options;
        options.lastLatin = u"Sato"_qs;
        options.firstLatin = u"Haruto"_qs;
        const UserId haruto = m_organisation->addUser(u"佐藤"_qs, u"陽翔"_qs, options);
        const UserId emile = m_organisation->addUser(u"Leroy"_qs, u"Émile"_qs);
        QCOMPARE(order({UserKey::LatinName}), (Ids{1, emile.value, haruto.value, 2}));
    }

    void each_column_orders_and_equal_ones_go_by_name_both_ways_data()
    {
        QTest::addColumn<UserKey>("key");
        QTest::addColumn<QString>("ascending");
        QTest::addColumn<QString>("descending");
        // Claire 1, Naoko 2 (chiefs, administrators); Zoe 3, Ana 4, Bob 5
        QTest::newRow("e-mail") << UserKey::Email << u"1 2 3 4 5"_qs << u"5 4 3 2 1"_qs;
        QTest::newRow("role") << UserKey::Role << u"1 2 5 4 3"_qs << u"4 3 5 1 2"_qs;
        QTest::newRow("profile") << UserKey::Profile << u"1 2 4 5 3"_qs << u"4 5 3 1 2"_qs;
        QTest::newRow("manager, nobody last") << UserKey::Manager << u"4 3 5 1 2"_qs << u"5 1 2 3 4"_qs;
        QTest::newRow("status, working ones first") << UserKey::Status << u"4 1 2 3 5"_qs << u"5 3 4 1 2"_qs;
        QTest::newRow("last sign-in, never first") << UserKey::LastSignIn << u"4 5 1 2 3"_qs << u"3 5 1 2 4"_qs;
        QTest::newRow("owned records") << UserKey::OwnedRecords << u"5 1 2 3 4"_qs << u"4 3 5 1 2"_qs;
    }

    void each_column_orders_and_equal_ones_go_by_name_both_ways()
    {
        QFETCH(UserKey, key);
        QFETCH(QString, ascending);
        QFETCH(QString, descending);
        addThree();
        QCOMPARE(words(order({key, false, UserKey::LatinName})), ascending);
        QCOMPARE(words(order({key, true, UserKey::LatinName})), descending);
    }

    void a_user_whose_personal_values_are_gone_comes_last_and_is_still_there()
    {
        const UserId gone = m_organisation->addUser(u"Aaa"_qs, u"Aaa"_qs);
        m_organisation->run(u"DELETE FROM people WHERE user_id = %1"_qs.arg(gone.value));
        QCOMPARE(order({UserKey::LatinName}), (Ids{1, 2, gone.value}));
        QCOMPARE(order({UserKey::Email}), (Ids{1, 2, gone.value}));
        const auto rows = expected(storage::userRows(m_organisation->database(), {gone.value}));
        QCOMPARE(rows.size(), 1U);
        QVERIFY(rows[0].name.native().isEmpty());
    }

    void each_view_holds_its_users_and_its_count_says_so()
    {
        const UserId inactive = withStatus(UserStatus::Inactive);
        const UserId unconfirmed = withStatus(UserStatus::Unconfirmed);
        const UserId deleted = withStatus(UserStatus::Deleted);
        m_organisation->run(
            u"UPDATE users SET profile = 1 WHERE id IN (%1, %2)"_qs.arg(inactive.value).arg(deleted.value));
        const std::array<Ids, 6> views{Ids{1, 2, 3, 4, 5},     Ids{1, 2},          Ids{inactive.value},
                                       Ids{unconfirmed.value}, Ids{deleted.value}, Ids{1, 2, inactive.value}};
        const storage::UserCounts counts = expected(storage::viewCounts(m_organisation->database()));
        for (const UserView view : storage::userViews) {
            const auto index = std::size_t(view);
            QCOMPARE(found({view, {}}), views[index]);
            QCOMPARE(counts[index], qint64(views[index].size()));
        }
    }

    void a_search_finds_what_a_reader_takes_for_the_same_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("who");
        QTest::newRow("one kanji") << u"髙"_qs << u"3"_qs;
        QTest::newRow("a variant of a kanji") << u"高橋"_qs << u"3"_qs;
        QTest::newRow("the reading") << u"たかはし"_qs << u"3"_qs;
        QTest::newRow("katakana is hiragana") << u"タカハシ"_qs << u"3"_qs;
        QTest::newRow("half width is full width") << u"ﾀｶﾊｼ"_qs << u"3"_qs;
        QTest::newRow("ガ is not カ") << u"タガハシ"_qs << u""_qs;
        QTest::newRow("カ is not ガ") << u"カワ"_qs << u""_qs;
        QTest::newRow("ガ is ガ") << u"ガワ"_qs << u"5"_qs;
        QTest::newRow("half width ガ is two characters") << u"ｶﾞﾜ"_qs << u"5"_qs;
        QTest::newRow("é finds e") << u"lefévre"_qs << u"4"_qs;
        QTest::newRow("e finds è") << u"LEFEVRE"_qs << u"4"_qs;
        QTest::newRow("full width Latin") << u"Ｌｅｆｅｖｒｅ"_qs << u"4"_qs;
        QTest::newRow("first name before family name") << u"健太 髙橋"_qs << u"3"_qs;
        QTest::newRow("without the space") << u"髙橋健太"_qs << u"3"_qs;
        QTest::newRow("e-mail") << u"u4@test"_qs << u"4"_qs;
        QTest::newRow("role") << u"manager"_qs << u"5"_qs;
        QTest::newRow("several words, of name and role") << u"gawa manager"_qs << u""_qs;
        QTest::newRow("several words, each somewhere") << u"member manon"_qs << u"4"_qs;
        QTest::newRow("full width space between words") << u"健太　たかはし"_qs << u"3"_qs;
        QTest::newRow("%% is no wildcard") << u"%"_qs << u""_qs;
        QTest::newRow("_ is no wildcard") << u"u_@test"_qs << u""_qs;
        QTest::newRow("* is no wildcard") << u"*"_qs << u""_qs;
        QTest::newRow("a quote is a quote") << u"' OR 1 --"_qs << u""_qs;
        QTest::newRow("blanks are no search") << u"   "_qs << u"1 2 3 4 5"_qs;
    }

    void a_search_finds_what_a_reader_takes_for_the_same()
    {
        QFETCH(QString, text);
        QFETCH(QString, who);
        japanese(u"髙橋"_qs, u"健太"_qs, u"たかはし"_qs, u"けんた"_qs);
        m_organisation->addUser(u"Lefèvre"_qs, u"Manon"_qs);
        UserOptions options;
        options.roleLevel = 1;
        options.lastKana = u"おがわ"_qs;
        options.firstKana = u"りん"_qs;
        m_organisation->addUser(u"小川"_qs, u"凛"_qs, options);
        QCOMPARE(words(found({UserView::All, text})), who);
    }

    void a_search_keeps_to_its_view_and_to_the_order()
    {
        const UserId inactive = withStatus(UserStatus::Inactive);
        QCOMPARE(found({UserView::Inactive, u"test.example"_qs}), Ids{inactive.value});
        const Ids backwards = order({UserKey::LatinName, true});
        QCOMPARE(expected(storage::filtered(m_organisation->database(), backwards, {UserView::Active, u"@"_qs})),
                 (Ids{2, 1}));
    }

    void the_head_of_a_long_list_is_how_the_whole_begins_data()
    {
        QTest::addColumn<UserSort>("sort");
        QTest::addColumn<UserFilter>("filter");
        QTest::newRow("everybody") << UserSort{UserKey::LatinName} << UserFilter{};
        QTest::newRow("by reading") << UserSort{UserKey::NativeName} << UserFilter{UserView::Active, {}};
        QTest::newRow("by e-mail") << UserSort{UserKey::Email} << UserFilter{UserView::Active, {}};
        QTest::newRow("a word") << UserSort{UserKey::LatinName} << UserFilter{UserView::All, u"test"_qs};
        QTest::newRow("a role") << UserSort{UserKey::LatinName} << UserFilter{UserView::All, u"chief"_qs};
        QTest::newRow("a word and a role") << UserSort{UserKey::Email} << UserFilter{UserView::All, u"u chief"_qs};
    }
    void the_head_of_a_long_list_is_how_the_whole_begins()
    {
        QFETCH(UserSort, sort);
        QFETCH(UserFilter, filter);
        addThree();
        makeLong();
        const Ids all = order(sort);
        const Ids whole = expected(storage::filtered(m_organisation->database(), all, filter));
        const Ids beginning{whole[0], whole[1]};
        QCOMPARE(head(sort, filter, nullptr, 2), beginning);
        QCOMPARE(head(sort, filter, &all, 2), beginning);
    }
    void there_is_no_head_where_too_few_are_found_or_no_index_gives_the_order()
    {
        addThree();
        QVERIFY(head({UserKey::LatinName}, {}, nullptr, 2).empty()); // a short list is as soon read
        makeLong();
        QVERIFY(head({UserKey::LatinName}, {UserView::All, u"nobody"_qs}, nullptr, 1).empty());
        QVERIFY(head({UserKey::LatinName}, {}, nullptr, 100).empty());
        QVERIFY(head({UserKey::Manager}, {}, nullptr, 2).empty());
        QVERIFY(head({UserKey::LatinName, true}, {}, nullptr, 2).empty());
        const Ids backwards = order({UserKey::LatinName, true});
        QCOMPARE(head({UserKey::LatinName, true}, {}, &backwards, 2), (Ids{backwards[0], backwards[1]}));
    }

    void a_row_tells_all_that_the_list_shows()
    {
        UserOptions options;
        options.manager = m_organisation->superAdmin();
        const UserId user = m_organisation->addUser(u"Lefèvre"_qs, u"Manon"_qs, options);
        m_organisation->addRecords(3, user, domain::Module::Deal);
        m_organisation->run(u"UPDATE users SET last_sign_in = 1000 WHERE id = %1"_qs.arg(user.value));
        const auto rows = expected(storage::userRows(m_organisation->database(), {user.value, 99, 1}));
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].id, user);
        QCOMPARE(rows[0].name.native(), u"Manon Lefèvre"_qs);
        QCOMPARE(rows[0].email, u"u3@test.example"_qs);
        QCOMPARE(rows[0].roleName, u"Member"_qs);
        QCOMPARE(rows[0].profileName, u"Standard"_qs);
        QCOMPARE(rows[0].managerName.native(), u"Claire Fontaine"_qs);
        QCOMPARE(rows[0].ownedRecords, 3);
        QCOMPARE(rows[0].lastSignIn.toMSecsSinceEpoch(), 1000);
        QVERIFY(!rows[0].isAdministrator);
        QVERIFY(rows[1].isSuperAdmin && rows[1].isAdministrator && !rows[1].lastSignIn.isValid());
    }

private:
    /// How long a list is, is told by the newest id.
    void makeLong()
    {
        domain::User user = expected(storage::user(m_organisation->database(), m_organisation->superAdmin()));
        user.id = {30'000};
        user.name = {u"Zz"_qs, u"Zz"_qs, {}, {}, {}, {}};
        user.isSuperAdmin = false;
        storage::UserWriter writer(m_organisation->database());
        expected(writer.add(user));
    }
    [[nodiscard]] Ids head(const UserSort &sort, const UserFilter &filter, const Ids *order, std::size_t count)
    {
        return expected(storage::firstUsers(m_organisation->database(), sort, filter, order, count));
    }
    UserId japanese(const QString &last, const QString &first, const QString &lastKana, const QString &firstKana)
    {
        UserOptions options;
        options.lastKana = lastKana;
        options.firstKana = firstKana;
        return m_organisation->addUser(last, first, options);
    }

    UserId withStatus(UserStatus status)
    {
        UserOptions options;
        options.status = status;
        return m_organisation->addUser(u"Zz"_qs, u"Zz"_qs, options);
    }

    void addThree()
    {
        UserOptions zoe;
        zoe.manager = {2};
        zoe.status = UserStatus::Inactive;
        m_organisation->addUser(u"Roy"_qs, u"Zoe"_qs, zoe);
        UserOptions ana;
        ana.manager = {1};
        m_organisation->addUser(u"Roy"_qs, u"Ana"_qs, ana);
        UserOptions bob;
        bob.roleLevel = 1;
        bob.status = UserStatus::Deleted;
        m_organisation->addUser(u"Roy"_qs, u"Bob"_qs, bob);
        m_organisation->run(u"UPDATE users SET owned_records = 7 WHERE id = 3"_qs);
        m_organisation->run(u"UPDATE users SET owned_records = 20 WHERE id = 4"_qs);
        m_organisation->run(u"UPDATE users SET last_sign_in = CASE id WHEN 3 THEN 9000 ELSE 5000 END WHERE id <> 4"_qs);
        m_organisation->run(u"UPDATE users SET manager = NULL WHERE id IN (1, 2, 5)"_qs);
    }

    Ids order(const UserSort &sort) { return expected(storage::userOrder(m_organisation->database(), sort)); }

    Ids found(const storage::UserFilter &filter)
    {
        Ids ids = order({UserKey::LatinName});
        ids = expected(storage::filtered(m_organisation->database(), ids, filter));
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    static QString words(const Ids &ids)
    {
        QStringList texts;
        for (const qint64 id : ids)
            texts << QString::number(id);
        return texts.join(u' ');
    }

    std::unique_ptr<support::TestOrganisation> m_organisation;
};

QTEST_GUILESS_MAIN(TestUserList)
#include "test_user_list.moc"
