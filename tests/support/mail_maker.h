// Mails as a Japanese company with French and English customers has them: the same ones for the same seed, whatever the
// machine.
#pragma once

#include <QByteArray>
#include <QStringList>
#include <random>

namespace support {

struct MailMakerOptions {
    quint32 seed = 1;
    /// Some of them are in From, To or Cc of about two mails of three; the others are strangers'.
    QStringList addresses;
    QString mailbox = QStringLiteral("leaver@example.jp");
    /// Octets, lines ended by LF. Sizes are skewed: most are small, the mean is about an eighth of the largest.
    qsizetype smallest = 2'000;
    qsizetype largest = 200'000;
};

class MailMaker
{
public:
    explicit MailMaker(MailMakerOptions options = {});

    /// The next one. Lines end with LF, the last one too. In turn: plain text in ISO-2022-JP, UTF-8 (base64 and quoted
    /// printable) and Shift_JIS, with headers that are encoded alike; attachments under Japanese names; lines that begin
    /// with dots.
    [[nodiscard]] QByteArray next();

private:
    [[nodiscard]] quint32 below(quint32 limit) { return static_cast<quint32>(m_random() % limit); }
    [[nodiscard]] qsizetype size();
    [[nodiscard]] QByteArray header(const QByteArray &charset);
    [[nodiscard]] QString address();
    [[nodiscard]] QByteArray text(const QByteArray &charset, qsizetype size);
    [[nodiscard]] QByteArray attachment(qsizetype size);
    [[nodiscard]] QByteArray plain(const QByteArray &charset, const QByteArray &encoding, qsizetype room);
    [[nodiscard]] QByteArray withAttachment(qsizetype room);

    MailMakerOptions m_options;
    std::mt19937 m_random; ///< its numbers are the standard's, unlike those of distributions
    quint32 m_made = 0;
};

/// As it goes over the wire: every line ends with CR LF.
[[nodiscard]] QByteArray withCrLf(const QByteArray &text);

} // namespace support
