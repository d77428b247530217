#include "presentation/preview_model.h"

#include "presentation/preview_wording.h"
#include "presentation/wording.h"

#include <algorithm>

namespace presentation {

using domain::Outcome;
using domain::Place;
using domain::PlanLine;

struct PreviewModel::Node {
    Kind kind = Kind::Section;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    PreviewSection section; ///< of a section; without its entries
    PreviewEntry entry;     ///< of a heading or line
    storage::Thing thing;   ///< of a thing

    [[nodiscard]] const PlanLine &line() const { return entry.lines.front(); }
    [[nodiscard]] bool hasOutcome() const { return kind == Kind::Heading || kind == Kind::Line; }

    Node *add(std::unique_ptr<Node> child)
    {
        child->parent = this;
        child->row = int(children.size());
        children.push_back(std::move(child));
        return children.back().get();
    }
};

namespace {

/// Records are listed by module; of a place whose modules part, only those of the line are its.
bool belongsTo(const PlanLine &line, const storage::Thing &thing)
{
    if (!thing.module || thing.kind != domain::ThingKind::Record)
        return true;
    const auto same = [&](const domain::PlaceCount &part) { return !part.module || part.module == thing.module; };
    return std::any_of(line.parts.begin(), line.parts.end(), same);
}

/// Notes say what it means that somebody is gone: nothing of the kind where only owners change.
bool takesSomebodyOut(domain::Event event)
{
    return event == domain::Event::Delete || event == domain::Event::Deactivate;
}

bool warns(const PlanLine &line)
{
    const domain::Scope scope = domain::rowOf(line.place).scope;
    return line.outcome == Outcome::Keep && (scope == domain::Scope::Assignments || scope == domain::Scope::Criteria);
}

} // namespace

PreviewModel::PreviewModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

PreviewModel::~PreviewModel() = default;

void PreviewModel::show(const domain::MigrationPlan &plan, const std::vector<domain::UserBrief> &people)
{
    if (!plan.restsOnSameFactsAs(m_plan))
        m_loaded.clear();
    m_plan = plan;
    for (const domain::UserBrief &person : people)
        m_names[person.id] = person.name;
    rebuild();
}

void PreviewModel::retranslate()
{
    rebuild();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void PreviewModel::rebuild()
{
    beginResetModel();
    m_lines.clear();
    m_root = std::make_unique<Node>();
    for (const PreviewSection &section : outlineOf(m_plan))
        m_root->add(sectionNode(section));
    endResetModel();
}

std::unique_ptr<PreviewModel::Node> PreviewModel::sectionNode(const PreviewSection &section)
{
    auto node = std::make_unique<Node>();
    node->section = section;
    for (const PreviewEntry &entry : section.entries) {
        if (entry.family == PreviewFamily::None) {
            node->add(lineNode(entry.lines.front()));
            continue;
        }
        auto heading = std::make_unique<Node>();
        heading->kind = Kind::Heading;
        heading->entry = entry;
        for (const PlanLine &line : entry.lines)
            heading->add(lineNode(line));
        node->add(std::move(heading));
    }
    return node;
}

std::unique_ptr<PreviewModel::Node> PreviewModel::lineNode(const PlanLine &line)
{
    auto node = std::make_unique<Node>();
    node->kind = Kind::Line;
    node->entry.lines = {line};
    m_lines[line.place].push_back(node.get());
    fill(*node, m_loaded[line.place]);
    return node;
}

void PreviewModel::fill(Node &line, const Loaded &loaded)
{
    for (const storage::Thing &thing : loaded.things) {
        if (!belongsTo(line.line(), thing))
            continue;
        auto node = std::make_unique<Node>();
        node->kind = Kind::Thing;
        node->thing = thing;
        line.add(std::move(node));
    }
    if (loaded.isComplete)
        return;
    auto rest = std::make_unique<Node>();
    rest->kind = line.children.empty() || loaded.isPending ? Kind::Pending : Kind::More;
    line.add(std::move(rest));
}

void PreviewModel::refill(Node &line, const Loaded &loaded)
{
    const QModelIndex parent = indexOf(line);
    // The things there stay where they are, so that whoever reads them keeps the place: only the end is new.
    const auto isThing = [](const auto &child) { return child->kind == Kind::Thing; };
    const auto known = std::size_t(std::count_if(line.children.begin(), line.children.end(), isThing));
    if (known < line.children.size()) {
        beginRemoveRows(parent, int(known), int(line.children.size()) - 1);
        line.children.resize(known);
        endRemoveRows();
    }
    Node fresh;
    fresh.entry = line.entry;
    fill(fresh, loaded);
    if (fresh.children.size() <= known)
        return;
    beginInsertRows(parent, int(known), int(fresh.children.size()) - 1);
    for (std::size_t i = known; i < fresh.children.size(); ++i)
        line.add(std::move(fresh.children[i]));
    endInsertRows();
}

void PreviewModel::addThings(Place place, qint64 afterId, const std::vector<storage::Thing> &things)
{
    Loaded &loaded = m_loaded[place];
    const qint64 last = loaded.things.empty() ? 0 : loaded.things.back().id;
    if (afterId != last)
        return; // asked for before the preview was counted anew
    loaded.isPending = false;
    loaded.isComplete = things.size() < pageSize;
    loaded.things.insert(loaded.things.end(), things.begin(), things.end());
    for (Node *line : m_lines[place])
        refill(*line, loaded);
}

void PreviewModel::thingsFailed(Place place)
{
    m_loaded[place].isPending = false;
}

void PreviewModel::readMore(const QModelIndex &more)
{
    const auto *node = static_cast<const Node *>(more.internalPointer());
    if (!more.isValid() || node->kind != Kind::More)
        return;
    const Place place = node->parent->line().place;
    Loaded &loaded = m_loaded[place];
    if (loaded.isPending || loaded.things.empty())
        return;
    loaded.isPending = true;
    Q_EMIT thingsWanted(place, loaded.things.back().id);
}

bool PreviewModel::canFetchMore(const QModelIndex &parent) const
{
    const auto *node = static_cast<const Node *>(parent.internalPointer());
    if (!parent.isValid() || node->kind != Kind::Line)
        return false;
    const auto loaded = m_loaded.find(node->line().place);
    return loaded == m_loaded.end()
           || (!loaded->second.isPending && !loaded->second.isComplete && loaded->second.things.empty());
}

void PreviewModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const Place place = static_cast<const Node *>(parent.internalPointer())->line().place;
    m_loaded[place].isPending = true;
    Q_EMIT thingsWanted(place, 0);
}

QModelIndex PreviewModel::indexOf(Node &node) const
{
    return node.parent == nullptr ? QModelIndex() : createIndex(node.row, 0, &node);
}

QModelIndex PreviewModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = parent.isValid() ? static_cast<const Node *>(parent.internalPointer()) : m_root.get();
    if (row < 0 || row >= int(above->children.size()) || column < 0 || column >= ColumnCount || parent.column() > 0)
        return {};
    return createIndex(row, column, above->children[std::size_t(row)].get());
}

