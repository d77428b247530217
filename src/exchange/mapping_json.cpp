#include "exchange/mapping_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>
#include <array>
#include <optional>

namespace exchange {

using domain::failure;
using domain::Module;
using domain::Reason;
using domain::Result;

namespace {

constexpr int schemaVersion = 1;

template <class Value>
struct Word {
    Value value;
    const char16_t *word;
};

constexpr std::array contents{Word<Content>{Content::Ignored, u"ignored"}, Word<Content>{Content::Users, u"users"},
                              Word<Content>{Content::Records, u"records"}};

constexpr std::array dateOrders{Word<DateOrder>{DateOrder::YearMonthDay, u"year-month-day"},
                                Word<DateOrder>{DateOrder::MonthDayYear, u"month-day-year"},
                                Word<DateOrder>{DateOrder::DayMonthYear, u"day-month-year"}};

constexpr std::array encodings{
    Word<TextEncoding>{TextEncoding::Detect, u"detect"}, Word<TextEncoding>{TextEncoding::Utf8, u"utf-8"},
    Word<TextEncoding>{TextEncoding::ShiftJis, u"shift_jis"},
    Word<TextEncoding>{TextEncoding::Windows1252, u"windows-1252"}, Word<TextEncoding>{TextEncoding::Utf16, u"utf-16"}};

constexpr std::array modules{
    Word<Module>{Module::Lead, u"Lead"},       Word<Module>{Module::Contact, u"Contact"},
    Word<Module>{Module::Account, u"Account"}, Word<Module>{Module::Deal, u"Deal"},
    Word<Module>{Module::Task, u"Task"},       Word<Module>{Module::Meeting, u"Meeting"},
    Word<Module>{Module::Call, u"Call"},       Word<Module>{Module::Case, u"Case"},
    Word<Module>{Module::Product, u"Product"}, Word<Module>{Module::Campaign, u"Campaign"},
    Word<Module>{Module::Quote, u"Quote"},     Word<Module>{Module::SalesOrder, u"SalesOrder"},
    Word<Module>{Module::Invoice, u"Invoice"}, Word<Module>{Module::PurchaseOrder, u"PurchaseOrder"},
    Word<Module>{Module::Note, u"Note"},       Word<Module>{Module::Custom, u"Custom"},
};

constexpr std::array columns{
    Word<Column>{Column::Id, u"id"},
    Word<Column>{Column::Name, u"name"},
    Word<Column>{Column::FirstName, u"firstName"},
    Word<Column>{Column::LastName, u"lastName"},
    Word<Column>{Column::Email, u"email"},
    Word<Column>{Column::Role, u"role"},
    Word<Column>{Column::Profile, u"profile"},
    Word<Column>{Column::Status, u"status"},
    Word<Column>{Column::Manager, u"manager"},
    Word<Column>{Column::ManagerId, u"managerId"},
    Word<Column>{Column::Group, u"group"},
    Word<Column>{Column::LastSignIn, u"lastSignIn"},
    Word<Column>{Column::Owner, u"owner"},
    Word<Column>{Column::OwnerId, u"ownerId"},
    Word<Column>{Column::CoOwners, u"coOwners"},
    Word<Column>{Column::Stage, u"stage"},
    Word<Column>{Column::Amount, u"amount"},
    Word<Column>{Column::Date, u"date"},
    Word<Column>{Column::About, u"about"},
    Word<Column>{Column::AboutId, u"aboutId"},
    Word<Column>{Column::Text, u"text"},
    Word<Column>{Column::CreatedBy, u"createdBy"},
    Word<Column>{Column::CreatedById, u"createdById"},
    Word<Column>{Column::ModifiedBy, u"modifiedBy"},
    Word<Column>{Column::ModifiedById, u"modifiedById"},
    Word<Column>{Column::CreatedAt, u"createdAt"},
    Word<Column>{Column::ModifiedAt, u"modifiedAt"},
};
static_assert(columns.size() == columnCount);

template <class Value, std::size_t count>
QString wordOf(const std::array<Word<Value>, count> &words, Value value)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &word) { return word.value == value; });
    return found == words.end() ? QString() : QString::fromUtf16(found->word);
}

