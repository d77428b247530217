#include "exchange/header_words.h"
#include "exchange/import_fixture.h"
#include "exchange/suggest_mapping.h"
#include "support/test_organisation.h"

#include <QTest>

using namespace exchange;
using domain::Module;
using support::expected;

namespace {

FileMapping only(const Mapping &mapping, const QString &file)
{
    const FileMapping *found = mapping.forFile(file);
    return found ? *found : FileMapping{};
}

} // namespace

class TestMappingSuggestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_sales_teams_files_are_understood()
    {
        const fixture::CsvFolder folder;
        folder.write(u"sales_teams.csv"_qs, "sales_agent,manager,regional_office\nAnna,Dustin,Central\n");
        folder.write(u"sales_pipeline.csv"_qs,
                     "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
                     "A1,Anna,GTX,Isdom,Won,10/2/2016,3/1/2017,1054\n"
                     "A2,Anna,GTX,Isdom,Lost,10/20/2016,3/21/2017,0\n"
                     "A3,Anna,GTX,,Engaging,,,\n");
        folder.write(u"accounts.csv"_qs, "account,sector,subsidiary_of\nIsdom,medical,\n");
        folder.write(u"products.csv"_qs, "product,series,sales_price\nGTX,G,550\n");
        folder.write(u"data_dictionary.csv"_qs, "accounts,,,sales_teams,,\naccount,sector,,sales_agent,manager,\n");
        const Mapping mapping = expected(suggestMapping(folder.path()));

        const FileMapping team = only(mapping, u"sales_teams.csv"_qs);
        QCOMPARE(team.content, Content::Users);
        QCOMPARE(team.columns, (std::map<Column, QString>{{Column::Name, u"sales_agent"_qs},
                                                          {Column::Manager, u"manager"_qs},
                                                          {Column::Group, u"regional_office"_qs}}));
        const FileMapping deals = only(mapping, u"sales_pipeline.csv"_qs);
        QCOMPARE(deals.content, Content::Records);
        QCOMPARE(deals.module, Module::Deal);
        QCOMPARE(deals.columns, (std::map<Column, QString>{{Column::Id, u"opportunity_id"_qs},
                                                           {Column::Owner, u"sales_agent"_qs},
                                                           {Column::Stage, u"deal_stage"_qs},
                                                           {Column::Amount, u"close_value"_qs},
                                                           {Column::Date, u"close_date"_qs},
                                                           {Column::About, u"account"_qs}}));
        QCOMPARE(deals.closedStages, (QStringList{u"Won"_qs, u"Lost"_qs}));
        QCOMPARE(only(mapping, u"accounts.csv"_qs).columns, (std::map<Column, QString>{{Column::Name, u"account"_qs}}));
        QCOMPARE(only(mapping, u"products.csv"_qs).module, Module::Product);
        QCOMPARE(only(mapping, u"data_dictionary.csv"_qs).content, Content::Ignored);
        QCOMPARE(mapping.dateOrder, DateOrder::MonthDayYear);
        QVERIFY(!mapping.hasDecimalComma);
    }

    void japanese_headers_are_understood()
    {
        const fixture::CsvFolder folder;
        folder.write(u"社員.csv"_qs,
                     u"社員番号,氏名,メールアドレス,役職,直属の上司\n1,田中 美咲,m@a.jp,部長,\n"_qs.toUtf8());
        folder.write(u"商談.csv"_qs, u"商談ID,商談名,商談の担当者,ステージ,金額,完了予定日\n1,更新,田中 "
                                     u"美咲,受注,\"1,000\",2026/4/1\n2,新規,田中 美咲,"
                                     "未完了,1,2026/4/2\n"_qs.toUtf8());
        const Mapping mapping = expected(suggestMapping(folder.path()));
        QCOMPARE(only(mapping, u"社員.csv"_qs).columns,
                 (std::map<Column, QString>{{Column::Id, u"社員番号"_qs},
                                            {Column::Name, u"氏名"_qs},
                                            {Column::Email, u"メールアドレス"_qs},
                                            {Column::Role, u"役職"_qs},
                                            {Column::Manager, u"直属の上司"_qs}}));
        const FileMapping deals = only(mapping, u"商談.csv"_qs);
        QCOMPARE(deals.columns, (std::map<Column, QString>{{Column::Id, u"商談ID"_qs},
                                                           {Column::Name, u"商談名"_qs},
                                                           {Column::Owner, u"商談の担当者"_qs},
                                                           {Column::Stage, u"ステージ"_qs},
                                                           {Column::Amount, u"金額"_qs},
                                                           {Column::Date, u"完了予定日"_qs}}));
        QCOMPARE(deals.closedStages, QStringList{u"受注"_qs});
        QCOMPARE(mapping.dateOrder, DateOrder::YearMonthDay);
    }

    void french_headers_are_understood()
    {
        const fixture::CsvFolder folder;
        folder.write(u"Équipe.csv"_qs, u"Prénom;Nom;Adresse e-mail;Responsable\nAda;Petit;a@a.fr;\n"_qs.toUtf8());
        folder.write(u"Transactions.csv"_qs,
                     u"Nom de la transaction;Propriétaire de la transaction;Étape;Montant;Date de clôture\n"
                     "Vente;Ada Petit;Gagnée;1 000,50;31/12/2026\n"_qs.toUtf8());
        const Mapping mapping = expected(suggestMapping(folder.path()));
        QCOMPARE(only(mapping, u"Équipe.csv"_qs).columns,
                 (std::map<Column, QString>{{Column::FirstName, u"Prénom"_qs},
                                            {Column::LastName, u"Nom"_qs},
                                            {Column::Email, u"Adresse e-mail"_qs},
                                            {Column::Manager, u"Responsable"_qs}}));
        const FileMapping deals = only(mapping, u"Transactions.csv"_qs);
        QCOMPARE(deals.columns, (std::map<Column, QString>{{Column::Name, u"Nom de la transaction"_qs},
                                                           {Column::Owner, u"Propriétaire de la transaction"_qs},
                                                           {Column::Stage, u"Étape"_qs},
                                                           {Column::Amount, u"Montant"_qs},
                                                           {Column::Date, u"Date de clôture"_qs}}));
        QCOMPARE(deals.closedStages, QStringList{u"Gagnée"_qs});
        QCOMPARE(mapping.dateOrder, DateOrder::DayMonthYear);
        QVERIFY(mapping.hasDecimalComma);
    }

    void a_file_whose_name_says_nothing_is_known_by_its_header()
    {
        const fixture::CsvFolder folder;
        folder.write(u"export.csv"_qs, "Name,Owner,Stage\nA,Ann,Open\n");
        folder.write(u"list.csv"_qs, "Name,Role\nAnn,Boss\n");
        folder.write(u"weather.csv"_qs, "day,rain\n1,2\n");
        folder.write(u"empty.csv"_qs, "");
        const Mapping mapping = expected(suggestMapping(folder.path()));
        QCOMPARE(only(mapping, u"export.csv"_qs).content, Content::Records);
        QCOMPARE(only(mapping, u"list.csv"_qs).content, Content::Users);
        QCOMPARE(only(mapping, u"weather.csv"_qs).content, Content::Ignored);
        QCOMPARE(only(mapping, u"empty.csv"_qs).content, Content::Ignored);
    }

    void a_stage_sounds_closed_or_not_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<bool>("isClosed");
        for (const QString &closed : {u"Won"_qs, u"Closed Won"_qs, u"Closed-Lost to Competition"_qs, u"COMPLETED"_qs,
                                      u"完了"_qs, u"受注"_qs, u"Perdue"_qs, u"Clôturé"_qs, u"Cancelled"_qs})
            QTest::newRow(qPrintable(closed)) << closed << true;
        for (const QString &open : {u"Engaging"_qs, u"Wonderful"_qs, u"Not Started"_qs, u"Not completed"_qs,
                                    u"未完了"_qs, u"Prospecting"_qs, u"Reopened"_qs, u""_qs, u"En cours"_qs})
            QTest::newRow(qPrintable(u"open: "_qs + open)) << open << false;
    }

    void a_stage_sounds_closed_or_not()
    {
        QFETCH(QString, stage);
        QFETCH(bool, isClosed);
        QCOMPARE(soundsClosed(stage), isClosed);
    }

    void a_folder_that_is_not_there_is_named()
    {
        const auto mapping = suggestMapping(u"/no/such/folder"_qs);
        QCOMPARE(mapping.error().reason, domain::Reason::NoSuchFile);
        QCOMPARE(mapping.error().detail, u"/no/such/folder"_qs);
    }
};

QTEST_GUILESS_MAIN(TestMappingSuggestion)
#include "test_mapping_suggestion.moc"
