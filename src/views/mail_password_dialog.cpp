#include "views/mail_password_dialog.h"

#include "presentation/wording.h"
#include "ui_mail_password_dialog.h"
#include "views/few_lines.h"
#include "views/icons.h"
#include "views/messages.h"
#include "views/single_click.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <algorithm>

namespace views {

namespace wording = presentation::wording;
using presentation::MailOrder;
using presentation::PasswordReading;
using presentation::PasswordStore;

MailPasswordDialog::MailPasswordDialog(PasswordQuestion question, const PasswordStore &store, QWidget *window)
    : QDialog(window), m_ui(std::make_unique<Ui::MailPasswordDialog>()), m_question(std::move(question)), m_store(store)
{
    m_ui->setupUi(this);
    setMeasures();
    for (const MailOrder &order : m_question.orders)
        addRow(order);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->startButton, &QPushButton::clicked, this, &MailPasswordDialog::start);
    takeSingleClicks(m_ui->startButton);
    setTabOrder(m_ui->missingLabel, m_ui->cancelButton);
    setTabOrder(m_ui->cancelButton, m_ui->startButton);
    word();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        readKept(row);
    if (!m_rows.empty())
        m_rows.front().field->setFocus();
}

MailPasswordDialog::~MailPasswordDialog() = default;

void MailPasswordDialog::setMeasures()
{
    setWindowModality(Qt::WindowModal);
    const int side = scaled(24);
    m_ui->headColumn->setContentsMargins(side, scaled(16), side, scaled(12));
    m_ui->headColumn->setSpacing(scaled(8));
    m_ui->mailboxesColumn->setContentsMargins(side, scaled(16), side, scaled(16));
    m_ui->mailboxesColumn->setSpacing(scaled(12));
    m_ui->rowsLayout->setSpacing(scaled(12));
    m_ui->refusedColumn->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    m_ui->footerRow->setContentsMargins(side, scaled(12), side, scaled(12));
    m_ui->footerRow->setSpacing(scaled(8));
    m_ui->footerRow->setStretch(0, 1);
    m_ui->mailboxesArea->viewport()->setAutoFillBackground(false);
    m_ui->mailboxes->setAutoFillBackground(false);
    m_ui->demoLabel->setVisible(m_question.isDemo);
    m_ui->storeLabel->setVisible(false);
    m_ui->refusedCard->setVisible(!m_question.refused.empty());
    setMinimumSize(scaled(520), scaled(320));
    const int rows = int(m_question.orders.size());
    const int height = qBound(400, 250 + 128 * rows + 34 * int(m_question.refused.size()), 680);
    const QSize room = parentWidget() != nullptr ? parentWidget()->window()->size() : QSize(1000, 800);
    resize(QSize(scaled(640), scaled(height)).boundedTo(room - QSize(scaled(32), scaled(32))));
}

void MailPasswordDialog::addRow(const MailOrder &order)
{
    auto *card = new QFrame(m_ui->mailboxes);
    card->setProperty("look", u"card"_qs);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(10));
    column->setSpacing(scaled(4));
    Row row{new QLabel(card), new QLabel(card), new QLineEdit(card), nullptr, new QCheckBox(card), false, {}};
    row.name->setProperty("look", u"strong"_qs);
    row.caption->setBuddy(row.field);
    row.caption->setProperty("look", u"small"_qs);
    row.field->setEchoMode(QLineEdit::Password);
    row.field->setObjectName(u"password%1Field"_qs.arg(order.user.value));
    row.look = row.field->addAction(icon(u"eye"_qs, Tone::Secondary), QLineEdit::TrailingPosition);
    row.look->setCheckable(true);
    row.keep->setObjectName(u"keep%1Box"_qs.arg(order.user.value));
    row.keep->setEnabled(false);
    for (QWidget *part : std::initializer_list<QWidget *>{row.name, row.caption, row.field, row.keep})
        column->addWidget(part);
    connect(row.field, &QLineEdit::textChanged, this, &MailPasswordDialog::enable);
    connect(row.look, &QAction::toggled, row.field, [field = row.field, look = row.look](bool isShown) {
        field->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        look->setIcon(icon(isShown ? u"eye-off"_qs : u"eye"_qs, Tone::Secondary));
    });
    setTabOrder(m_rows.empty() ? static_cast<QWidget *>(this) : m_rows.back().keep, row.field);
    setTabOrder(row.field, row.keep);
    m_ui->rowsLayout->addWidget(card);
    m_rows.push_back(row);
}

