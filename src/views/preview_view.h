// The preview of a plan: what is open stays open while the plan changes, and a row opens to the things themselves.
#pragma once

#include "views/outline_view.h"

#include <QSet>

namespace presentation {
class PreviewModel;
}

namespace views {

class PreviewView : public OutlineView
{
    Q_OBJECT

public:
    using OutlineView::OutlineView;

    void setPreview(presentation::PreviewModel *preview);

private:
    void noteOpen(const QModelIndex &index, bool isOpen);
    void remember();
    void restore();
    void restoreBelow(const QModelIndex &parent, const QString &current);
    void readOn(const QModelIndex &index);

    presentation::PreviewModel *m_preview = nullptr;
    QSet<QString> m_open;         ///< keys of lines and headings
    QSet<QString> m_foldedGroups; ///< keys of sections: they are open unless folded
    QString m_current;
    int m_scrolledTo = 0;
};

} // namespace views
