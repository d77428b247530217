// Shows text from strangers: loads nothing, opens nothing. A link that is clicked is only told.
#pragma once

#include <QTextBrowser>

namespace views {

class SafeText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SafeText(QWidget *parent = nullptr) : QTextBrowser(parent)
    {
        setOpenLinks(false);
        setOpenExternalLinks(false);
        setUndoRedoEnabled(false);
    }

    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace views
