// The page "Audit log": what happened, searched and filtered; the chain verified, the log exported; one entry told.
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "views/message_bar.h"

#include <QTimer>
#include <memory>
#include <optional>

class QAction;

namespace presentation {
class AuditPresenter;
enum class AuditWork;
struct AuditQuery;
} // namespace presentation
namespace storage {
struct ChainCheck;
}

namespace views {

namespace Ui {
class AuditPage;
}

class AuditPage : public QWidget
{
    Q_OBJECT

public:
    /// The presenter is used as long as the page lives.
    explicit AuditPage(presentation::AuditPresenter &presenter, QWidget *parent = nullptr);
    ~AuditPage() override;

    /// Reveals an entry; where what is asked for hides it, that gives way.
    void show(domain::ChangeId change);
    using QWidget::show;

    [[nodiscard]] QAction *findAction() const { return m_find; }

    /// Widths of the columns, and the details.
    [[nodiscard]] QByteArray saveState() const;
    /// False, and nothing is changed, where the state is of another version.
    bool restoreState(const QByteArray &state);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectPresenter();
    void connectWidgets();
    void ask();
    void chooseFile();

    void fillChoices();
    void showQuery(const presentation::AuditQuery &query);
    void showCurrentEntry();
    void selectRow(int row);
    void showListOrWhyItIsEmpty();
    void showCount();
    void showWork(presentation::AuditWork work);
    void tellChain(const storage::ChainCheck &check);
    void tellExport(const QString &path, qint64 entries);
    void tellFailure(const domain::Error &error);
    void enableWork();
    void retranslate();

    std::unique_ptr<Ui::AuditPage> m_ui;
    presentation::AuditPresenter &m_presenter;
    QAction *m_find;
    qint64 m_entries = -1;                  ///< unknown
    std::optional<domain::Error> m_refusal; ///< why the log can't be read
    bool m_isFilling = false;
    QTimer m_noticeable; ///< runs out where a work takes so long that it can be stopped
};

} // namespace views
