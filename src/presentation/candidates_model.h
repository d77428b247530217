// The users one can be chosen from, with role and present load; searched by every form of their names.
#pragma once

#include "domain/user.h"

#include <QAbstractListModel>
#include <optional>
#include <vector>

namespace presentation {

class CandidatesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SearchRole = Qt::UserRole, ///< folded: all forms of the name, one a line
        RoleNameRole,              ///< the place in the role tree
        LoadRole,                  ///< "190 records"
        UserIdRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<domain::UserBrief> candidates);
    void retranslate();

    /// The one whose name this is, in any script, order or reading; nobody if there are none or several.
    [[nodiscard]] std::optional<int> rowNamed(const QString &text) const;
    [[nodiscard]] std::optional<int> rowOf(domain::UserId user) const;
    /// How many are found by what was typed.
    [[nodiscard]] int countFound(const QString &text) const;
    /// The row of the only one that is found.
    [[nodiscard]] std::optional<int> onlyRowFound(const QString &text) const;
    [[nodiscard]] const domain::UserBrief &candidate(int row) const { return m_candidates[std::size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void word();

    std::vector<domain::UserBrief> m_candidates;
    std::vector<QString> m_labels;   ///< all different
    std::vector<QString> m_searches; ///< folded
};

} // namespace presentation
