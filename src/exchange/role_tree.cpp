#include "exchange/role_tree.h"

#include "domain/fold.h"

#include <QHash>
#include <algorithm>
#include <numeric>
#include <set>

namespace exchange {

namespace {

/// The invented role of one who has `height` levels of people below.
QString inventedRole(int height, const InventedNames &names)
{
    if (height == 0)
        return names.memberRole;
    return height == 1 ? names.managerRole : QStringLiteral("%1 %2").arg(names.managerRole).arg(height);
}

/// How many levels of people each has below.
std::vector<int> heightsOf(const std::vector<PlannedUser> &users)
{
    std::vector<int> heights(users.size(), 0);
    for (const PlannedUser &user : users) {
        int height = 1;
        for (int above = user.manager; above >= 0; above = users[static_cast<std::size_t>(above)].manager) {
            int &known = heights[static_cast<std::size_t>(above)];
            if (known >= height)
                break; // and so are all above
            known = height++;
        }
    }
    return heights;
}

/// Roles by folded name, and which is above which.
class RoleGraph
{
public:
    int roleNamed(const QString &name, bool isInvented)
    {
        const QString key = domain::folded(name);
        const auto known = m_byName.constFind(key);
        if (known != m_byName.constEnd())
            return *known;
        m_byName.insert(key, static_cast<int>(m_roles.size()));
        m_roles.push_back({name, isInvented, {}});
        return static_cast<int>(m_roles.size()) - 1;
    }
    void setAbove(int above, int below)
    {
        if (above != below)
            m_roles[static_cast<std::size_t>(below)].above.insert(above);
    }
    [[nodiscard]] std::vector<PlannedRole> tree(const QString &topRole);

private:
    struct Node {
        QString name;
        bool isInvented = false;
        std::set<int> above;
    };

    [[nodiscard]] int root(const QString &topRole);

    std::vector<Node> m_roles;
    QHash<QString, int> m_byName;
};

/// The files' own CEO, or the one role that none is above; else one is invented.
int RoleGraph::root(const QString &topRole)
{
    for (const QString &top : {QStringLiteral("CEO"), topRole}) {
        if (m_byName.contains(domain::folded(top)))
            return roleNamed(top, false);
    }
    const auto isTop = [](const Node &role) { return role.above.empty(); };
    const auto top = std::find_if(m_roles.begin(), m_roles.end(), isTop);
    if (std::count_if(m_roles.begin(), m_roles.end(), isTop) == 1 && !top->isInvented)
        return static_cast<int>(top - m_roles.begin());
    return roleNamed(topRole, true);
}

std::vector<PlannedRole> RoleGraph::tree(const QString &topRole)
{
    const int rootRole = root(topRole);
    m_roles[static_cast<std::size_t>(rootRole)].above.clear();
    std::vector<PlannedRole> tree;
    std::vector<int> placeOf(m_roles.size(), -1);
    std::vector<int> waiting(m_roles.size());
    std::iota(waiting.begin(), waiting.end(), 0);
    // The root first, then whoever has all those above placed; where roles are above each other, the first in line.
    std::iter_swap(waiting.begin(), waiting.begin() + rootRole);
    while (!waiting.empty()) {
        const auto isReady = [&](int role) {
            const auto &above = m_roles[static_cast<std::size_t>(role)].above;
            return std::all_of(above.begin(), above.end(),
                               [&](int other) { return placeOf[static_cast<std::size_t>(other)] >= 0; });
        };
        const auto found = std::find_if(waiting.begin(), waiting.end(), isReady);
        const auto next = found == waiting.end() ? waiting.begin() : found;
        const Node &node = m_roles[static_cast<std::size_t>(*next)];
        PlannedRole role{node.name, tree.empty() ? -1 : 0, tree.empty() ? 0 : 1, node.isInvented};
        for (const int other : node.above) {
            const int place = placeOf[static_cast<std::size_t>(other)];
            if (place >= 0 && tree[static_cast<std::size_t>(place)].level + 1 > role.level) {
                role.parent = place;
                role.level = tree[static_cast<std::size_t>(place)].level + 1;
            }
        }
        placeOf[static_cast<std::size_t>(*next)] = static_cast<int>(tree.size());
        tree.push_back(std::move(role));
        waiting.erase(next);
    }
    return tree;
}

} // namespace

std::vector<PlannedRole> rolesFor(std::vector<PlannedUser> &users, const InventedNames &names)
{
    RoleGraph graph;
    const std::vector<int> heights = heightsOf(users);
    std::set<int> invented;
    for (std::size_t i = 0; i < users.size(); ++i) {
        if (!users[i].role.isEmpty()) {
            static_cast<void>(graph.roleNamed(users[i].role, false));
            continue;
        }
        users[i].role = inventedRole(heights[i], names);
        invented.insert(heights[i]);
    }
    int above = -1;
    for (auto height = invented.rbegin(); height != invented.rend(); ++height) {
        const int role = graph.roleNamed(inventedRole(*height, names), true);
        if (above >= 0)
            graph.setAbove(above, role);
        above = role;
    }
    for (const PlannedUser &user : users) {
        if (user.manager >= 0) {
            const QString &managers = users[static_cast<std::size_t>(user.manager)].role;
            graph.setAbove(graph.roleNamed(managers, false), graph.roleNamed(user.role, false));
        }
    }
    return graph.tree(names.topRole);
}

} // namespace exchange