template <class Value, std::size_t count>
std::optional<Value> valueOf(const std::array<Word<Value>, count> &words, const QString &text)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const auto &word) { return text == QStringView(word.word); });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

tl::unexpected<domain::Error> wrong(const QString &where)
{
    return failure(Reason::BadInput, {}, where);
}

/// Of what follows `before`: "2:14".
QString lineAndColumn(const QByteArray &before)
{
    const qsizetype newline = before.lastIndexOf('\n');
    return QStringLiteral("%1:%2").arg(before.count('\n') + 1).arg(before.size() - newline);
}

/// The members of an object, each taken once; what is left over was not expected.
class Members
{
public:
    Members(QJsonObject object, QString where) : m_object(std::move(object)), m_where(std::move(where)) {}

    [[nodiscard]] QString pathOf(const QString &key) const { return m_where.isEmpty() ? key : m_where + u'.' + key; }

    [[nodiscard]] Result<QString> text(const QString &key, const QString &otherwise = {})
    {
        const QJsonValue value = m_object.take(key);
        if (value.isUndefined())
            return otherwise;
        if (!value.isString())
            return wrong(pathOf(key));
        return value.toString();
    }
    [[nodiscard]] Result<QStringList> texts(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !value.isArray())
            return wrong(pathOf(key));
        QStringList all;
        for (const QJsonValue item : value.toArray()) {
            if (!item.isString())
                return wrong(pathOf(key));
            all << item.toString();
        }
        return all;
    }
    template <class Value, std::size_t count>
    [[nodiscard]] Result<Value> word(const QString &key, const std::array<Word<Value>, count> &words, Value otherwise)
    {
        TRY_ASSIGN(const QString given, text(key, wordOf(words, otherwise)));
        const std::optional<Value> value = valueOf(words, given);
        if (!value)
            return wrong(QString(pathOf(key) + u" = " + given));
        return *value;
    }
    [[nodiscard]] QJsonValue take(const QString &key) { return m_object.take(key); }
    [[nodiscard]] Result<> nothingIsLeft() const
    {
        if (!m_object.isEmpty())
            return wrong(pathOf(m_object.keys().constFirst()));
        return {};
    }

private:
    QJsonObject m_object;
    QString m_where;
};

Result<std::map<Column, QString>> columnsFromJson(const QJsonValue &json, const QString &where)
{
    if (!json.isUndefined() && !json.isObject())
        return wrong(where);
    std::map<Column, QString> found;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const std::optional<Column> column = valueOf(columns, it.key());
        if (!column || !it.value().isString())
            return wrong(QString(where + u'.' + it.key()));
        found[*column] = it.value().toString();
    }
    return found;
}

Result<FileMapping> fileFromJson(const QJsonValue &json, const QString &where)
{
    if (!json.isObject())
        return wrong(where);
    Members members(json.toObject(), where);
    FileMapping file;
    TRY_ASSIGN(file.file, members.text(QStringLiteral("file")));
    if (file.file.isEmpty())
        return wrong(members.pathOf(QStringLiteral("file")));
    TRY_ASSIGN(file.content, members.word(QStringLiteral("content"), contents, Content::Ignored));
    TRY_ASSIGN(file.module, members.word(QStringLiteral("module"), modules, Module::Deal));
    const QString columnsKey = QStringLiteral("columns");
    TRY_ASSIGN(file.columns, columnsFromJson(members.take(columnsKey), members.pathOf(columnsKey)));
    TRY_ASSIGN(file.closedStages, members.texts(QStringLiteral("closedStages")));
    TRY_ASSIGN(file.openStages, members.texts(QStringLiteral("openStages")));
    TRY(members.nothingIsLeft());
    return file;
}

