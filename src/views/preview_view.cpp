#include "views/preview_view.h"

#include "presentation/preview_model.h"

#include <QScrollBar>

namespace views {

using presentation::PreviewModel;
using Kind = PreviewModel::Kind;

namespace {

QString keyOf(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data(PreviewModel::KeyRole).toString();
}

bool isGroup(const QModelIndex &index)
{
    return Kind(index.data(PreviewModel::KindRole).toInt()) == Kind::Section;
}

} // namespace

void PreviewView::setPreview(PreviewModel *preview)
{
    m_preview = preview;
    // Before the view's own connections: it forgets everything when the model is reset.
    connect(preview, &PreviewModel::modelAboutToBeReset, this, &PreviewView::remember);
    setModel(preview);
    setColumns(PreviewModel::Becomes, {PreviewModel::Count}, PreviewModel::Rule, u"ZK-1 … ZK-18"_qs);
    connect(preview, &PreviewModel::modelReset, this, &PreviewView::restore);
    connect(this, &QTreeView::clicked, this, &PreviewView::readOn);
    connect(this, &QTreeView::activated, this, &PreviewView::readOn);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { noteOpen(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { noteOpen(index, false); });
    restore();
}

void PreviewView::noteOpen(const QModelIndex &index, bool isOpen)
{
    const QString key = keyOf(index);
    QSet<QString> &noted = isGroup(index) ? m_foldedGroups : m_open;
    if (isOpen != isGroup(index))
        noted.insert(key);
    else
        noted.remove(key);
}

void PreviewView::remember()
{
    m_current = currentIndex().isValid() ? keyOf(currentIndex()) : QString();
    m_scrolledTo = verticalScrollBar()->value();
}

void PreviewView::restore()
{
    restoreBelow({}, m_current);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_scrolledTo);
}

void PreviewView::restoreBelow(const QModelIndex &parent, const QString &current)
{
    for (int row = 0; row < m_preview->rowCount(parent); ++row) {
        const QModelIndex index = m_preview->index(row, 0, parent);
        const QString key = keyOf(index);
        if (isGroup(index))
            setFirstColumnSpanned(row, parent, true);
        if (isGroup(index) ? !m_foldedGroups.contains(key) : m_open.contains(key))
            expand(index);
        if (!current.isEmpty() && key == current)
            setCurrentIndex(index);
        restoreBelow(index, current);
    }
}

void PreviewView::readOn(const QModelIndex &index)
{
    if (Kind(index.data(PreviewModel::KindRole).toInt()) == Kind::More)
        m_preview->readMore(index.siblingAtColumn(0));
}

} // namespace views
