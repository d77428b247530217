// Who a user is, what they own, what names them, what was done last: what the details panel scrolls.
#pragma once

#include "presentation/user_details.h"

#include <QScrollArea>
#include <memory>

namespace views {

namespace Ui {
class UserFacts;
}

class UserFacts : public QScrollArea
{
    Q_OBJECT

public:
    explicit UserFacts(QWidget *parent = nullptr);
    ~UserFacts() override;

    /// `now` is what "today" is told by.
    void show(const presentation::UserDetails &details, const QDateTime &now);
    void retranslate();

private:
    void showPerson(const presentation::UserDetails &details, const QDateTime &now);
    void showOwned(const presentation::UserDetails &details);
    [[nodiscard]] static QString openAndClosed(const presentation::OwnedModule &owned);
    void showNamedBy(const presentation::UserDetails &details);
    void showLatest(const presentation::UserDetails &details, const QDateTime &now);

    std::unique_ptr<Ui::UserFacts> m_ui;
};

} // namespace views
