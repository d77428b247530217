#include "views/person_cell.h"

#include "views/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace views {

namespace {

int faceSide()
{
    return scaled(24);
}

} // namespace

int cellMargin()
{
    return scaled(9);
}

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view != nullptr && view->currentIndex().row() == index.row();
}

// By the base line, not by the height of a line, which differs where the font of another script helps out.
int writeInCell(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &ink)
{
    const QFontMetrics metrics(font);
    const int baseLine = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    QString fitting = text;
    int width = metrics.horizontalAdvance(text);
    if (width > rect.width()) {
        fitting = metrics.elidedText(text, Qt::ElideRight, rect.width());
        width = metrics.horizontalAdvance(fitting);
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect.left(), baseLine, fitting);
    return width;
}

void paintPerson(QPainter &painter, const QStyleOptionViewItem &option, const PersonCell &person, bool isStrong)
{
    const Colours &colours = coloursOf(option.palette);
    QRect rest = option.rect.adjusted(cellMargin(), 0, -cellMargin(), 0);
    if (person.hasFace) {
        const QRect face(rest.left(), rest.center().y() - faceSide() / 2, faceSide(), faceSide());
        paintAvatar(painter, face, person.face, option.palette);
        rest.setLeft(face.right() + 1 + scaled(9));
    }
    QFont font = option.font;
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    rest.setLeft(rest.left() + writeInCell(painter, rest, person.name, font, colours.text) + scaled(6));
    if (rest.width() > scaled(24))
        writeInCell(painter, rest, person.besideName, option.font, colours.secondary);
}

int personWidth(const QStyleOptionViewItem &option, const PersonCell &person)
{
    const QString texts = person.name + u' ' + person.besideName;
    return 3 * cellMargin() + faceSide() + scaled(12) + option.fontMetrics.horizontalAdvance(texts);
}

void paintCurrentMark(QPainter &painter, const QStyleOptionViewItem &option)
{
    painter.fillRect(QRect(option.rect.left(), option.rect.top(), scaled(3), option.rect.height() - 1),
                     coloursOf(option.palette).accent);
}

} // namespace views