QModelIndex PreviewModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    Node *above = static_cast<const Node *>(child.internalPointer())->parent;
    return above == m_root.get() ? QModelIndex() : indexOf(*above);
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node *node = parent.isValid() ? static_cast<const Node *>(parent.internalPointer()) : m_root.get();
    return int(node->children.size());
}

int PreviewModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Count ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference:
        //: Column of the preview: what names the user.
        return tr("Reference");
    case Count:
        return tr("Count");
    case Becomes:
        return tr("What becomes of it");
    case Rule:
        //: Column of the preview: the id of the rule applied.
        return tr("Rule");
    default:
        return {};
    }
}

QString PreviewModel::nameOf(domain::UserId user) const
{
    const auto found = m_names.find(user);
    return found == m_names.end() ? QString() : wording::name(found->second, user);
}

QString PreviewModel::referenceOf(const Node &node) const
{
    switch (node.kind) {
    case Kind::Section: {
        const auto found = m_names.find(node.section.successor);
        return wording::section(node.section.group, found == m_names.end()
                                                        ? QString()
                                                        : wording::nameInSentence(found->second, found->first));
    }
    case Kind::Heading:
        return wording::family(node.entry.family);
    case Kind::Line:
        return wording::place(node.line().place);
    case Kind::Thing:
        return node.thing.user.isValid() && m_names.contains(node.thing.user) ? nameOf(node.thing.user)
                                                                              : node.thing.name;
    case Kind::More:
        //: A row at the end of a list that can be opened to read on.
        return tr("%Ln more", nullptr, int(node.parent->line().count - qint64(node.parent->children.size()) + 1));
    case Kind::Pending:
        return tr("Reading…");
    }
    return {};
}

QString PreviewModel::noteOf(const Node &node) const
{
    return node.hasOutcome() && takesSomebodyOut(m_plan.event()) ? wording::note(node.line()) : QString();
}

QString PreviewModel::becomesOf(const Node &node) const
{
    if (node.kind == Kind::Thing)
        return node.thing.detail;
    if (!node.hasOutcome())
        return {};
    const QString words = wording::becomesInWords(node.line(), nameOf(node.line().successor));
    const QString note = noteOf(node);
    //: What becomes of a reference, and a note on it: "Stays: the name still shows".
    return note.isEmpty() ? words : tr("%1: %2").arg(words, note);
}

QVariant PreviewModel::text(const Node &node, int column) const
{
    switch (column) {
    case Reference:
        return referenceOf(node);
    case Count:
        if (node.kind == Kind::Section)
            return wording::number(node.section.count());
        return node.hasOutcome() ? wording::number(node.entry.count()) : QString();
    case Becomes:
        return becomesOf(node);
    case Rule:
        return node.hasOutcome() ? node.entry.rules() : QString();
    default:
        return {};
    }
}

namespace {

QString keyOf(PreviewModel::Kind kind, int number, qint64 id = 0)
{
    return u"%1/%2/%3"_qs.arg(int(kind)).arg(number).arg(id);
}

} // namespace

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *static_cast<const Node *>(index.internalPointer());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(node, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Count ? Qt::AlignRight : Qt::AlignLeft));
    case KindRole:
        return int(node.kind);
    case KeyRole:
        if (node.kind == Kind::Section)
            return keyOf(node.kind, int(node.section.group));
        if (node.kind == Kind::Heading)
            return keyOf(node.kind, int(node.entry.family));
        return keyOf(node.kind, int(node.kind == Kind::Line ? node.line().place : node.parent->line().place),
                     node.thing.id);
    case ChipRole:
        return node.hasOutcome() ? wording::becomes(node.line(), nameOf(node.line().successor)) : QString();
    case OutcomeRole:
        return node.hasOutcome() ? int(node.line().outcome) : -1;
    case NoteRole:
        return noteOf(node);
    case WarnsRole:
        return node.hasOutcome() && takesSomebodyOut(m_plan.event()) && warns(node.line());
    default:
        return {};
    }
}

} // namespace presentation
