// What an import would make, and the rows it would leave out: shown before anything is written.
#pragma once

#include "presentation/import_models.h"

#include <QWidget>
#include <memory>

namespace views {

namespace Ui {
class ImportPreviewPage;
}

class ImportPreviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreviewPage(QWidget *parent = nullptr);
    ~ImportPreviewPage() override;

    void setPlan(const exchange::ImportPlan &plan);
    [[nodiscard]] bool acceptsRejected() const;
    /// Why this can't be imported as it is; nothing where it can.
    [[nodiscard]] QStringList missing() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setMeasures();
    void word();
    void wordSummary();

    std::unique_ptr<Ui::ImportPreviewPage> m_ui;
    presentation::RejectionsModel *m_rejections;
    exchange::ImportPlan m_plan;
};

} // namespace views
