#include "exchange/header_words.h"

#include "domain/fold.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace exchange {

using domain::Module;

namespace {

/// Words with | between them, the likeliest first.
struct ThingWords {
    Content content;
    Module module;
    const char16_t *words;
};

constexpr std::array thingWords{
    ThingWords{
        Content::Users, Module::Deal,
        u"user|sales team|team|agent|sales agent|employee|staff|sales rep|sales person|salesperson|member|people|"
        u"ユーザー|社員|従業員|担当者|utilisateur|employé|équipe|commerciaux"},
    ThingWords{Content::Records, Module::Lead, u"lead|見込み客|リード|prospect|piste"},
    ThingWords{Content::Records, Module::Contact, u"contact|連絡先"},
    ThingWords{
        Content::Records, Module::Account,
        u"account|company|companies|organisation|organization|customer|client|取引先|会社|企業|compte|entreprise|"
        u"société"},
    ThingWords{Content::Records, Module::Deal,
               u"deal|opportunity|opportunities|potential|pipeline|商談|案件|取引|transaction|affaire|opportunité"},
    ThingWords{Content::Records, Module::Task, u"task|to do|タスク|tâche"},
    ThingWords{Content::Records, Module::Meeting, u"meeting|event|予定|会議|réunion|rendez-vous"},
    ThingWords{Content::Records, Module::Call, u"call|通話|電話|appel"},
    ThingWords{Content::Records, Module::Case, u"case|ticket|問い合わせ|チケット"},
    ThingWords{Content::Records, Module::Product, u"product|製品|商品|produit"},
    ThingWords{Content::Records, Module::Campaign, u"campaign|キャンペーン|campagne"},
    ThingWords{Content::Records, Module::Quote, u"quote|見積書|見積|devis"},
    ThingWords{Content::Records, Module::SalesOrder, u"sales order|受注書|受注|commande client|commandes clients"},
    ThingWords{Content::Records, Module::PurchaseOrder,
               u"purchase order|発注書|発注|commande fournisseur|commandes fournisseurs"},
    ThingWords{Content::Records, Module::Invoice, u"invoice|請求書|facture"},
    ThingWords{Content::Records, Module::Note, u"note|メモ|ノート"},
};

struct ColumnWords {
    Column column;
    const char16_t *words;
};

constexpr std::array userWords{
    ColumnWords{Column::Id, u"id|user id|employee id|agent id|ユーザーID|社員番号|identifiant|matricule"},
    ColumnWords{Column::Name,
                u"full name|name|sales agent|agent|user name|user|employee|employee name|sales rep|"
                u"salesperson|氏名|名前|ユーザー名|社員名|担当者|nom complet|utilisateur|employé|commercial"},
    ColumnWords{Column::FirstName, u"first name|given name|名|prénom"},
    ColumnWords{Column::LastName, u"last name|surname|family name|姓|nom de famille|nom"},
    ColumnWords{Column::Email, u"email|e-mail|email address|mail|メール|メールアドレス|adresse e-mail|courriel"},
    ColumnWords{Column::Role, u"role|job title|title|position|役職|rôle|fonction|poste"},
    ColumnWords{Column::Profile, u"profile|権限|profil"},
    ColumnWords{Column::Status, u"status|user status|state|active|ステータス|状態|statut|état"},
    ColumnWords{Column::Manager, u"reporting to|reporting manager|manager|manager name|reports to|supervisor|"
                                 u"直属の上司|上司|responsable hiérarchique|responsable|manageur"},
    ColumnWords{Column::ManagerId, u"reporting to.id|reporting to id|manager id|reports to id|上司ID"},
    ColumnWords{Column::Group, u"group|department|team|regional office|office|region|グループ|部署|部門|groupe|service|"
                               u"département|équipe|bureau"},
    ColumnWords{Column::CreatedAt, u"created time|created at|created date|created|hire date|作成日時|入社日|"
                                   u"date de création"},
    ColumnWords{Column::LastSignIn, u"last sign-in|last login|last login time|最終サインイン|最終ログイン|"
                                    u"dernière connexion"},
};

constexpr std::array recordWords{
    ColumnWords{Column::Id, u"record id|id|number|key|レコードID|番号|identifiant|numéro"},
    ColumnWords{Column::Name, u"name|subject|title|full name|名|名前|件名|タイトル|nom|objet|titre|intitulé"},
    ColumnWords{Column::FirstName, u"first name|given name|prénom"},
    ColumnWords{Column::LastName, u"last name|surname|family name|姓|nom de famille"},
    ColumnWords{Column::Email, u"email|e-mail|email address|メール|メールアドレス|adresse e-mail|courriel"},
    ColumnWords{Column::OwnerId, u"owner.id|owner id|assigned to id|agent id|担当者.id|担当者ID|propriétaire.id"},
    ColumnWords{Column::Owner,
                u"owner|owner name|assigned to|assignee|sales agent|agent|sales rep|rep|salesperson|responsible|担当者|"
                u"担当|propriétaire|responsable|commercial|attribué à"},
    ColumnWords{Column::CoOwners, u"co-owners|co-owner|共同担当者|copropriétaire|copropriétaires"},
    ColumnWords{Column::Stage, u"stage|status|state|call status|outgoing call status|ステージ|ステータス|状態|étape|"
                               u"statut|état|phase"},
    ColumnWords{Column::Amount, u"amount|value|close value|grand total|total|unit price|sales price|price|revenue|金額|"
                                u"総額|合計|単価|montant|valeur|prix"},
    ColumnWords{Column::Date,
                u"closing date|close date|expected close date|due date|from|start datetime|start time|start|"
                u"valid till|valid until|invoice date|date|完了予定日|期日|期限|開始日時|date de clôture|"
                u"date d'échéance|échéance|début"},
    ColumnWords{Column::AboutId,
                u"related to.id|related to id|what id|what id.id|parent id.id|parent id|account name.id|"
                u"account id|company id|関連先.id|取引先名.id|取引先ID"},
    ColumnWords{Column::About,
                u"related to|parent id|regarding|account name|account|company|company name|customer|client|"
                u"organisation|organization|関連先|取引先|取引先名|会社名|compte|nom du compte|entreprise|"
                u"société"},
    ColumnWords{Column::Text, u"content|text|body|description|内容|本文|contenu|texte"},
    ColumnWords{Column::CreatedById, u"created by.id|created by id|作成者.id|créé par.id"},
    ColumnWords{Column::CreatedBy, u"created by|author|作成者|créé par|auteur"},
    ColumnWords{Column::ModifiedById, u"modified by.id|modified by id|更新者.id|modifié par.id"},
    ColumnWords{Column::ModifiedBy, u"modified by|last modified by|更新者|modifié par"},
    ColumnWords{Column::CreatedAt, u"created time|created at|created date|created|creation date|作成日時|作成日|"
                                   u"date de création|créé le"},
    ColumnWords{Column::ModifiedAt, u"modified time|modified at|last modified|updated at|更新日時|更新日|"
                                    u"date de modification|modifié le"},
};

constexpr const char16_t *closedWords =
    u"closed|won|lost|completed|complete|done|finished|resolved|cancelled|canceled|delivered|paid|rejected|declined|"
    u"gagné|gagnée|perdu|perdue|terminé|terminée|clôturé|clôturée|fermé|fermée|résolu|annulé|annulée|payé|payée|refusé";
constexpr const char16_t *closedWordsInJapanese = u"受注|失注|成約|完了|クローズ|終了|解決|キャンセル|中止|支払済";
constexpr const char16_t *notYet = u"not|non|pas|open|re-open|reopened";

/// "Deal_Owner.id" and "deal owner id" are the same.
QString plainWords(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s_\\-./:()’']+"));
    QString words = domain::folded(text);
    words.replace(separators, QStringLiteral(" "));
    return words.trimmed();
}

QStringList wordList(const char16_t *words)
{
    QStringList all;
    for (const QString &word : QString::fromUtf16(words).split(u'|'))
        all << plainWords(word);
    return all;
}

bool isLatin(QStringView word)
{
    return std::all_of(word.begin(), word.end(),
                       [](QChar c) { return c.script() == QChar::Script_Latin || c.script() == QChar::Script_Common; });
}

/// Among the words of `text`, in singular or plural; a Japanese word wherever it stands.
bool names(const QString &text, const QString &word)
{
    if (!isLatin(word))
        return text.contains(word);
    const QString padded = u' ' + text + u' ';
    return padded.contains(QString(u' ' + word + u' ')) || padded.contains(QString(u' ' + word + u"s "));
}

QStringList wordsForThing(Content content, Module module, const QString &ownName)
{
    QStringList all;
    for (const ThingWords &thing : thingWords) {
        if (thing.content == content && (content == Content::Users || thing.module == module))
            all = wordList(thing.words);
    }
    const QString own = plainWords(ownName);
    if (own.endsWith(u's'))
        all << own.chopped(1);
    if (!own.isEmpty())
        all << own;
    std::stable_sort(all.begin(), all.end(),
                     [](const QString &one, const QString &other) { return one.size() > other.size(); });
    return all;
}

/// "deal owner" is the owner, "商談の担当者" too, and so is "proprietaire de la transaction".
QString withoutThing(const QString &header, const QStringList &things)
{
    for (const QString &thing : things) {
        if (isLatin(thing) && header.startsWith(QString(thing + u' ')))
            return header.sliced(thing.size() + 1);
        if (!isLatin(thing) && header.startsWith(thing) && header.size() > thing.size()) {
            const QString rest = header.sliced(thing.size()).trimmed();
            return rest.startsWith(u'の') ? rest.sliced(1) : rest;
        }
        for (const QString &of : {u" de la "_qs, u" du "_qs, u" de l "_qs, u" de "_qs}) {
            if (header.endsWith(QString(of + thing)))
                return header.chopped(of.size() + thing.size());
        }
    }
    return header;
}

class Header
{
public:
    Header(const QStringList &names, const QStringList &things) : m_names(names), m_isTaken(names.size(), false)
    {
        for (const QString &name : names) {
            m_plain << plainWords(name);
            m_bare << withoutThing(m_plain.constLast(), things);
        }
    }
    /// The first column, not taken yet, that goes by one of the words; the words' order decides.
    [[nodiscard]] QString take(const QStringList &words)
    {
        for (const QString &word : words) {
            for (const QStringList &names : {m_plain, m_bare}) {
                const auto at = static_cast<qsizetype>(names.indexOf(word));
                if (at >= 0 && !m_isTaken[at])
                    return taken(at);
            }
        }
        return {};
    }
    /// Of a module whose label was changed: "Opportunity Owner". Only where one column ends so.
    [[nodiscard]] QString takeEnding(const QString &ending)
    {
        qsizetype found = -1;
        for (qsizetype i = 0; i < m_plain.size(); ++i) {
            if (m_isTaken[i] || !m_plain.at(i).endsWith(ending))
                continue;
            if (found >= 0)
                return {};
            found = i;
        }
        return found < 0 ? QString() : taken(found);
    }

private:
    [[nodiscard]] QString taken(qsizetype at)
    {
        m_isTaken[at] = true;
        return m_names.at(at);
    }

