#include "views/mail_runs_bar.h"

#include "presentation/mail_wording.h"
#include "presentation/wording.h"
#include "views/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <algorithm>

namespace views {

namespace wording = presentation::wording;
using presentation::MailBackups;
using presentation::MailRun;

namespace {

constexpr int allOfIt = 1000;

} // namespace

MailRunsBar::MailRunsBar(QWidget *parent)
    : QFrame(parent), m_what(new QLabel(this)), m_howFar(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_stopOne(new QPushButton(this)), m_stopAll(new QPushButton(this))
{
    setProperty("look", u"card"_qs);
    m_what->setObjectName(u"runLabel"_qs);
    m_howFar->setObjectName(u"runProgressLabel"_qs);
    m_howFar->setProperty("look", u"small"_qs);
    m_bar->setObjectName(u"runBar"_qs);
    m_bar->setTextVisible(false);
    m_stopOne->setObjectName(u"stopOneButton"_qs);
    m_stopAll->setObjectName(u"stopAllButton"_qs);
    m_what->setWordWrap(true);
    m_howFar->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(4));
    words->addWidget(m_what);
    words->addWidget(m_bar);
    words->addWidget(m_howFar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(12), scaled(8), scaled(8), scaled(8));
    row->setSpacing(scaled(8));
    row->addLayout(words, 1);
    row->addWidget(m_stopOne);
    row->addWidget(m_stopAll);
    setVisible(false);
}

void MailRunsBar::follow(MailBackups &backups)
{
    m_backups = &backups;
    connect(&backups, &MailBackups::changed, this, &MailRunsBar::render);
    connect(&backups, &MailBackups::ended, this, &MailRunsBar::render);
    connect(m_stopOne, &QPushButton::clicked, this, [this] {
        if (const MailRun *run = m_backups->current())
            m_backups->cancel(run->user);
    });
    connect(m_stopAll, &QPushButton::clicked, &backups, &MailBackups::cancelAll);
    render();
}

void MailRunsBar::render()
{
    const MailRun *run = m_backups == nullptr ? nullptr : m_backups->current();
    setVisible(run != nullptr);
    if (run == nullptr)
        return;
    const auto &runs = m_backups->runs();
    const auto ended = std::count_if(runs.begin(), runs.end(), [](const MailRun &one) { return one.hasEnded(); });
    const QString name = wording::nameInSentence(run->name, run->user);
    m_what->setText(runs.size() == 1
                        ? tr("Backing up the mail of %1").arg(name)
                        : tr("Backing up the mail of %1, mailbox %2 of %3")
                              .arg(name, wording::number(ended + 1), wording::number(qint64(runs.size()))));
    const bool asks = run->state == presentation::RunState::AskingAboutCertificate;
    m_howFar->setText(asks ? tr("Waits for an answer about the server’s certificate.") : wording::backupProgress(*run));
    const int permille = run->permille();
    m_bar->setRange(0, permille < 0 ? 0 : allOfIt);
    m_bar->setValue(qMax(0, permille));
    m_bar->setAccessibleName(m_what->text());
    m_bar->setAccessibleDescription(m_howFar->text());
    m_stopOne->setText(runs.size() == 1 ? tr("Stop") : tr("Stop this one"));
    m_stopAll->setText(tr("Stop all"));
    m_stopAll->setVisible(ended + 1 < qint64(runs.size()));
}

} // namespace views