QString MailPasswordDialog::keyOf(const MailOrder &order)
{
    return u"%1@%2:%3"_qs.arg(order.mailbox, order.server.host).arg(order.server.port);
}

void MailPasswordDialog::readKept(std::size_t row)
{
    m_store.read(keyOf(m_question.orders[row]), this, [this, row](const PasswordReading &reading) {
        Row &asked = m_rows[row];
        asked.isReachable = reading.isReachable;
        asked.keep->setEnabled(reading.isReachable);
        asked.problem = reading.problem;
        m_ui->storeLabel->setVisible(!reading.isReachable);
        m_ui->storeLabel->setToolTip(reading.problem);
        if (!reading.password.isEmpty() && asked.field->text().isEmpty()) {
            asked.field->setText(reading.password);
            asked.keep->setChecked(true);
        }
        wordRow(m_question.orders[row], asked);
    });
}

void MailPasswordDialog::start()
{
    std::vector<MailOrder> orders = m_question.orders;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        orders[i].password = m_rows[i].field->text();
        // What is not ticked is forgotten, too.
        if (m_rows[i].isReachable)
            m_store.keep(keyOf(orders[i]), m_rows[i].keep->isChecked() ? orders[i].password : QString());
    }
    accept();
    Q_EMIT startWanted(orders);
}

void MailPasswordDialog::word()
{
    const int count = int(m_question.orders.size());
    const MailOrder &first = m_question.orders.front();
    const QString name = wording::nameInSentence(first.name, first.user);
    QString title;
    if (count == 1)
        title = m_question.isLatest ? tr("Take the latest backup of the mail of %1?").arg(name)
                                    : tr("Back up the mail of %1?").arg(name);
    else
        title = m_question.isLatest ? tr("Take the latest backup of %Ln mailboxes?", nullptr, count)
                                    : tr("Back up %Ln mailboxes?", nullptr, count);
    m_ui->titleLabel->setText(title);
    setWindowTitle(title);
    m_ui->startButton->setText(count == 1 ? tr("Back up the mail") : tr("Back up %Ln mailboxes", nullptr, count));
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        wordRow(m_question.orders[row], m_rows[row]);
    showRefused();
    enable();
}

void MailPasswordDialog::wordRow(const MailOrder &order, const Row &row)
{
    row.name->setText(wording::name(order.name, order.user));
    //: above a field; %1 a mailbox, %2 a server
    row.caption->setText(tr("Password of %1 at %2").arg(order.mailbox, order.server.host));
    row.field->setAccessibleName(row.caption->text());
    row.look->setText(tr("Show the password"));
    row.look->setToolTip(row.look->text());
    row.keep->setText(tr("Keep in my secret store"));
    const QString why = row.problem.isEmpty() ? QString() : m_ui->storeLabel->text();
    row.keep->setToolTip(why);
    row.keep->setAccessibleDescription(why);
}

void MailPasswordDialog::showRefused()
{
    QStringList lines;
    for (const presentation::MailLockResult &refused : m_question.refused)
        lines << sentence(refused.done.error(), wording::nameInSentence(refused.name, refused.user));
    for (QLabel *line : setLines(m_ui->refusedLayout, m_ui->refusedCard, lines))
        line->setObjectName(u"refusedLabel"_qs);
}

void MailPasswordDialog::enable()
{
    const auto missing =
        int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.field->text().isEmpty(); }));
    m_ui->startButton->setEnabled(missing == 0);
    m_ui->missingLabel->setText(missing == 0 ? tr("You can go on working meanwhile.")
                                             : tr("%Ln passwords are missing.", nullptr, missing));
    if (const int leftOut = int(m_question.refused.size()); leftOut > 0)
        //: a sentence, and how many of those chosen can't be backed up
        m_ui->missingLabel->setText(tr("%1 %2").arg(
            m_ui->missingLabel->text(), tr("%Ln of those chosen are left out: see below.", nullptr, leftOut)));
    m_ui->startButton->setToolTip(missing == 0 ? QString() : m_ui->missingLabel->text());
    m_ui->startButton->setAccessibleDescription(m_ui->startButton->toolTip());
}

void MailPasswordDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    word();
}

} // namespace views
