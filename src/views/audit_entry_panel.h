// One entry of the audit log, told: what happened, before and after, what became of what, and the hashes that prove it.
#pragma once

#include <QFrame>
#include <QTimeZone>
#include <memory>

class QGridLayout;
class QLabel;

namespace audit {
struct LogLine;
}
namespace presentation {
struct AuditTale;
}

namespace views {

namespace Ui {
class AuditEntryPanel;
}

class AuditEntryPanel : public QFrame
{
    Q_OBJECT

public:
    explicit AuditEntryPanel(QWidget *parent = nullptr);
    ~AuditEntryPanel() override;

    void show(const audit::LogLine &line, const QTimeZone &zone);
    void showNothing();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcons();
    void render();
    void renderChanges(const presentation::AuditTale &tale);
    void renderParts(const presentation::AuditTale &tale);
    void renderProof();
    QLabel *addWords(QGridLayout *grid, int row, int column, const QString &words, const QString &look = {});
    static void add(QGridLayout *grid, int row, int column, QLabel *label);

    std::unique_ptr<Ui::AuditEntryPanel> m_ui;
    std::unique_ptr<audit::LogLine> m_line; ///< none: nothing is chosen
    QTimeZone m_zone;
};

} // namespace views
