#include "views/mapping_files.h"

#include <QFileDialog>

namespace views {

using presentation::ImportPresenter;

MappingFiles::MappingFiles(QWidget *window) : QObject(window), m_window(window) {}

QFileDialog *MappingFiles::chooser(const QString &caption)
{
    auto *dialog = new QFileDialog(m_window, caption);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(u"json"_qs);
    dialog->setNameFilter(tr("Mappings (*.json)"));
    return dialog;
}

void MappingFiles::save(const exchange::Mapping &mapping)
{
    QFileDialog *dialog = chooser(tr("Save the mapping"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, mapping](const QString &path) {
        if (const auto done = ImportPresenter::saveMapping(mapping, path); done)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(done.error());
    });
    dialog->open();
}

void MappingFiles::load()
{
    QFileDialog *dialog = chooser(tr("Load a mapping"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto mapping = ImportPresenter::loadMapping(path); mapping)
            Q_EMIT loaded(*mapping);
        else
            Q_EMIT failed(mapping.error());
    });
    dialog->open();
}

} // namespace views
