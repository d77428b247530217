#include "presentation/mail_list_model.h"

#include "presentation/mail_wording.h"
#include "presentation/wording.h"

namespace presentation {

namespace {

// "山田 太郎" of "山田 太郎 <y@example.jp>".
QString nameOnly(const QString &person)
{
    const qsizetype address = person.indexOf(u'<');
    return address > 0 ? person.left(address).trimmed() : person;
}

} // namespace

void MailListModel::clear()
{
    beginResetModel();
    m_messages.clear();
    endResetModel();
}

void MailListModel::add(const std::vector<ListedMail> &messages)
{
    if (messages.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(messages.size()) - 1);
    m_messages.insert(m_messages.end(), messages.begin(), messages.end());
    endInsertRows();
}

void MailListModel::setZone(const QTimeZone &zone, const QDateTime &now)
{
    m_zone = zone;
    m_now = now;
}

void MailListModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const ListedMail *MailListModel::at(int row) const
{
    return row < 0 || row >= int(m_messages.size()) ? nullptr : &m_messages[std::size_t(row)];
}

int MailListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

int MailListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MailListModel::text(const storage::KeptMail &mail, int column) const
{
    switch (column) {
    case Date:
        return mail.date.isValid() ? wording::moment(mail.date, m_zone, m_now) : tr("No date");
    case From:
        return nameOnly(mail.from);
    case Subject:
        return mail.subject.isEmpty() ? tr("(no subject)") : mail.subject;
    case Size:
        return wording::dataSize(mail.place.size);
    default:
        return {};
    }
}

QVariant MailListModel::data(const QModelIndex &index, int role) const
{
    const ListedMail *listed = index.isValid() ? at(index.row()) : nullptr;
    if (listed == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(listed->mail, index.column());
    case Qt::ToolTipRole:
        return index.column() == From ? listed->mail.from : text(listed->mail, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Size ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleDescriptionRole:
        return listed->mayRead ? QString() : tr("You may not read this message.");
    case MayReadRole:
        return listed->mayRead;
    default:
        return {};
    }
}

QVariant MailListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Size ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case From:
        //: column: who sent a message
        return tr("From");
    case Subject:
        return tr("Subject");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace presentation