QJsonObject fileToJson(const FileMapping &file)
{
    QJsonObject json{{QStringLiteral("file"), file.file}, {QStringLiteral("content"), wordOf(contents, file.content)}};
    if (file.content == Content::Records)
        json[QStringLiteral("module")] = wordOf(modules, file.module);
    QJsonObject named;
    for (const auto &[column, name] : file.columns)
        named[wordOf(columns, column)] = name;
    if (!named.isEmpty())
        json[QStringLiteral("columns")] = named;
    if (!file.closedStages.isEmpty())
        json[QStringLiteral("closedStages")] = QJsonArray::fromStringList(file.closedStages);
    if (!file.openStages.isEmpty())
        json[QStringLiteral("openStages")] = QJsonArray::fromStringList(file.openStages);
    return json;
}

} // namespace

QByteArray toJson(const Mapping &mapping)
{
    QJsonArray files;
    for (const FileMapping &file : mapping.files)
        files.append(fileToJson(file));
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("version"), schemaVersion},
                             {QStringLiteral("dateOrder"), wordOf(dateOrders, mapping.dateOrder)},
                             {QStringLiteral("decimalComma"), mapping.hasDecimalComma},
                             {QStringLiteral("idPrefix"), mapping.idPrefix},
                             {QStringLiteral("encoding"), wordOf(encodings, mapping.encoding)},
                             {QStringLiteral("files"), files},
                         })
        .toJson();
}

Result<Mapping> mappingFromJson(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(lineAndColumn(json.first(qMin<qsizetype>(error.offset, json.size()))));
    if (!document.isObject())
        return wrong(QStringLiteral("{}"));
    Members members(document.object(), {});
    const QJsonValue version = members.take(QStringLiteral("version"));
    if (version.toInt() != schemaVersion)
        return wrong(version.isUndefined() ? QStringLiteral("version")
                                           : QStringLiteral("version = %1").arg(version.toVariant().toString()));
    Mapping mapping;
    TRY_ASSIGN(mapping.dateOrder, members.word(QStringLiteral("dateOrder"), dateOrders, DateOrder::YearMonthDay));
    TRY_ASSIGN(mapping.idPrefix, members.text(QStringLiteral("idPrefix")));
    TRY_ASSIGN(mapping.encoding, members.word(QStringLiteral("encoding"), encodings, TextEncoding::Detect));
    const QJsonValue decimalComma = members.take(QStringLiteral("decimalComma"));
    if (!decimalComma.isUndefined() && !decimalComma.isBool())
        return wrong(QStringLiteral("decimalComma"));
    mapping.hasDecimalComma = decimalComma.toBool();
    const QJsonValue files = members.take(QStringLiteral("files"));
    if (!files.isArray())
        return wrong(QStringLiteral("files"));
    const QJsonArray all = files.toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        TRY_ASSIGN(FileMapping file, fileFromJson(all.at(i), QStringLiteral("files[%1]").arg(i)));
        mapping.files.push_back(std::move(file));
    }
    TRY(members.nothingIsLeft());
    return mapping;
}

Result<> saveMapping(const Mapping &mapping, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(toJson(mapping)) < 0 || !file.commit())
        return failure(Reason::CannotWrite, {}, QString(path + u": " + file.errorString()));
    return {};
}

Result<Mapping> loadMapping(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Reason::NoSuchFile, {}, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Reason::CannotRead, {}, QString(path + u": " + file.errorString()));
    auto mapping = mappingFromJson(file.readAll());
    if (!mapping)
        return failure(Reason::BadInput, {}, QString(path + u": " + mapping.error().detail));
    return mapping;
}

QString keyOf(Column column)
{
    return wordOf(columns, column);
}

QString keyOf(Module module)
{
    return wordOf(modules, module);
}

} // namespace exchange
