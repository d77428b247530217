#include "presentation/mail_users_model.h"

#include "domain/fold.h"
#include "domain/mail_rules.h"
#include "presentation/mail_wording.h"
#include "presentation/wording.h"

#include <QCollator>
#include <algorithm>

namespace presentation {

using domain::BackupState;
using domain::UserId;
using domain::UserStatus;
using storage::MailUser;

namespace {

QString nothing()
{
    return u"—"_qs;
}

BackupMark markOf(RunState state)
{
    switch (state) {
    case RunState::Waiting:
        return BackupMark::Waiting;
    case RunState::Running:
        return BackupMark::Running;
    case RunState::AskingAboutCertificate:
        return BackupMark::Asking;
    case RunState::Completed:
    case RunState::Failed:
    case RunState::Cancelled:
        break;
    }
    return BackupMark::None;
}

BackupMark markOf(BackupState state)
{
    switch (state) {
    case BackupState::Running:
        return BackupMark::Running;
    case BackupState::Completed:
        return BackupMark::Completed;
    case BackupState::Failed:
        return BackupMark::Failed;
    case BackupState::Cancelled:
        return BackupMark::Cancelled;
    case BackupState::Interrupted:
        break;
    }
    return BackupMark::Interrupted;
}

QString searchTextOf(const MailUser &user)
{
    const QStringList parts{user.name.native(), user.name.latin(), user.name.kana(), user.email,
                            user.standing.settings.mailbox};
    return domain::folded(parts.join(u'\n'));
}

bool isNumber(int column)
{
    return column == MailUsersModel::Messages || column == MailUsersModel::Size;
}

} // namespace

MailUsersModel::MailUsersModel(const domain::Operator &who, const MailBackups &backups, QObject *parent)
    : QAbstractTableModel(parent), m_who(who), m_backups(backups), m_zone(QTimeZone::utc())
{
    connect(&backups, &MailBackups::changed, this, &MailUsersModel::showRun);
}

void MailUsersModel::show(std::vector<MailUser> users, const QTimeZone &zone, const QDateTime &now)
{
    m_users = std::move(users);
    m_zone = zone;
    m_now = now;
    m_searched.clear();
    std::unordered_set<qint64> there;
    for (const MailUser &user : m_users) {
        m_searched.push_back(searchTextOf(user));
        there.insert(user.id.value);
    }
    std::erase_if(m_ticked, [&there](qint64 id) { return !there.contains(id); });
    arrange();
    Q_EMIT ticksChanged();
}

void MailUsersModel::retranslate()
{
    arrange(); // the order of names is another one
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void MailUsersModel::setView(MailView view)
{
    if (view == m_view)
        return;
    m_view = view;
    arrange();
    Q_EMIT ticksChanged();
}

void MailUsersModel::search(const QString &text)
{
    m_text = text;
    arrange();
    Q_EMIT ticksChanged();
}

void MailUsersModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < 0 ? int(Name) : column;
    m_sortOrder = order;
    arrange();
}

bool MailUsersModel::belongsTo(const MailUser &user, MailView view) const
{
    switch (view) {
    case MailView::All:
        return true;
    case MailView::Active:
        return user.standing.status == UserStatus::Active;
    case MailView::Inactive:
        return user.standing.status == UserStatus::Inactive;
    case MailView::Locked:
        return user.standing.isLocked;
    case MailView::CanBeBackedUp:
        return domain::mayBackUpMail(m_who, user.standing) || domain::mayTakeLatestBackup(m_who, user.standing);
    case MailView::BackedUp:
        return user.standing.hasCompletedBackup;
    }
    return false;
}

int MailUsersModel::count(MailView view) const
{
    return int(
        std::count_if(m_users.begin(), m_users.end(), [&](const MailUser &user) { return belongsTo(user, view); }));
}

void MailUsersModel::arrange()
{
    beginResetModel();
    m_shown.clear();
    const QStringList words = domain::folded(m_text).split(u' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_users.size(); ++i) {
        const bool isFound =
            std::all_of(words.begin(), words.end(), [&](const QString &word) { return m_searched[i].contains(word); });
        if (isFound && belongsTo(m_users[i], m_view))
            m_shown.push_back(i);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](std::size_t a, std::size_t b) {
        return m_sortOrder == Qt::AscendingOrder ? isLess(m_users[a], m_users[b]) : isLess(m_users[b], m_users[a]);
    });
    endResetModel();
}

bool MailUsersModel::isLess(const MailUser &a, const MailUser &b) const
{
    switch (m_sortColumn) {
    case Tick:
        return m_ticked.contains(a.id.value) && !m_ticked.contains(b.id.value);
    case Status:
        return a.standing.status < b.standing.status;
    case Locked:
        return a.standing.isLocked && !b.standing.isLocked;
    case Backup:
        return mark(a) < mark(b);
    case When:
        return (a.lastBackup ? a.lastBackup->startedAt : QDateTime())
               < (b.lastBackup ? b.lastBackup->startedAt : QDateTime());
    case Messages:
        return a.keptMessages < b.keptMessages;
    case Size:
        return a.keptBytes < b.keptBytes;
    case Name: {
        const bool isJapanese = wording::language() == u"ja";
        const auto key = [isJapanese](const MailUser &user) {
            const QString kana = user.name.lastKana + u' ' + user.name.firstKana;
            return isJapanese && !user.name.lastKana.isEmpty() ? kana : wording::name(user.name, user.id);
        };
        return QCollator(QLocale()).compare(key(a), key(b)) < 0;
    }
    default:
        return QCollator(QLocale()).compare(text(a, m_sortColumn), text(b, m_sortColumn)) < 0;
    }
}

