#include "mail/mbox.h"

#include <QLocale>

namespace mail {

using domain::Result;

namespace {

constexpr qsizetype longestLineHeld = 64 * 1024;

bool looksLikeNewMessage(QByteArrayView line)
{
    qsizetype quotes = 0;
    while (quotes < line.size() && line[quotes] == '>')
        ++quotes;
    return line.sliced(quotes).startsWith("From ");
}

} // namespace

QByteArray mboxLineOf(const storage::KeptMail &mail)
{
    QString sender = mail.addresses.value(0, u"MAILER-DAEMON"_qs);
    sender.replace(u' ', u'_');
    const QDateTime date = mail.date.isValid() ? mail.date.toUTC() : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    const QString at = QLocale::c().toString(date.date(), u"ddd MMM"_qs)
                       + u" %1"_qs.arg(QString::number(date.date().day()), 2, u' ')
                       + QLocale::c().toString(date, u" hh:mm:ss yyyy"_qs);
    return "From " + sender.toUtf8() + ' ' + at.toLatin1() + '\n';
}

Result<> MboxMessage::write(QByteArrayView bytes)
{
    TRY(m_file.write(bytes));
    m_size += bytes.size();
    return {};
}

Result<> MboxMessage::writeLine(QByteArrayView line)
{
    if (!m_isInLongLine && looksLikeNewMessage(line))
        TRY(write(">"));
    m_isInLongLine = false;
    TRY(write(line.endsWith('\r') ? line.chopped(1) : line));
    return write("\n");
}

Result<> MboxMessage::add(QByteArrayView bytes)
{
    m_rest.append(bytes);
    qsizetype done = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', done)) {
        TRY(writeLine(QByteArrayView(m_rest).sliced(done, end - done)));
        done = end + 1;
    }
    m_rest.remove(0, done);
    if (m_rest.size() < longestLineHeld)
        return {};
    // All that decides about a line has come; but what ends it may begin with a CR.
    if (!m_isInLongLine && looksLikeNewMessage(m_rest))
        TRY(write(">"));
    m_isInLongLine = true;
    TRY(write(QByteArrayView(m_rest).chopped(1)));
    m_rest = m_rest.right(1);
    return {};
}

Result<> MboxMessage::end()
{
    if (!m_rest.isEmpty() || m_isInLongLine)
        TRY(writeLine(m_rest));
    m_rest.clear();
    return write("\n");
}

} // namespace mail
