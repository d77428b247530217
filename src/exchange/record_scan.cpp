#include "exchange/record_scan.h"

#include "domain/fold.h"

#include <QRegularExpression>
#include <algorithm>

namespace exchange {

using domain::Capacity;
using domain::Module;
using domain::RecordId;
using domain::UserId;

namespace {

constexpr int spacesPerModule = 10'000; // of custom modules there are many
constexpr int accountNames = 1;         // a space of keys beside the modules'
constexpr std::size_t mostStages = 1000;

UserId idOf(int place)
{
    return UserId{place + 1};
}

/// The same for all parts of a module: "Projects_C_001.csv", "Projects_C_*.csv".
QString withoutPart(const QString &file)
{
    static const QRegularExpression part(QStringLiteral("_?[0-9*]*\\.[a-z]+$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return QString(file).remove(part).toCaseFolded();
}

bool containsFolded(const QStringList &stages, const QString &stage)
{
    const QString wanted = domain::folded(stage).simplified();
    return std::any_of(stages.begin(), stages.end(),
                       [&](const QString &one) { return domain::folded(one).simplified() == wanted; });
}

} // namespace

RecordScan::RecordScan(const Mapping &mapping, const QTimeZone &zone, People &people, domain::UserStatus unknownStatus,
                       Rejections &rejections)
    : m_mapping(mapping), m_instants(mapping.dateOrder, zone), m_people(people), m_unknownStatus(unknownStatus),
      m_rejections(rejections)
{
}

void RecordScan::begin(const FileMapping &mapping, const ColumnPlaces &places, PlannedFile &file)
{
    // Each custom module has ids of its own.
    if (mapping.module == Module::Custom) {
        const QString name = withoutPart(mapping.file);
        m_customSpaces.insert(name, m_customSpaces.value(name, static_cast<int>(m_customSpaces.size())));
        m_customSpace = m_customSpaces.value(name);
    }
    m_file = &mapping;
    m_places = &places;
    m_report = &file;
    m_isClosed.clear();
}

bool RecordScan::read(const CsvReader &row, bool wantsTexts, ReadRecord &read)
{
    storage::Record &record = read.record;
    record = {};
    record.module = m_file->module;
    const QByteArrayView id = m_people.withoutPrefix(m_places->field(row, Column::Id));
    std::optional<RowFault> fault = shapeFault(row, m_report->header.size());
    if (!fault && m_places->has(Column::Id) && id.isEmpty())
        fault = RowFault{RejectionReason::MissingId, {}};
    if (!fault)
        fault = readValues(row, record);
    if (!fault)
        fault = readStage(row, record);
    if (!fault)
        fault = findPeople(row);
    if (!fault)
        fault = enterId(id);
    if (fault) {
        m_rejections.add(*m_report, row.line(), fault->reason, fault->detail);
        return false;
    }
    record.id = RecordId{m_lastRecord};
    record.about = aboutOf(row);
    namePeople(read);
    if (wantsTexts) {
        record.externalId = QString::fromUtf8(id);
        readTexts(row, record);
    }
    if (record.module == Module::Account) {
        const QByteArrayView name = m_places->field(row, Column::Name);
        m_records.insert(KeyTable::hash(accountNames, name), m_lastRecord);
    }
    count(record);
    return true;
}

std::optional<RowFault> RecordScan::readValues(const CsvReader &row, storage::Record &record)
{
    if (const QByteArrayView amount = m_places->field(row, Column::Amount); !amount.isEmpty()) {
        record.amount = parsedAmount(amount, m_mapping.hasDecimalComma);
        if (!record.amount)
            return RowFault{RejectionReason::UnparsableAmount, QString::fromUtf8(amount)};
    }
    if (const QByteArrayView day = m_places->field(row, Column::Date); !day.isEmpty()) {
        const std::optional<QDate> date = parsedDay(day, m_mapping.dateOrder);
        if (!date)
            return RowFault{RejectionReason::UnparsableDate, QString::fromUtf8(day)};
        record.dueOn = *date;
    }
    for (const auto &[column, at] :
         {std::pair(Column::CreatedAt, &record.createdAt), std::pair(Column::ModifiedAt, &record.modifiedAt)}) {
        const QByteArrayView written = m_places->field(row, column);
        if (written.isEmpty())
            continue;
        const std::optional<QDateTime> instant = m_instants.parsed(written);
        if (!instant)
            return RowFault{RejectionReason::UnparsableDate, QString::fromUtf8(written)};
        *at = *instant;
    }
    return std::nullopt;
}

std::optional<RowFault> RecordScan::readStage(const CsvReader &row, storage::Record &record)
{
    const QByteArrayView stage = m_places->field(row, Column::Stage);
    const QByteArray key = QByteArray::fromRawData(stage.data(), stage.size());
    auto known = m_isClosed.constFind(key);
    if (known == m_isClosed.constEnd()) {
        const QString name = QString::fromUtf8(stage);
        const bool isClosed = !stage.isEmpty() && containsFolded(m_file->closedStages, name);
        const bool isKnown =
            isClosed || stage.isEmpty() || m_file->openStages.isEmpty() || containsFolded(m_file->openStages, name);
        if (!isKnown)
            return RowFault{RejectionReason::UnknownStage, name};
        if (static_cast<std::size_t>(m_isClosed.size()) > mostStages)
            m_isClosed.clear();
        known = m_isClosed.insert(stage.toByteArray(), isClosed);
    }
    record.isOpen = !*known;
    if (!stage.isEmpty())
        record.stage = QString::fromUtf8(stage);
    return std::nullopt;
}

std::optional<RowFault> RecordScan::findPeople(const CsvReader &row)
{
    m_named.clear();
    const auto name = [&](Column id, Column text, Capacity capacity) {
        if (m_places->has(id) || m_places->has(text))
            m_named.push_back({{m_places->field(row, id), m_places->field(row, text)}, capacity, People::nobody});
    };
    name(Column::OwnerId, Column::Owner, Capacity::Owner);
    name(Column::CreatedById, Column::CreatedBy, Capacity::CreatedBy);
    name(Column::ModifiedById, Column::ModifiedBy, Capacity::ModifiedBy);
    QByteArrayView others = m_places->field(row, Column::CoOwners);
    while (!others.isEmpty()) {
        const qsizetype semicolon = others.indexOf(';');
        const QByteArrayView one = semicolon < 0 ? others : others.sliced(0, semicolon);
        m_named.push_back({{{}, one}, Capacity::CoOwner, People::nobody});
        others = semicolon < 0 ? QByteArrayView() : others.sliced(semicolon + 1);
    }
    for (Named &named : m_named) {
        named.found = m_people.find(named.reference);
        if (named.found == People::ambiguous)
            return RowFault{RejectionReason::AmbiguousUser, QString::fromUtf8(named.reference.text)};
    }
    return std::nullopt;
}

/// Last of the checks: a row that is rejected does not hold an id.
std::optional<RowFault> RecordScan::enterId(QByteArrayView id)
{
    const qint64 next = m_lastRecord + 1;
    if (m_places->has(Column::Id) && !m_records.insert(KeyTable::hash(keySpace(), id), next))
        return RowFault{RejectionReason::DuplicateId, QString::fromUtf8(id)};
    m_lastRecord = next;
    return std::nullopt;
}

void RecordScan::namePeople(ReadRecord &read)
{
    storage::Record &record = read.record;
    read.coOwners.clear();
    for (Named &named : m_named) {
        if (named.found == People::unknown) // perhaps just added for the same row
            named.found = m_people.find(named.reference);
        if (named.found == People::unknown)
            named.found = m_people.add(named.reference, Origin::NamedOnRecords, m_unknownStatus);
        if (named.found < 0)
            continue;
        const UserId user = idOf(named.found);
        if (named.capacity == Capacity::Owner)
            record.owner = user;
        else if (named.capacity == Capacity::CreatedBy)
            record.createdBy = user;
        else if (named.capacity == Capacity::ModifiedBy)
            record.modifiedBy = user;
        else if (std::find(read.coOwners.begin(), read.coOwners.end(), user) == read.coOwners.end())
            read.coOwners.push_back(user);
    }
    if (record.module == Module::Note) { // has an author, no owner
        record.createdBy = record.createdBy.isValid() ? record.createdBy : record.owner;
        record.owner = {};
    }
}

RecordId RecordScan::aboutOf(const CsvReader &row)
{
    const QByteArrayView id = m_people.withoutPrefix(m_places->field(row, Column::AboutId));
    const QByteArrayView name = m_places->field(row, Column::About);
    if (id.isEmpty() && name.isEmpty())
        return {};
    const auto find = [&](QByteArrayView wanted) -> RecordId {
        if (wanted.isEmpty())
            return {};
        if (const auto found = m_records.find(KeyTable::hash(int(Module::Account) * spacesPerModule, wanted)))
            return RecordId{*found};
        if (!domain::isActivity(m_file->module) && m_file->module != Module::Note)
            return {};
        for (const Module module : domain::allModules) {
            if (const auto found = m_records.find(KeyTable::hash(int(module) * spacesPerModule, wanted)))
                return RecordId{*found};
        }
        for (int space = 1; space < static_cast<int>(m_customSpaces.size()); ++space) {
            if (const auto found =
                    m_records.find(KeyTable::hash(int(Module::Custom) * spacesPerModule + space, wanted)))
                return RecordId{*found};
        }
        return {};
    };
    RecordId about = find(id.isEmpty() ? m_people.withoutPrefix(name) : id);
    if (!about.isValid() && !name.isEmpty()) {
        if (const auto found = m_records.find(KeyTable::hash(accountNames, name)))
            about = RecordId{*found};
    }
    if (!about.isValid() || about == RecordId{m_lastRecord}) {
        ++m_report->aboutNotFound;
        return {};
    }
    return about;
}

void RecordScan::readTexts(const CsvReader &row, storage::Record &record) const
{
    record.name = m_places->text(row, Column::Name).simplified();
    record.email = m_places->text(row, Column::Email);
    record.body = m_places->text(row, Column::Text);
    if (record.name.isEmpty()) {
        domain::PersonName person;
        person.last = m_places->text(row, Column::LastName).simplified();
        person.first = m_places->text(row, Column::FirstName).simplified();
        record.name = person.native();
    }
    if (record.name.isEmpty() && record.module == Module::Note)
        record.name = record.body.simplified().left(60);
    if (record.name.isEmpty()) {
        const QString about = m_places->text(row, Column::About);
        record.name = about.isEmpty() ? record.externalId : QString(about + u" · " + record.externalId);
    }
}

void RecordScan::count(const storage::Record &record)
{
    ++m_report->accepted;
    ++(record.isOpen ? m_report->open : m_report->closed);
    if (!record.owner.isValid() && record.module != Module::Note)
        ++m_report->withoutOwner;
    if (record.stage.isEmpty())
        return;
    const auto known = m_report->stages.find(record.stage);
    if (known != m_report->stages.end())
        ++known->second.count;
    else if (m_report->stages.size() < mostStages)
        m_report->stages.insert({record.stage, {1, !record.isOpen}});
}

int RecordScan::keySpace() const
{
    return int(m_file->module) * spacesPerModule + (m_file->module == Module::Custom ? m_customSpace : 0);
}

} // namespace exchange
