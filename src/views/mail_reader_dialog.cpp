#include "views/mail_reader_dialog.h"

#include "presentation/mail_wording.h"
#include "presentation/wording.h"
#include "ui_mail_reader_dialog.h"
#include "views/icons.h"
#include "views/messages.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <chrono>

namespace views {

namespace wording = presentation::wording;
using presentation::ListedMail;
using presentation::MailExtent;
using presentation::MailListModel;
using presentation::MailReadingPresenter;

namespace {

constexpr std::chrono::milliseconds typingPause{200};

// What one may not read is paler, and has a lock before its subject.
class MailRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(MailListModel::MayReadRole).toBool())
            return;
        option->palette.setColor(QPalette::Text, coloursOf(option->palette).secondary);
        if (index.column() == MailListModel::Subject) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icon(u"lock"_qs, Tone::Secondary);
            option->decorationSize = QSize(scaled(14), scaled(14));
        }
    }
};

} // namespace

MailReaderDialog::MailReaderDialog(std::unique_ptr<MailReadingPresenter> presenter, const storage::MailFilter &filter,
                                   ReaderTitle title, QWidget *window)
    : QDialog(window), m_ui(std::make_unique<Ui::MailReaderDialog>()), m_presenter(std::move(presenter)),
      m_title(std::move(title))
{
    m_ui->setupUi(this);
    setMeasures();
    m_ui->mailTable->setModel(&m_presenter->model());
    m_ui->mailTable->setItemDelegate(new MailRowDelegate(this));
    constexpr std::array widths{128, 132, 200, 84};
    static_assert(widths.size() == MailListModel::ColumnCount);
    for (int column = 0; column < MailListModel::ColumnCount; ++column)
        m_ui->mailTable->horizontalHeader()->resizeSection(column, scaled(widths[std::size_t(column)]));
    m_ui->mailTable->horizontalHeader()->setSectionResizeMode(MailListModel::Subject, QHeaderView::Stretch);
    connectPresenter();
    connectExport();
    connectWidgets();
    word();
    showNothing();
    m_presenter->list(filter);
    m_ui->mailTable->setFocus();
}

MailReaderDialog::~MailReaderDialog() = default;

void MailReaderDialog::setMeasures()
{
    setWindowModality(Qt::WindowModal);
    m_ui->column->setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16));
    m_ui->column->setSpacing(scaled(10));
    m_ui->column->setStretchFactor(m_ui->splitter, 1);
    m_ui->toolbar->setSpacing(scaled(8));
    m_ui->searchField->setMinimumWidth(scaled(320));
    m_ui->mailColumn->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    m_ui->mailColumn->setSpacing(scaled(8));
    m_ui->mailColumn->setStretchFactor(m_ui->bodyText, 1);
    m_ui->mailColumn->setStretchFactor(m_ui->mailSpace, 1);
    m_ui->linkRow->setStretch(0, 1);
    m_ui->splitter->setHandleWidth(scaled(12));
    m_ui->splitter->setSizes({scaled(640), scaled(520)});
    m_ui->listCard->setMinimumWidth(scaled(320));
    m_ui->mailCard->setMinimumWidth(scaled(280));
    QTableView *table = m_ui->mailTable;
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(scaled(36));
    table->horizontalHeader()->setHighlightSections(false);
    const QSize room = parentWidget() != nullptr ? parentWidget()->window()->size() : QSize();
    resize(QSize(scaled(1180), scaled(760)).boundedTo(room - QSize(scaled(32), scaled(32))));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
}

void MailReaderDialog::connectPresenter()
{
    connect(m_presenter.get(), &MailReadingPresenter::listed, this, [this](bool isAll) {
        m_isAll = isAll;
        showCount();
        if (!m_ui->mailTable->currentIndex().isValid() && m_presenter->model().rowCount() > 0)
            m_ui->mailTable->setCurrentIndex(m_presenter->model().index(0, 0));
    });
    connect(m_presenter.get(), &MailReadingPresenter::failed, this, [this](const domain::Error &error) {
        m_isAll = true;
        showCount();
        if (error.reason != domain::Reason::NoSuchFile) // nothing has been kept yet
            m_ui->messageBar->tell([error] { return Message{Message::Kind::Danger, sentence(error), {}, {}}; });
    });
    connect(m_presenter.get(), &MailReadingPresenter::opened, this, &MailReaderDialog::showMail);
    connect(m_presenter.get(), &MailReadingPresenter::refused, this, &MailReaderDialog::showRefusal);
    connect(m_presenter.get(), &MailReadingPresenter::saved, this, [this](const QString &path) {
        m_ui->messageBar->tell([path] {
            return Message{
                Message::Kind::Good, tr("The attachment is saved: %1").arg(QDir::toNativeSeparators(path)), {}, {}};
        });
    });
    connect(m_presenter.get(), &MailReadingPresenter::workFailed, this, [this](const domain::Error &error) {
        showExporting(false);
        m_ui->messageBar->tell([error] { return Message{Message::Kind::Danger, sentence(error), {}, {}}; });
    });
}

