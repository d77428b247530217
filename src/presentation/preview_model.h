// The preview of a plan as a tree: groups, headings that fold, a line per place, and the things themselves,
// which are asked for when a line is opened.
#pragma once

#include "presentation/preview_outline.h"
#include "storage/census.h"

#include <QAbstractItemModel>
#include <map>
#include <memory>
#include <unordered_map>

namespace presentation {

class PreviewModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Reference, Count, Becomes, Rule, ColumnCount };
    enum class Kind { Section, Heading, Line, Thing, More, Pending };
    enum Role {
        KindRole = Qt::UserRole, ///< Kind
        KeyRole,                 ///< a word that finds the same row again after the plan has changed
        ChipRole,                ///< the chip's word; empty: no chip
        OutcomeRole,             ///< domain::Outcome of a heading or line
        NoteRole,                ///< what follows the chip
        WarnsRole,               ///< stays, although it could move, and will fail there
    };
    static constexpr int pageSize = 100;

    explicit PreviewModel(QObject *parent = nullptr);
    ~PreviewModel() override;

    void show(const domain::MigrationPlan &plan, const std::vector<domain::UserBrief> &people);
    /// Words anew, after the language changed.
    void retranslate();
    /// The answer to thingsWanted.
    void addThings(domain::Place place, qint64 afterId, const std::vector<storage::Thing> &things);
    void thingsFailed(domain::Place place);
    /// Asks for the things after those of a row of kind More.
    void readMore(const QModelIndex &more);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void thingsWanted(domain::Place place, qint64 afterId);

private:
    struct Node;
    struct Loaded {
        std::vector<storage::Thing> things;
        bool isComplete = false;
        bool isPending = false;
    };

    void rebuild();
    [[nodiscard]] std::unique_ptr<Node> sectionNode(const PreviewSection &section);
    [[nodiscard]] std::unique_ptr<Node> lineNode(const domain::PlanLine &line);
    void fill(Node &line, const Loaded &loaded);
    void refill(Node &line, const Loaded &loaded);
    [[nodiscard]] QModelIndex indexOf(Node &node) const;
    [[nodiscard]] QString nameOf(domain::UserId user) const;
    [[nodiscard]] QVariant text(const Node &node, int column) const;
    [[nodiscard]] QString referenceOf(const Node &node) const;
    [[nodiscard]] QString becomesOf(const Node &node) const;
    [[nodiscard]] QString noteOf(const Node &node) const;

    domain::MigrationPlan m_plan;
    std::unordered_map<domain::UserId, domain::PersonName> m_names;
    std::map<domain::Place, Loaded> m_loaded;
    std::unique_ptr<Node> m_root;
    std::map<domain::Place, std::vector<Node *>> m_lines;
};

} // namespace presentation
