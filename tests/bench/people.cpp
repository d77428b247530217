#include "bench/people.h"

#include <array>

namespace bench {

namespace {

struct Written {
    const char16_t *native;
    const char16_t *kana;
    const char16_t *latin;
};

constexpr std::array families{
    Written{u"佐藤", u"さとう", u"Sato"},
    Written{u"鈴木", u"すずき", u"Suzuki"},
    Written{u"高橋", u"たかはし", u"Takahashi"},
    Written{u"田中", u"たなか", u"Tanaka"},
    Written{u"髙橋", u"たかはし", u"Takahashi"},
    Written{u"伊藤", u"いとう", u"Ito"},
    Written{u"渡辺", u"わたなべ", u"Watanabe"},
    Written{u"山本", u"やまもと", u"Yamamoto"},
    Written{u"中村", u"なかむら", u"Nakamura"},
    Written{u"小林", u"こばやし", u"Kobayashi"},
    Written{u"加藤", u"かとう", u"Kato"},
    Written{u"吉田", u"よしだ", u"Yoshida"},
    Written{u"山田", u"やまだ", u"Yamada"},
    Written{u"斎藤", u"さいとう", u"Saito"},
    Written{u"林", u"はやし", u"Hayashi"},
    Written{u"森", u"もり", u"Mori"},
    Written{u"Lefèvre", u"", u""},
    Written{u"Dubois", u"", u""},
    Written{u"Moreau", u"", u""},
    Written{u"Fontaine", u"", u""},
};
constexpr std::array givens{
    Written{u"陽翔", u"はると", u"Haruto"}, Written{u"蓮", u"れん", u"Ren"},
    Written{u"湊", u"みなと", u"Minato"},   Written{u"樹", u"いつき", u"Itsuki"},
    Written{u"陽葵", u"ひまり", u"Himari"}, Written{u"凛", u"りん", u"Rin"},
    Written{u"結菜", u"ゆいな", u"Yuina"},  Written{u"葵", u"あおい", u"Aoi"},
    Written{u"太郎", u"たろう", u"Taro"},   Written{u"花子", u"はなこ", u"Hanako"},
    Written{u"健太", u"けんた", u"Kenta"},  Written{u"恵理", u"えり", u"Eri"},
    Written{u"美咲", u"みさき", u"Misaki"}, Written{u"大輔", u"だいすけ", u"Daisuke"},
};
constexpr std::array frenchGivens{u"Manon", u"Élodie", u"Antoine", u"Claire", u"Julien", u"Sophie", u"Chloé"};
} // namespace

domain::User someone(qint64 id, Dice &dice)
{
    domain::User user;
    user.id = {id};
    const Written &family = dice.of(families);
    const QString latinFamily = QString::fromUtf16(family.latin);
    if (latinFamily.isEmpty()) {
        user.name = {QString::fromUtf16(family.native), QString::fromUtf16(dice.of(frenchGivens)), {}, {}, {}, {}};
    } else {
        const Written &given = dice.of(givens);
        user.name = {QString::fromUtf16(family.native),
                     QString::fromUtf16(given.native),
                     QString::fromUtf16(family.kana),
                     QString::fromUtf16(given.kana),
                     latinFamily,
                     QString::fromUtf16(given.latin)};
    }
    user.email =
        u"%1.%2@sakura.example"_qs.arg(user.name.latin().section(u' ', -1).toLower()).arg(dice.below(10'000'000));
    user.account = user.email;
    user.role = {1 + dice.below(roles)};
    user.profile = {id == 1 ? 1 : 1 + dice.below(profiles)};
    user.manager = {id == 1 ? 0 : 1 + dice.below(id - 1)};
    const qint64 chance = dice.below(100);
    user.status = domain::UserStatus(id == 1 || chance < 85 ? 2 : chance < 92 ? 3 : chance < 95 ? 1 : 4);
    user.isSuperAdmin = id == 1;
    user.createdAt = QDateTime::fromMSecsSinceEpoch(1'500'000'000'000 + dice.below(200'000'000'000), Qt::UTC);
    user.statusSince = user.createdAt;
    if (dice.below(10) > 0)
        user.lastSignIn = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + dice.below(90'000'000'000), Qt::UTC);
    user.ownedRecords = dice.below(4) == 0 ? dice.below(2000) : 0;
    return user;
}

domain::User someoneRare(qint64 id, Dice &dice)
{
    domain::User rare = someone(id, dice);
    rare.name = {u"鷹觜"_qs, u"陽翔"_qs, u"たかのはし"_qs, u"はると"_qs, u"Takanohashi"_qs, u"Haruto"_qs};
    return rare;
}

} // namespace bench