void MailReaderDialog::connectExport()
{
    m_ui->exportButton->setMenu(new QMenu(m_ui->exportButton));
    connect(m_ui->stopButton, &QPushButton::clicked, m_presenter.get(), &MailReadingPresenter::stop);
    connect(m_presenter.get(), &MailReadingPresenter::progressed, m_ui->workProgress, &WorkProgress::report);
    connect(m_presenter.get(), &MailReadingPresenter::exported, this,
            [this](const mail::MailExport &done, const QString &path) {
                showExporting(false);
                m_ui->messageBar->tell([done, path] {
                    const QString where = QDir::toNativeSeparators(path);
                    Message message{Message::Kind::Good,
                                    tr("%Ln messages exported: %1", nullptr, int(done.messages)).arg(where),
                                    {},
                                    {}};
                    if (done.damaged > 0) {
                        message.kind = Message::Kind::Warning;
                        message.items << tr("%Ln messages are damaged and were left out.", nullptr, int(done.damaged));
                    }
                    return message;
                });
            });
    showExporting(false);
}

void MailReaderDialog::connectWidgets()
{
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_ui->searchField, &SearchField::begin);
    connect(m_ui->searchField, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->searchField, &SearchField::left, m_ui->mailTable, qOverload<>(&QWidget::setFocus));
    connect(&m_typing, &QTimer::timeout, this, [this] { m_presenter->search(m_ui->searchField->text()); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->mailTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MailReaderDialog::openCurrent);
    connect(&m_presenter->model(), &MailListModel::modelReset, this, &MailReaderDialog::openCurrent);
    connect(m_ui->mailTable->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_ui->mailTable->verticalScrollBar()->maximum())
            m_presenter->readOn();
    });
    connect(m_ui->mailTable, &QTableView::activated, m_ui->bodyText, qOverload<>(&QWidget::setFocus));
    connect(m_ui->htmlBox, &QCheckBox::toggled, this, &MailReaderDialog::showBody);
    connect(m_ui->bodyText, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        m_ui->linkLabel->setText(link.toString());
        m_ui->linkLabel->setVisible(true);
        m_ui->copyLinkButton->setVisible(true);
    });
    connect(m_ui->copyLinkButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->linkLabel->text()); });
}

void MailReaderDialog::openCurrent()
{
    const ListedMail *listed = m_presenter->model().at(m_ui->mailTable->currentIndex().row());
    if (listed == nullptr) {
        showNothing();
        return;
    }
    m_wanted = listed->mail.id;
    m_presenter->open(listed->mail);
}

void MailReaderDialog::showMail(const mail::ReadMail &read)
{
    if (read.mail.id != m_wanted)
        return;
    m_mail = read;
    m_refusal.reset();
    m_ui->subjectLabel->setText(read.mail.subject);
    m_ui->htmlBox->setVisible(!read.body.html.isEmpty() && !read.body.text.isEmpty());
    m_ui->htmlBox->setChecked(read.body.text.isEmpty() && !read.body.html.isEmpty());
    word();
    showBody();
    showAttachments();
}

void MailReaderDialog::showBody()
{
    m_ui->linkLabel->setVisible(false);
    m_ui->copyLinkButton->setVisible(false);
    m_ui->bodyText->clear();
    m_ui->bodyText->setVisible(m_mail.has_value());
    m_ui->bodyRule->setVisible(m_mail.has_value());
    m_ui->mailSpace->setVisible(!m_mail);
    if (!m_mail)
        return;
    if (m_ui->htmlBox->isChecked())
        m_ui->bodyText->setHtml(m_mail->body.html);
    else
        m_ui->bodyText->setPlainText(m_mail->body.text);
}

void MailReaderDialog::showRefusal(const domain::Error &error)
{
    showNothing();
    m_refusal = error;
    const ListedMail *listed = m_presenter->model().at(m_ui->mailTable->currentIndex().row());
    m_ui->subjectLabel->setText(listed == nullptr ? QString() : listed->mail.subject);
    m_ui->peopleLabel->setText(sentence(error));
}

void MailReaderDialog::showNothing()
{
    m_mail.reset();
    m_refusal.reset();
    m_ui->subjectLabel->clear();
    m_ui->peopleLabel->clear();
    m_ui->htmlBox->setVisible(false);
    showBody();
    showAttachments();
}

