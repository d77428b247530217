// The users of the mail add-on (spec §4): a view, a search and a sort of them, ticks for several, and how backups run.
#pragma once

#include "domain/operator.h"
#include "presentation/mail_backups.h"
#include "storage/mail_accounts.h"

#include <QAbstractTableModel>
#include <QTimeZone>
#include <array>
#include <unordered_set>

namespace presentation {

enum class MailView { All, Active, Inactive, Locked, CanBeBackedUp, BackedUp };
inline constexpr std::array mailViews{MailView::All,    MailView::Active,        MailView::Inactive,
                                      MailView::Locked, MailView::CanBeBackedUp, MailView::BackedUp};

/// What the column "Backup" shows in short.
enum class BackupMark { None, Impossible, NotYet, Waiting, Asking, Running, Completed, Failed, Cancelled, Interrupted };

class MailUsersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Tick,
        Name,
        Status,
        Mailbox,
        Protocol,
        Sharing,
        Locked,
        Backup,
        When,
        Messages,
        Size,
        News,
        Email,
        ColumnCount
    };
    enum DataRole {
        InitialsRole = Qt::UserRole,
        BesideNameRole,
        StatusRole,   ///< domain::UserStatus
        IsLockedRole, ///< bool
        BackupRole,   ///< BackupMark
        PermilleRole, ///< of a running backup; -1: not known yet
    };

    MailUsersModel(const domain::Operator &who, const MailBackups &backups, QObject *parent = nullptr);

    void show(std::vector<storage::MailUser> users, const QTimeZone &zone, const QDateTime &now);
    void retranslate();
    [[nodiscard]] MailView view() const { return m_view; }
    void setView(MailView view);
    [[nodiscard]] const QString &searchText() const { return m_text; }
    void search(const QString &text);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int count(MailView view) const;

    [[nodiscard]] const storage::MailUser *at(int row) const;
    [[nodiscard]] const storage::MailUser *user(domain::UserId id) const;
    [[nodiscard]] std::optional<int> rowOf(domain::UserId id) const;
    /// In the order of the rows; those that are not in view come last.
    [[nodiscard]] std::vector<domain::UserId> ticked() const;
    [[nodiscard]] int tickedOutOfView() const;
    void setTicked(const std::vector<int> &rows, bool isTicked);
    void clearTicks();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    [[nodiscard]] bool belongsTo(const storage::MailUser &user, MailView view) const;
    [[nodiscard]] bool isLess(const storage::MailUser &a, const storage::MailUser &b) const;
    [[nodiscard]] QString text(const storage::MailUser &user, int column) const;
    [[nodiscard]] QVariant tip(const storage::MailUser &user, int column) const;
    [[nodiscard]] BackupMark mark(const storage::MailUser &user) const;
    void arrange();
    void showRun(domain::UserId user);

    domain::Operator m_who;
    const MailBackups &m_backups;
    std::vector<storage::MailUser> m_users;
    std::vector<QString> m_searched; ///< folded, beside m_users
    std::vector<std::size_t> m_shown;
    std::unordered_set<qint64> m_ticked;
    QTimeZone m_zone;
    QDateTime m_now;
    MailView m_view = MailView::All;
    QString m_text;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace presentation
