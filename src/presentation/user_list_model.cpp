#include "presentation/user_list_model.h"

#include "presentation/wording.h"

#include <QBuffer>
#include <QImageReader>

namespace presentation {

using domain::Result;
using storage::Database;
using storage::UserFilter;
using storage::UserKey;
using storage::UserSort;

namespace {

constexpr int pictureSide = 48; // pixels: a row's, at 200 %
constexpr auto nobody = u"—";
constexpr int millisecondsForTheHead = 100; // it is painted before the rest is read

// Off the GUI thread, and small: thousands are kept.
QImage pictureFrom(const QByteArray &photo)
{
    if (photo.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(photo);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (reader.size().isValid())
        reader.setScaledSize(reader.size().scaled(pictureSide, pictureSide, Qt::KeepAspectRatioByExpanding));
    return reader.read();
}

Result<std::vector<ListedUser>> listedUsers(Database &database, const Ids &ids)
{
    TRY_ASSIGN(std::vector<storage::UserRow> rows, storage::userRows(database, ids));
    std::vector<ListedUser> users;
    users.reserve(rows.size());
    for (storage::UserRow &row : rows) {
        QImage picture = pictureFrom(row.photo);
        row.photo.clear();
        users.push_back({std::move(row), std::move(picture)});
    }
    return users;
}

Result<UserListSummary> summary(Database &database)
{
    UserListSummary found;
    TRY_ASSIGN(found.counts, storage::viewCounts(database));
    TRY_ASSIGN(found.licences, storage::licences(database));
    return found;
}

UserKey keyOf(int column, UserKey names)
{
    switch (column) {
    case UserListModel::Email:
        return UserKey::Email;
    case UserListModel::Role:
        return UserKey::Role;
    case UserListModel::Profile:
        return UserKey::Profile;
    case UserListModel::Manager:
        return UserKey::Manager;
    case UserListModel::Status:
        return UserKey::Status;
    case UserListModel::LastSignIn:
        return UserKey::LastSignIn;
    case UserListModel::OwnedRecords:
        return UserKey::OwnedRecords;
    default:
        return names;
    }
}

// A second line of who it is: nothing where it would say the same.
QString besideName(const domain::PersonName &name)
{
    if (wording::language() == u"ja")
        return name.kana();
    return name.native() == name.latin() ? QString() : name.native();
}

} // namespace

struct UserListModel::Listing {
    Spine order;
    Spine shown;
    std::vector<NumberedPage> pages;
    QTimeZone zone;
    bool isHead = false; ///< only the first of those to be shown
    std::optional<UserListSummary> summary;
};

auto UserListModel::headOf(Database &database, const UserSort &sort, const Spine &known, const UserFilter &filter)
    -> Result<Listing>
{
    TRY_ASSIGN(Ids ids, storage::firstUsers(database, sort, filter, known.get(), pageSize));
    Listing head{known, std::make_shared<const Ids>(std::move(ids)), {}, {}, false, {}};
    head.isHead = !head.shown->empty();
    TRY_ASSIGN(head.pages, readPages(database, *head.shown, {0}, listedUsers));
    TRY_ASSIGN(const storage::Organisation organisation, storage::organisation(database));
    head.zone = QTimeZone(organisation.timeZone);
    return head;
}

auto UserListModel::listingOf(Database &database, const UserSort &sort, const Spine &known, const UserFilter &filter,
                              const std::vector<int> &inSight) -> Result<Listing>
{
    Listing listing{known, {}, {}, {}, false, {}};
    if (!known) {
        TRY_ASSIGN(Ids ids, storage::userOrder(database, sort));
        listing.order = std::make_shared<const Ids>(std::move(ids));
    }
    listing.shown = listing.order;
    if (filter != UserFilter{}) {
        TRY_ASSIGN(Ids ids, storage::filtered(database, *listing.order, filter));
        listing.shown = std::make_shared<const Ids>(std::move(ids));
    }
    TRY_ASSIGN(listing.pages, readPages(database, *listing.shown, inSight, listedUsers));
    TRY_ASSIGN(const storage::Organisation organisation, storage::organisation(database));
    listing.zone = QTimeZone(organisation.timeZone);
    return listing;
}

UserListModel::UserListModel(jobs::Jobs &jobs, QObject *parent)
    : PagedTableModel(jobs, listedUsers, parent), m_zone(QTimeZone::utc())
{
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &UserListModel::read);
    connect(&jobs, &jobs::Jobs::committed, this, &UserListModel::committed);
    // At once: the list is read while the page for it is being made.
    m_isLoading = true;
    read();
}

void UserListModel::setView(UserView view)
{
    if (view == m_filter.view)
        return;
    m_filter.view = view;
    readSoon(From::Top);
}

void UserListModel::search(const QString &text)
{
    if (text == m_filter.text)
        return;
    m_filter.text = text;
    readSoon(From::Top);
}

void UserListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    readSoon(From::Top);
}

void UserListModel::reload()
{
    m_order.reset();
    readSoon(From::SamePlace);
    readCounts();
}

// Several wishes of the same moment are one reading.
void UserListModel::readSoon(From from)
{
    // Until there has been a list, each is the first.
    if (m_from != From::Start && (!m_isLoading || from == From::Top))
        m_from = from;
    ++m_request;
    m_job.cancel();
    m_headJob.cancel();
    if (!m_isLoading) {
        m_isLoading = true;
        Q_EMIT loadingStarted();
    }
    m_reading.start(0);
}

