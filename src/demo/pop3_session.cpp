#include "demo/pop3_session.h"

namespace demo {

namespace {

constexpr qsizetype longestLine = 512; ///< octets of a command, as RFC 2449 has it; ours may hold longer user names
constexpr qint64 inputBuffer = 64 * 1024;
constexpr qint64 fullOutput = 256 * 1024; ///< a client that doesn't read gets no more answers for now
constexpr int signInsAllowed = 3;

QByteArray totalsOf(const Maildrop &mails)
{
    qint64 octets = 0;
    for (const Mail &mail : mails)
        octets += mail.raw.size();
    return QByteArray::number(static_cast<qint64>(mails.size())) + ' ' + QByteArray::number(octets);
}

// The header, the empty line, and so many lines of what follows.
QByteArray beginningOf(const QByteArray &raw, int lines)
{
    constexpr QByteArrayView headerEnd("\r\n\r\n");
    const qsizetype header = raw.indexOf(headerEnd);
    if (header < 0)
        return raw;
    qsizetype end = header + headerEnd.size();
    for (; lines > 0 && end < raw.size(); --lines) {
        const qsizetype next = raw.indexOf('\n', end);
        end = next < 0 ? raw.size() : next + 1;
    }
    return raw.left(end);
}

} // namespace

Pop3Session::Pop3Session(qintptr socket, Pop3House &house, QObject *parent) : QObject(parent), m_house(house)
{
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { say("+OK Sakura Lumiere POP3 ready"); });
    connect(&m_socket, &QSslSocket::readyRead, this, &Pop3Session::serve);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &Pop3Session::serve);
    connect(&m_socket, &QSslSocket::disconnected, this, &Pop3Session::end);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &Pop3Session::hangUp);
    connect(&m_silence, &QTimer::timeout, &m_socket, &QSslSocket::abort);
    m_silence.setSingleShot(true);
    m_silence.start(m_house.idleTimeout);
    m_socket.setSslConfiguration(m_house.configuration);
    m_socket.setReadBufferSize(inputBuffer);
    m_socket.setSocketDescriptor(socket);
    m_socket.startServerEncryption();
}

Pop3Session::~Pop3Session()
{
    release();
    m_socket.disconnect(this);
}

void Pop3Session::release()
{
    m_house.inUse.remove(m_lockedName);
    m_lockedName.clear();
}

void Pop3Session::serve()
{
    m_silence.start(m_house.idleTimeout);
    while (!m_isOver && m_socket.isEncrypted() && !isFull()) {
        if (!m_socket.canReadLine()) {
            if (m_socket.bytesAvailable() >= longestLine) {
                say("-ERR line too long");
                hangUp();
            }
            return;
        }
        QByteArray line = m_socket.readLine(longestLine + 1);
        if (!line.endsWith('\n')) {
            say("-ERR line too long");
            return hangUp();
        }
        line.chop(line.endsWith("\r\n") ? 2 : 1);
        const qsizetype space = line.indexOf(' ');
        answer(space < 0 ? Command{line.toUpper(), {}} : Command{line.left(space).toUpper(), line.mid(space + 1)});
    }
}

void Pop3Session::answer(const Command &command)
{
    if (command.word == "CAPA") {
        capabilities();
    } else if (command.word == "QUIT") {
        // Before the answer: whoever has it may come back at once.
        release();
        say("+OK goodbye");
        hangUp();
    } else if (m_isSignedIn) {
        answerOwner(command);
    } else {
        answerStranger(command);
    }
}

void Pop3Session::capabilities()
{
    say("+OK");
    sendLines("TOP\r\nUSER\r\nUIDL\r\nPIPELINING\r\nRESP-CODES\r\nAUTH-RESP-CODE\r\nEXPIRE NEVER\r\n");
}

void Pop3Session::answerStranger(const Command &command)
{
    if (command.word == "USER" && !command.rest.isEmpty()) {
        m_userName = QString::fromUtf8(command.rest).toLower();
        say("+OK password, please");
    } else if (command.word == "PASS" && !m_userName.isEmpty()) {
        signIn(command.rest);
    } else {
        say("-ERR sign in first");
    }
}

