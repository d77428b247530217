#include "views/user_picker.h"

#include "domain/fold.h"
#include "presentation/candidates_model.h"
#include "views/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace views {

using domain::UserBrief;
using domain::UserId;
using presentation::CandidatesModel;

namespace {

/// Finds what the candidates' folded names contain, wherever it stands.
class FoldingCompleter : public QCompleter
{
public:
    FoldingCompleter(CandidatesModel *candidates, QObject *parent) : QCompleter(candidates, parent)
    {
        setCompletionRole(CandidatesModel::SearchRole);
        setFilterMode(Qt::MatchContains);
        setCaseSensitivity(Qt::CaseSensitive); // both sides are folded
        setCompletionMode(QCompleter::PopupCompletion);
        setMaxVisibleItems(8);
    }

    [[nodiscard]] QStringList splitPath(const QString &typed) const override
    {
        return {domain::folded(typed).remove(u' ')};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

/// The name, and in a second line role and present load.
class CandidateDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &colours = coloursOf(option.palette);
        const bool isChosen = (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) != 0;
        painter->fillRect(option.rect, isChosen ? colours.accentGround : colours.surface);
        const QRect inside = option.rect.adjusted(scaled(8), scaled(4), -scaled(8), -scaled(4));
        const int half = inside.height() / 2;
        painter->setFont(option.font);
        painter->setPen(colours.text);
        const auto draw = [&](const QRect &rect, int role, Qt::Alignment alignment) {
            const QString text =
                painter->fontMetrics().elidedText(index.data(role).toString(), Qt::ElideRight, rect.width());
            painter->drawText(rect, int(alignment | Qt::AlignVCenter), text);
        };
        draw(inside.adjusted(0, 0, 0, -half), Qt::DisplayRole, Qt::AlignLeft);
        QFont small = option.font;
        small.setPixelSize(scaled(12));
        painter->setFont(small);
        painter->setPen(colours.secondary);
        draw(inside.adjusted(0, half, -inside.width() / 3, 0), CandidatesModel::RoleNameRole, Qt::AlignLeft);
        draw(inside.adjusted(inside.width() * 2 / 3, half, 0, 0), CandidatesModel::LoadRole, Qt::AlignRight);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(240), scaled(44)};
    }
};

constexpr int shownLetters = 12;

} // namespace

UserPicker::UserPicker(QWidget *parent) : QComboBox(parent), m_candidates(new CandidatesModel(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shownLetters);
    setMaxVisibleItems(8);
    const QSignalBlocker quiet(this);
    setModel(m_candidates);
    setItemDelegate(new CandidateDelegate(this));
    auto *completer = new FoldingCompleter(m_candidates, this);
    setCompleter(completer);
    completer->popup()->setItemDelegate(new CandidateDelegate(completer));
    setCurrentIndex(-1);
    retranslate();

    connect(lineEdit(), &QLineEdit::textChanged, this, &UserPicker::resolve);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &UserPicker::takeOnlyOne);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &UserPicker::settle);
}

void UserPicker::setCandidates(std::vector<UserBrief> candidates)
{
    const UserId before = m_user;
    {
        const QSignalBlocker quiet(lineEdit());
        m_candidates->show(std::move(candidates));
        setCurrentIndex(-1);
        clearEditText();
    }
    m_user = {};
    choose(before);
    if (m_user != before)
        Q_EMIT userChanged(m_user);
    Q_EMIT changed();
}

void UserPicker::choose(UserId user)
{
    const auto row = m_candidates->rowOf(user);
    setCurrentIndex(row.value_or(-1));
    resolve(currentText());
}

void UserPicker::resolve(const QString &text)
{
    const auto row = m_candidates->rowNamed(text);
    take(row ? m_candidates->candidate(*row).id : UserId{});
}

void UserPicker::take(UserId user)
{
    const bool isOther = user != m_user;
    m_user = user;
    if (isOther)
        Q_EMIT userChanged(user);
    Q_EMIT changed();
}

// Whoever typed a reading sees whom it has found.
void UserPicker::settle()
{
    if (const auto row = m_candidates->rowOf(m_user))
        setCurrentIndex(*row);
}

void UserPicker::takeOnlyOne()
{
    if (m_user.isValid())
        return;
    if (const auto row = m_candidates->onlyRowFound(currentText()))
        choose(m_candidates->candidate(*row).id);
}

QString UserPicker::hint() const
{
    if (const auto row = m_candidates->rowOf(m_user))
        return itemData(*row, Qt::ToolTipRole).toString();
    if (currentText().trimmed().isEmpty())
        return {};
    const int found = m_candidates->countFound(currentText());
    //: Below a field that a user's name is typed into.
    return found == 0 ? tr("Nobody by that name can be chosen.")
                      : tr("%Ln users found: choose one from the list.", nullptr, found);
}

void UserPicker::retranslate()
{
    lineEdit()->setPlaceholderText(tr("Choose or type a name"));
}

void UserPicker::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    const UserId chosen = m_user;
    {
        const QSignalBlocker quiet(lineEdit());
        m_candidates->retranslate();
        setCurrentIndex(-1);
    }
    choose(chosen);
}

// Scrolling past must not choose somebody else.
void UserPicker::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace views
