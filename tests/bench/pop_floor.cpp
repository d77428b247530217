// The bare floor of fetching a mailbox: TLS, every RETR on its way in windows, a file for each message, one sync for each
// hundred. No checks, no matching, no index: what the disk and the server allow.
//   pop_floor HOST PORT USER PASSWORD FOLDER [window]
#include <arpa/inet.h>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <openssl/ssl.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int messagesBetweenSyncs = 100;
constexpr int answerSize = 65'536;

class Line
{
public:
    explicit Line(SSL *ssl) : m_ssl(ssl) {}

    void say(const std::string &text)
    {
        if (SSL_write(m_ssl, text.data(), int(text.size())) <= 0)
            std::abort();
    }
    std::string next()
    {
        std::size_t end = 0;
        while ((end = m_bytes.find("\r\n", m_from)) == std::string::npos)
            fill();
        std::string found = m_bytes.substr(m_from, end - m_from);
        m_from = end + 2;
        return found;
    }
    // All up to the line with the dot, as it comes.
    void copyMessage(int file)
    {
        for (;;) {
            const std::size_t end = m_bytes.find("\r\n.\r\n", m_from);
            const std::size_t safe = m_bytes.size() < m_from + 4 ? m_from : m_bytes.size() - 4;
            const std::size_t until = end == std::string::npos ? safe : end + 2;
            if (write(file, m_bytes.data() + m_from, until - m_from) < 0)
                std::abort();
            m_from = end == std::string::npos ? until : end + 5;
            if (end != std::string::npos)
                return;
            fill();
        }
    }

private:
    void fill()
    {
        m_bytes.erase(0, m_from);
        m_from = 0;
        char piece[answerSize];
        const int got = SSL_read(m_ssl, piece, answerSize);
        if (got <= 0)
            std::abort();
        m_bytes.append(piece, std::size_t(got));
    }

    SSL *m_ssl;
    std::string m_bytes;
    std::size_t m_from = 0;
};

SSL *connected(const char *host, int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    inet_pton(AF_INET, host, &address.sin_addr);
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    if (connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        std::abort();
    SSL *ssl = SSL_new(SSL_CTX_new(TLS_client_method()));
    SSL_set_fd(ssl, socket);
    if (SSL_connect(ssl) != 1)
        std::abort();
    return ssl;
}

int messagesOf(Line &line)
{
    line.say("STAT\r\n");
    return std::atoi(line.next().c_str() + 4);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 6)
        return 2;
    Line line(connected(argv[1], std::atoi(argv[2])));
    line.next();
    line.say(std::string("USER ") + argv[3] + "\r\n");
    line.next();
    line.say(std::string("PASS ") + argv[4] + "\r\n");
    line.next();
    const int window = argc > 6 ? std::atoi(argv[6]) : messagesBetweenSyncs;
    const int count = messagesOf(line);
    const std::string folder = argv[5];
    const int there = open(folder.c_str(), O_RDONLY | O_DIRECTORY);
    int asked = 0;
    for (int got = 1; got <= count; ++got) {
        std::string commands;
        if (asked - got + 1 <= window / 2) {
            while (asked < count && asked - got + 1 < window)
                commands += "RETR " + std::to_string(++asked) + "\r\n";
            line.say(commands);
        }
        line.next();
        const std::string path = folder + "/" + std::to_string(got);
        const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        line.copyMessage(file);
        close(file);
        if (got % messagesBetweenSyncs == 0)
            syncfs(there);
    }
    syncfs(there);
    line.say("QUIT\r\n");
    return 0;
}