    QStringList m_names;
    QStringList m_plain;
    QStringList m_bare;
    QList<bool> m_isTaken;
};

template <std::size_t count>
QStringList wordsOf(Column column, const std::array<ColumnWords, count> &table)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const ColumnWords &row) { return row.column == column; });
    return found == table.end() ? QStringList() : wordList(found->words);
}

} // namespace

std::optional<Guess> guessFromFileName(const QString &file)
{
    static const QRegularExpression numbers(QStringLiteral("[0-9]+"));
    const QString name = plainWords(QString(file.section(u'.', 0, -2)).remove(numbers));
    std::optional<Guess> best;
    qsizetype longest = 0;
    for (const ThingWords &thing : thingWords) {
        for (const QString &word : wordList(thing.words)) {
            if (word.size() <= longest || !names(name, word))
                continue;
            longest = word.size();
            best = Guess{thing.content, thing.module};
        }
    }
    return best;
}

std::map<Column, QString> guessColumns(const QStringList &header, Content content, Module module,
                                       const QString &ownName)
{
    const QStringList things = wordsForThing(content, module, ownName);
    Header columns(header, things);
    std::map<Column, QString> guessed;
    const std::vector<Column> possible = columnsOf(content, module);
    const auto guess = [&](Column column, const QString &name) {
        if (!name.isEmpty())
            guessed[column] = name;
    };
    for (const Column column : possible) {
        // The account above an account and the company of a lead are texts, not links to what is kept here.
        const bool isLink = column == Column::About || column == Column::AboutId;
        if (content == Content::Records && isLink && (module == Module::Account || module == Module::Lead))
            continue;
        guess(column,
              columns.take(content == Content::Users ? wordsOf(column, userWords) : wordsOf(column, recordWords)));
    }
    if (content == Content::Records) {
        if (!guessed.contains(Column::Name) && !guessed.contains(Column::LastName))
            guess(Column::Name, columns.take(things));
        if (!guessed.contains(Column::OwnerId))
            guess(Column::OwnerId, columns.takeEnding(QStringLiteral(" owner id")));
        if (!guessed.contains(Column::Owner))
            guess(Column::Owner, columns.takeEnding(QStringLiteral(" owner")));
    } else if (guessed.contains(Column::LastName) && !guessed.contains(Column::FirstName)
               && !guessed.contains(Column::Name)) {
        guessed[Column::Name] = guessed.extract(Column::LastName).mapped(); // "nom" alone is all of it
    }
    return guessed;
}

bool soundsClosed(const QString &stage)
{
    const QString words = plainWords(stage);
    if (words.contains(u'未'))
        return false;
    const auto isNamed = [&](const QStringList &all) {
        return std::any_of(all.begin(), all.end(), [&](const QString &word) { return names(words, word); });
    };
    return !isNamed(wordList(notYet)) && (isNamed(wordList(closedWords)) || isNamed(wordList(closedWordsInJapanese)));
}

} // namespace exchange
