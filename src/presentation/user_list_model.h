// The list of users: a view, a search and a sort of them, read anew when something is committed.
#pragma once

#include "presentation/paged_table_model.h"
#include "storage/organisation.h"
#include "storage/user_list.h"

#include <QImage>
#include <QTimeZone>

namespace presentation {

using storage::UserView;
using storage::userViews;

/// A row as the list keeps it.
struct ListedUser : storage::UserRow {
    QImage picture; ///< small; null: none
};

/// What stands above the list.
struct UserListSummary {
    storage::UserCounts counts{};
    storage::Licences licences;

    [[nodiscard]] qint64 count(UserView view) const { return counts[std::size_t(view)]; }
};

class UserListModel : public PagedTableModel<ListedUser>
{
    Q_OBJECT

public:
    enum Column { Name, Email, Role, Profile, Manager, Status, LastSignIn, OwnedRecords, ColumnCount };
    enum DataRole {
        InitialsRole = Qt::UserRole,
        PictureRole,    ///< QImage
        BesideNameRole, ///< the name in its own script or, in Japanese, its reading; may be empty
        StatusRole,     ///< domain::UserStatus
        IsSuperAdminRole,
    };

    explicit UserListModel(jobs::Jobs &jobs, QObject *parent = nullptr);

    [[nodiscard]] UserView view() const { return m_filter.view; }
    void setView(UserView view);
    [[nodiscard]] const QString &searchText() const { return m_filter.text; }
    /// As one types: the last of several quick calls is the one that counts.
    void search(const QString &text);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Ends in loaded or failed, like the three above; the newest wins.
    void reload();
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    /// Words, and the order of names, in the language in use.
    void retranslate();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loadingStarted();
    /// The first rows of a long list are shown; loaded follows, as ever.
    void begun();
    void loaded();
    void counted(const presentation::UserListSummary &summary);
    void failed(const domain::Error &error);

private:
    struct Listing;

    /// Where one looks once the list is read: only then does its head matter.
    enum class From { Start, Top, SamePlace };
    [[nodiscard]] static domain::Result<Listing> headOf(storage::Database &database, const storage::UserSort &sort,
                                                        const Spine &known, const storage::UserFilter &filter);
    [[nodiscard]] static domain::Result<Listing> listingOf(storage::Database &database, const storage::UserSort &sort,
                                                           const Spine &known, const storage::UserFilter &filter,
                                                           const std::vector<int> &inSight);
    void readSoon(From from);
    void read();
    void begin(Listing head);
    void finish(Listing listing, const storage::UserSort &sort);
    void ended();
    void readHead(const storage::UserSort &sort, const Spine &known);
    void readCounts();
    void committed(jobs::Topics topics);
    [[nodiscard]] storage::UserSort sortWanted() const;
    [[nodiscard]] QVariant cell(const ListedUser &user, int column, int role) const override;
    [[nodiscard]] QVariant text(const ListedUser &user, int column) const;
    void readingFailed(const domain::Error &error) override;

    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    storage::UserFilter m_filter{UserView::Active, {}};
    Spine m_order; ///< everybody by m_orderSort, until something is committed
    storage::UserSort m_orderSort;
    QTimeZone m_zone;
    QTimer m_reading;
    jobs::Job<Listing> m_job;
    jobs::Job<Listing> m_headJob;
    int m_request = 0;
    int m_countRequest = 0;
    bool m_isLoading = false;
    From m_from = From::Start;
};

} // namespace presentation