void MailReaderDialog::showAttachments()
{
    while (QLayoutItem *old = m_ui->attachmentsLayout->takeAt(0)) {
        old->widget()->setVisible(false);
        old->widget()->deleteLater();
        delete old;
    }
    const bool hasSome = m_mail && !m_mail->body.attachments.empty();
    m_ui->attachmentsHeading->setVisible(hasSome);
    if (!hasSome)
        return;
    for (const mail::Attachment &attachment : m_mail->body.attachments) {
        auto *row = new QWidget(m_ui->mailCard);
        auto *name = new QLabel(row);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        //: an attachment: its name, its size
        name->setText(tr("%1 (%2)", "attachment").arg(attachment.fileName, wording::dataSize(attachment.size)));
        auto *save = new QPushButton(tr("Save as…"), row);
        save->setObjectName(u"saveAttachment%1Button"_qs.arg(attachment.number));
        save->setAutoDefault(false);
        save->setAccessibleDescription(name->text());
        connect(save, &QPushButton::clicked, this, [this, attachment] { chooseFile(attachment); });
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(name, 1);
        line->addWidget(save);
        m_ui->attachmentsLayout->addWidget(row);
    }
}

void MailReaderDialog::chooseFile(const mail::Attachment &attachment)
{
    auto *dialog = new QFileDialog(this, tr("Save the attachment"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(attachment.fileName);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id = m_wanted, number = attachment.number](const QString &path) {
                m_presenter->saveAttachment(id, number, path);
            });
    dialog->open();
}

void MailReaderDialog::fillExportMenu()
{
    QMenu *menu = m_ui->exportButton->menu();
    menu->clear();
    menu->setToolTipsVisible(true);
    const auto add = [this, menu](const QString &word, MailExtent extent, mail::ExportFormat format) {
        return menu->addAction(word, this, [this, extent, format] { chooseExport(extent, format); });
    };
    add(tr("What I may read here, as one file (mbox)…"), MailExtent::Readable, mail::ExportFormat::Mbox);
    add(tr("What I may read here, as a folder of .eml files…"), MailExtent::Readable, mail::ExportFormat::EmlFolder);
    menu->addSeparator();
    const presentation::ActionAvailability everything = m_presenter->mayExportEverything();
    for (QAction *action :
         {add(tr("All backed-up mail, as one file (mbox)…"), MailExtent::Everything, mail::ExportFormat::Mbox),
          add(tr("All backed-up mail, as a folder of .eml files…"), MailExtent::Everything,
              mail::ExportFormat::EmlFolder)}) {
        action->setEnabled(everything.isPossible);
        action->setToolTip(everything.isPossible ? tr("This is written into the audit log. (OPR-6)")
                                                 : sentence(everything.why));
    }
}

void MailReaderDialog::chooseExport(MailExtent extent, mail::ExportFormat format)
{
    const bool isFile = format == mail::ExportFormat::Mbox;
    auto *dialog = new QFileDialog(this, isFile ? tr("Export to a new file") : tr("Export to a new folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // what is there is not replaced
    //: the name of a file or folder, without its ending
    const QString name = tr("mail", "file name");
    dialog->selectFile(isFile ? QString(name + u".mbox") : name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, extent, format](const QString &path) {
        showExporting(true);
        m_presenter->exportMail(extent, {format, path});
    });
    dialog->open();
}

void MailReaderDialog::showExporting(bool isExporting)
{
    m_ui->exportButton->setEnabled(!isExporting);
    m_ui->stopButton->setVisible(isExporting);
    if (isExporting)
        m_ui->workProgress->begin(tr("Exporting…"));
    else
        m_ui->workProgress->end();
}

void MailReaderDialog::showCount()
{
    const int rows = m_presenter->model().rowCount();
    m_ui->countLabel->setText(m_isAll ? tr("%Ln messages", nullptr, rows) : tr("%Ln messages so far", nullptr, rows));
    const bool isEmpty = m_isAll && rows == 0;
    m_ui->listStack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->mailTable);
    if (m_ui->searchField->text().isEmpty())
        m_ui->emptyState->tell(u"mail"_qs, tr("No mail here"), tr("Nothing has been backed up yet."));
    else
        m_ui->emptyState->tell(u"search"_qs, tr("No message matches"),
                               tr("Subject, people and the text of the messages you may read were searched."));
}

void MailReaderDialog::word()
{
    m_ui->titleLabel->setText(m_title());
    setWindowTitle(m_title());
    m_ui->searchField->setHint(tr("Search subject, people, text"));
    m_ui->searchField->nameButtons();
    fillExportMenu();
    if (m_mail) {
        const storage::KeptMail &mail = m_mail->mail;
        const QString when =
            m_presenter->model().index(m_ui->mailTable->currentIndex().row(), MailListModel::Date).data().toString();
        //: %1 and %2 people, %3 a date
        m_ui->peopleLabel->setText(tr("From: %1\nTo: %2\nDate: %3").arg(mail.from, mail.to, when));
    } else if (m_refusal) {
        m_ui->peopleLabel->setText(sentence(*m_refusal));
    }
}

void MailReaderDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_presenter->model().retranslate();
    word();
    showAttachments();
    showCount();
}

} // namespace views
