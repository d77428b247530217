// Saves the mapping of an import to a file, and takes one from a file, each chosen in a window of its own.
#pragma once

#include "presentation/import_presenter.h"

class QFileDialog;
class QWidget;

namespace views {

class MappingFiles : public QObject
{
    Q_OBJECT

public:
    explicit MappingFiles(QWidget *window);

    void save(const exchange::Mapping &mapping);
    void load();

Q_SIGNALS:
    void saved(const QString &path);
    void loaded(const exchange::Mapping &mapping);
    void failed(const domain::Error &error);

private:
    [[nodiscard]] QFileDialog *chooser(const QString &caption);

    QWidget *m_window;
};

} // namespace views
