// Chooses one user of many: opened as a list, or typed into (name, reading, Latin form). Shows role and present load.
#pragma once

#include "domain/user.h"

#include <QComboBox>
#include <vector>

namespace presentation {
class CandidatesModel;
}

namespace views {

class UserPicker : public QComboBox
{
    Q_OBJECT

public:
    explicit UserPicker(QWidget *parent = nullptr);

    /// The user chosen before stays chosen where they are still eligible.
    void setCandidates(std::vector<domain::UserBrief> candidates);
    void choose(domain::UserId user);
    /// Not valid: nobody, or nobody yet.
    [[nodiscard]] domain::UserId user() const { return m_user; }
    /// Role and load of the one chosen; else what is wrong with what was typed; empty while nothing is.
    [[nodiscard]] QString hint() const;

Q_SIGNALS:
    void userChanged(domain::UserId user);
    /// The user or the hint.
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void resolve(const QString &text);
    void settle();
    void takeOnlyOne();
    void take(domain::UserId user);
    void retranslate();

    presentation::CandidatesModel *m_candidates;
    domain::UserId m_user;
};

} // namespace views
