// What no file says of a new organisation: its super admin, name, time zone, and where it is saved.
#pragma once

#include "presentation/import_presenter.h"

#include <QWidget>
#include <memory>

namespace views {

namespace Ui {
class ImportOrganisationPage;
}

class ImportOrganisationPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOrganisationPage(QWidget *parent = nullptr);
    ~ImportOrganisationPage() override;

    /// Names nobody: the super admin is always asked for.
    void setPlan(const exchange::ImportPlan &plan);
    [[nodiscard]] exchange::NewOrganisation organisation() const;
    [[nodiscard]] QByteArray timeZone() const;
    [[nodiscard]] QString databasePath() const;
    /// What is still to be said.
    [[nodiscard]] QStringList missing() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setMeasures();
    void word();
    void nameChanged();
    void chooseDatabase();
    /// The place in the plan; nothing while nobody is meant.
    [[nodiscard]] std::optional<int> superAdmin() const;
    [[nodiscard]] QString whatIsWrongWithTheFile() const;

    std::unique_ptr<Ui::ImportOrganisationPage> m_ui;
    exchange::ImportPlan m_plan;
    bool m_followsName = true; ///< the file is named after the organisation until somebody says otherwise
};

} // namespace views