void Pop3Session::signIn(const QByteArray &password)
{
    auto mails = m_house.signIn(m_userName, QString::fromUtf8(password));
    if (!mails && mails.error().reason != domain::Reason::MailSignInRefused) {
        say("-ERR [SYS/TEMP] the mailbox can't be read now");
        return hangUp();
    }
    if (!mails) {
        say("-ERR [AUTH] wrong user name or password");
        if (++m_failedSignIns == signInsAllowed)
            hangUp();
        return;
    }
    if (m_house.inUse.contains(m_userName))
        return say("-ERR [IN-USE] another session has this mailbox open");
    m_lockedName = m_userName;
    m_house.inUse.insert(m_lockedName);
    m_mails = *std::move(mails);
    m_isSignedIn = true;
    say("+OK " + totalsOf(m_mails));
}

void Pop3Session::answerOwner(const Command &command)
{
    if (command.word == "STAT")
        return say("+OK " + totalsOf(m_mails));
    if (command.word == "LIST")
        return listing(command.rest, [](const Mail &mail) { return QByteArray::number(mail.raw.size()); });
    if (command.word == "UIDL")
        return listing(command.rest, [](const Mail &mail) { return mail.uidl; });
    if (command.word == "RETR")
        return retrieve(command.rest);
    if (command.word == "TOP")
        return top(command.rest);
    if (command.word == "NOOP" || command.word == "RSET")
        return say("+OK");
    say(command.word == "DELE" ? "-ERR the mail of the demo stays here" : "-ERR unknown command");
}

void Pop3Session::listing(const QByteArray &number, const std::function<QByteArray(const Mail &)> &value)
{
    if (!number.isEmpty()) {
        const Mail *const one = mail(number);
        return one ? say("+OK " + number + ' ' + value(*one)) : say("-ERR no such message");
    }
    say("+OK " + totalsOf(m_mails));
    QByteArray lines;
    int count = 0;
    for (const Mail &one : m_mails)
        lines += QByteArray::number(++count) + ' ' + value(one) + "\r\n";
    sendLines(lines);
}

void Pop3Session::retrieve(const QByteArray &number)
{
    const Mail *const one = mail(number);
    if (!one)
        return say("-ERR no such message");
    say("+OK " + QByteArray::number(one->raw.size()) + " octets");
    sendLines(one->raw);
}

void Pop3Session::top(const QByteArray &arguments)
{
    const qsizetype space = arguments.indexOf(' ');
    const Mail *const one = mail(arguments.left(space));
    bool isNumber = false;
    const int lines = arguments.mid(space + 1).toInt(&isNumber);
    if (space < 0 || !one || !isNumber || lines < 0)
        return say("-ERR no such message");
    say("+OK");
    sendLines(beginningOf(one->raw, lines));
}

const Mail *Pop3Session::mail(const QByteArray &number) const
{
    const qulonglong position = number.toULongLong();
    return position > 0 && position <= m_mails.size() ? &m_mails[position - 1] : nullptr;
}

bool Pop3Session::isFull() const
{
    return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() > fullOutput;
}

void Pop3Session::say(const QByteArray &line)
{
    m_socket.write(line + "\r\n");
}

// Lines, and the dot alone that ends them; a dot at the beginning of a line is doubled.
void Pop3Session::sendLines(const QByteArray &text)
{
    QByteArray stuffed = text;
    stuffed.replace("\r\n.", "\r\n..");
    if (stuffed.startsWith('.'))
        stuffed.prepend('.');
    m_socket.write(stuffed + ".\r\n");
}

void Pop3Session::hangUp()
{
    if (m_isOver)
        return;
    m_isOver = true;
    if (m_socket.state() == QAbstractSocket::UnconnectedState)
        end();
    else
        m_socket.disconnectFromHost();
}

// Told from the event loop: it may end while it begins, when nobody listens yet.
void Pop3Session::end()
{
    if (!m_hasEnded)
        QMetaObject::invokeMethod(this, &Pop3Session::ended, Qt::QueuedConnection);
    release();
    m_isOver = true;
    m_hasEnded = true;
}

} // namespace demo