void UserListModel::read()
{
    const UserSort sort = sortWanted();
    const Spine known = m_orderSort == sort ? m_order : nullptr;
    if (m_from == From::Top && !(known && m_filter == UserFilter{}))
        readHead(sort, known);
    const auto work = [sort, known, filter = m_filter, isFirst = m_from == From::Start,
                       inSight = pagesInSight()](Database &database) -> Result<Listing> {
        if (isFirst) {
            TRY_ASSIGN(Listing head, headOf(database, sort, known, filter));
            if (head.isHead)
                return head;
        }
        TRY_ASSIGN(Listing listing, listingOf(database, sort, known, filter, inSight));
        if (isFirst) {
            TRY_ASSIGN(listing.summary, summary(database));
        }
        return listing;
    };
    m_job = runner().read(work);
    m_job.then(this, [this, sort, request = m_request](Result<Listing> listing) {
        if (request != m_request)
            return;
        if (!listing) {
            ended();
            Q_EMIT failed(listing.error());
        } else if (listing->isHead) {
            begin(std::move(*listing));
            m_from = From::SamePlace;
            m_reading.start(millisecondsForTheHead);
        } else {
            finish(std::move(*listing), sort);
        }
    });
}

// What is found soon is shown at once, and is the beginning of what follows.
void UserListModel::readHead(const UserSort &sort, const Spine &known)
{
    m_headJob = runner().read(
        [sort, known, filter = m_filter](Database &database) { return headOf(database, sort, known, filter); });
    m_headJob.then(this, [this, request = m_request](Result<Listing> head) {
        // Where it fails, or finds too few, the whole list says so.
        if (request == m_request && m_isLoading && head && head->isHead)
            begin(std::move(*head));
    });
}

void UserListModel::begin(Listing head)
{
    m_zone = head.zone;
    show(head.shown, std::move(head.pages), true);
    Q_EMIT begun();
}

void UserListModel::finish(Listing listing, const UserSort &sort)
{
    ended();
    m_order = listing.order;
    m_orderSort = sort;
    m_zone = listing.zone;
    show(listing.shown, std::move(listing.pages));
    // First: what waits for the list is laid out with its counts.
    if (listing.summary)
        Q_EMIT counted(*listing.summary);
    else if (m_countRequest == 0)
        readCounts();
    Q_EMIT loaded();
}

void UserListModel::ended()
{
    m_isLoading = false;
    m_from = From::SamePlace;
    m_headJob.cancel();
}

void UserListModel::readCounts()
{
    runner().read(summary).then(this, [this, request = ++m_countRequest](const Result<UserListSummary> &found) {
        if (found && request == m_countRequest)
            Q_EMIT counted(*found);
    });
}

void UserListModel::committed(jobs::Topics topics)
{
    if (topics & (jobs::Topic::Users | jobs::Topic::Records | jobs::Topic::Organisation))
        reload();
}

void UserListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    rewordCells();
    if (m_isLoading || sortWanted() != m_orderSort) // what is being read may be in the order of another language
        readSoon(From::SamePlace);
}

UserSort UserListModel::sortWanted() const
{
    const UserKey names = wording::language() == u"ja" ? UserKey::NativeName : UserKey::LatinName;
    return {keyOf(m_sortColumn, names), m_sortOrder == Qt::DescendingOrder, names};
}

int UserListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UserListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == OwnedRecords ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        //: A column: names of people.
        return tr("Name");
    case Email:
        return tr("E-mail");
    case Role:
        return tr("Role");
    case Profile:
        return tr("Profile");
    case Manager:
        return tr("Reporting manager");
    case Status:
        return tr("Status");
    case LastSignIn:
        return tr("Last sign-in");
    case OwnedRecords:
        //: A column: how many records a user owns.
        return tr("Records");
    default:
        return {};
    }
}

QVariant UserListModel::text(const ListedUser &user, int column) const
{
    switch (column) {
    case Name:
        return wording::name(user.name, user.id);
    case Email:
        return user.email;
    case Role:
        return user.roleName;
    case Profile:
        return wording::profile(user.profileName);
    case Manager:
        return user.manager.isValid() ? wording::name(user.managerName, user.manager) : QString::fromUtf16(nobody);
    case Status:
        return wording::status(user.status);
    case LastSignIn:
        return user.lastSignIn.isValid() ? wording::moment(user.lastSignIn, m_zone, runner().clock()())
                                         : QString::fromUtf16(nobody);
    case OwnedRecords:
        return wording::number(user.ownedRecords);
    default:
        return {};
    }
}

QVariant UserListModel::cell(const ListedUser &user, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(user, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column == OwnedRecords ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        if (column == Status && user.isSuperAdmin)
            //: %1 a status; said of one user
            return tr("%1, super admin").arg(wording::status(user.status));
        return text(user, column);
    case InitialsRole:
        return user.name.initials(wording::language());
    case PictureRole:
        return user.picture;
    case BesideNameRole:
        return besideName(user.name);
    case StatusRole:
        return QVariant::fromValue(user.status);
    case IsSuperAdminRole:
        return user.isSuperAdmin;
    default:
        return {};
    }
}

void UserListModel::readingFailed(const domain::Error &error)
{
    Q_EMIT failed(error);
}

} // namespace presentation
