// What each file of an import holds, and which column is what.
#pragma once

#include "presentation/import_models.h"
#include "presentation/import_presenter.h"

#include <QHash>
#include <QSet>
#include <QWidget>
#include <memory>

class QComboBox;

namespace views {

namespace Ui {
class ImportMappingPage;
}

class ImportMappingPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportMappingPage(QWidget *parent = nullptr);
    ~ImportMappingPage() override;

    void setFolder(const presentation::ImportFolder &folder);
    /// Goes to the files; a focus proxy would let Tab jump over what stands above them.
    void begin();
    /// Taken where it names files of the folder; gives back the names it has besides.
    QStringList setMapping(const exchange::Mapping &mapping);
    void setPreviews(const std::vector<exchange::FilePreview> &files);
    void setStages(const QString &file, const QString &column, const QStringList &stages);

    [[nodiscard]] const exchange::Mapping &mapping() const { return m_mapping; }
    /// What is still to be said; nothing where the files can be read.
    [[nodiscard]] QStringList missing() const;

Q_SIGNALS:
    void changed();
    void previewsWanted(exchange::TextEncoding encoding);
    void stagesWanted(const QString &file, const QString &column, exchange::TextEncoding encoding);
    void saveWanted();
    void loadWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setMeasures();
    void word();
    void showFile();
    void buildColumns();
    void addColumn(exchange::Column column);
    void showStages();
    void contentChosen();
    void columnChosen(exchange::Column column, const QComboBox &combo);
    void guessClosedStages(const QString &column);
    void stageTicked();
    void formatChosen();
    void mappingChanged();
    [[nodiscard]] bool hasFile() const;
    [[nodiscard]] exchange::FileMapping &current();
    [[nodiscard]] const exchange::FilePreview &currentPreview() const;

    std::unique_ptr<Ui::ImportMappingPage> m_ui;
    presentation::FilePreviewModel *m_preview;
    std::vector<exchange::FilePreview> m_files;
    exchange::Mapping m_mapping;          ///< a mapping for each of m_files, in their order
    QHash<QString, QStringList> m_stages; ///< by file and column
    QSet<QString> m_stagesToGuess;
};

} // namespace views