const MailUser *MailUsersModel::at(int row) const
{
    return row < 0 || row >= int(m_shown.size()) ? nullptr : &m_users[m_shown[std::size_t(row)]];
}

const MailUser *MailUsersModel::user(UserId id) const
{
    const auto found =
        std::find_if(m_users.begin(), m_users.end(), [id](const MailUser &user) { return user.id == id; });
    return found == m_users.end() ? nullptr : &*found;
}

std::optional<int> MailUsersModel::rowOf(UserId id) const
{
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (m_users[m_shown[row]].id == id)
            return int(row);
    }
    return std::nullopt;
}

std::vector<UserId> MailUsersModel::ticked() const
{
    std::vector<UserId> found;
    for (const std::size_t i : m_shown) {
        if (m_ticked.contains(m_users[i].id.value))
            found.push_back(m_users[i].id);
    }
    for (const MailUser &user : m_users) {
        if (m_ticked.contains(user.id.value) && !rowOf(user.id))
            found.push_back(user.id);
    }
    return found;
}

int MailUsersModel::tickedOutOfView() const
{
    const auto isInView = [this](std::size_t i) { return m_ticked.contains(m_users[i].id.value); };
    return int(m_ticked.size()) - int(std::count_if(m_shown.begin(), m_shown.end(), isInView));
}

void MailUsersModel::setTicked(const std::vector<int> &rows, bool isTicked)
{
    for (const int row : rows) {
        const MailUser *user = at(row);
        if (user == nullptr)
            continue;
        if (isTicked)
            m_ticked.insert(user->id.value);
        else
            m_ticked.erase(user->id.value);
        Q_EMIT dataChanged(index(row, Tick), index(row, Tick), {Qt::CheckStateRole});
    }
    Q_EMIT ticksChanged();
}

void MailUsersModel::clearTicks()
{
    m_ticked.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Tick), index(rowCount() - 1, Tick), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void MailUsersModel::showRun(UserId user)
{
    if (const auto row = rowOf(user))
        Q_EMIT dataChanged(index(*row, Backup), index(*row, News));
}

int MailUsersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int MailUsersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

BackupMark MailUsersModel::mark(const MailUser &user) const
{
    if (const MailRun *run = m_backups.runOf(user.id); run != nullptr && !run->hasEnded())
        return markOf(run->state);
    // Nothing is said of a backup before somebody has left.
    const bool isInactive = user.standing.status == UserStatus::Inactive;
    if (user.lastBackup)
        return markOf(user.lastBackup->state);
    if (!isInactive)
        return BackupMark::None;
    return domain::mayBackUpMail(m_who, user.standing) ? BackupMark::NotYet : BackupMark::Impossible;
}

QString MailUsersModel::text(const MailUser &user, int column) const
{
    const domain::MailSettings &settings = user.standing.settings;
    switch (column) {
    case Name:
        return wording::name(user.name, user.id);
    case Email:
        return user.email;
    case Status:
        return wording::status(user.standing.status);
    case Mailbox:
        return settings.mailbox;
    case Protocol:
        return wording::mailProtocol(settings.protocol);
    case Sharing:
        return wording::mailSharing(settings.sharing);
    case Locked:
        return user.standing.isLocked ? wording::mailLocked() : nothing();
    case Backup:
        return wording::backupMark(mark(user), m_backups.runOf(user.id), domain::mayBackUpMail(m_who, user.standing));
    case When:
        return user.lastBackup ? wording::moment(user.lastBackup->startedAt, m_zone, m_now) : nothing();
    case Messages:
        return user.lastBackup ? wording::number(user.keptMessages) : nothing();
    case Size:
        return user.lastBackup ? wording::dataSize(user.keptBytes) : nothing();
    case News:
        return user.standing.hasCompletedBackup
                   ? wording::newSinceBackup(user.standing, domain::mayTakeLatestBackup(m_who, user.standing))
                   : nothing();
    default:
        return {};
    }
}

QVariant MailUsersModel::tip(const MailUser &user, int column) const
{
    const QString shown = text(user, column);
    return shown == nothing() || column == Tick ? QVariant() : QVariant(shown);
}

QVariant MailUsersModel::data(const QModelIndex &index, int role) const
{
    const MailUser *user = index.isValid() ? at(index.row()) : nullptr;
    if (user == nullptr)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == Tick ? QVariant() : QVariant(text(*user, column));
    case Qt::ToolTipRole:
        return tip(*user, column);
    case Qt::AccessibleTextRole:
        return column == Tick ? QVariant(text(*user, Name)) : QVariant();
    case Qt::CheckStateRole:
        if (column != Tick)
            return {};
        return int(m_ticked.contains(user->id.value) ? Qt::Checked : Qt::Unchecked);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case InitialsRole:
        return user->name.initials(wording::language());
    case BesideNameRole:
        if (wording::language() == u"ja")
            return user->name.kana();
        return user->name.native() == user->name.latin() ? QString() : user->name.native();
    case StatusRole:
        return QVariant::fromValue(user->standing.status);
    case IsLockedRole:
        return user->standing.isLocked;
    case BackupRole:
        return QVariant::fromValue(mark(*user));
    case PermilleRole: {
        const MailRun *run = m_backups.runOf(user->id);
        return run == nullptr ? -1 : run->permille();
    }
    default:
        return {};
    }
}

bool MailUsersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Tick || role != Qt::CheckStateRole)
        return false;
    setTicked({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags MailUsersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Tick ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant MailUsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::DisplayRole)
        return section == Tick ? QString() : wording::mailColumn(section);
    if (section == Tick && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return wording::mailColumn(section);
    return {};
}

} // namespace presentation
