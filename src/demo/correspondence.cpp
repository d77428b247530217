#include "demo/correspondence.h"

#include "demo/calendar.h"
#include "demo/enclosures.h"
#include "demo/mail_gaps.h"
#include "demo/mailers.h"

#include <QCryptographicHash>
#include <algorithm>

namespace demo {

namespace {

constexpr quint64 mailSeed = 0x4D61'696C;
constexpr int twoYears = 730;

QByteArray domainPart(const QString &address)
{
    return address.section(u'@', -1).toLatin1();
}

bool isInJapanese(const storage::Customer &customer)
{
    return customer.name.at(0).unicode() > 0x2FFF;
}

QByteArray randomHex(Random &random, int words)
{
    QByteArray hex;
    for (int i = 0; i < words; ++i)
        hex += QByteArray::number(random.below(0xFFFFFFFFU), 16).rightJustified(8, '0');
    return hex;
}

// In a letter in another language, 萩原 智子 <tomoko.hagiwara@…> is Tomoko Hagiwara.
QString nameIn(const QString &language, const Correspondent &person)
{
    const bool isLegible = language == u"ja" || person.name.isEmpty() || person.name.at(0).unicode() < 0x2FFF;
    if (isLegible)
        return person.name;
    QStringList parts = person.address.section(u'@', 0, 0).split(u'.');
    for (QString &part : parts)
        part = part.left(1).toUpper() + part.mid(1);
    return parts.join(u' ');
}

// "Name <a@b>" as the texts have it.
Correspondent strangerFrom(const QString &who)
{
    return {who.section(u" <"_qs, 0, 0), who.section(u'<', 1).chopped(1)};
}

} // namespace

Correspondence::Correspondence(const Member &owner, const MailSources &sources)
    : m_owner(owner), m_sources(sources), m_random(mailSeed * static_cast<quint64>(owner.user.id.value)),
      m_earliest(std::max(referenceDay().addDays(-twoYears), owner.user.createdAt.date())),
      m_latest(owner.hasLeft() ? owner.user.statusSince.addDays(14) : QDateTime(referenceDay(), {9, 0}, Qt::UTC)),
      m_me{owner.isInJapan() ? owner.user.name.native() : owner.user.name.latin(), owner.user.email},
      m_mine(mailerOf(m_random, owner.isInJapan()))
{
    for (const storage::Customer &one : sources.customers) {
        if (one.createdBy == owner.user.id)
            m_own.push_back(&one);
    }
}

std::vector<Mail> Correspondence::mails()
{
    const bool meetsCustomers = m_owner.team == u"sales" || m_owner.team == u"support" || !m_own.empty();
    const auto wanted = static_cast<std::size_t>(meetsCustomers ? m_random.between(32, 60) : m_random.between(12, 26));
    for (int attempts = 0; m_mails.size() < wanted && attempts < 200; ++attempts) {
        Talk one = talk();
        write(one);
    }
    std::stable_sort(m_mails.begin(), m_mails.end(),
                     [](const Mail &one, const Mail &other) { return one.date < other.date; });
    return std::move(m_mails);
}

const storage::Customer &Correspondence::customer()
{
    if (!m_own.empty() && m_random.chance(75))
        return *m_random.pick(m_own);
    for (int attempts = 0; attempts < 10; ++attempts) {
        const storage::Customer &one = m_random.pick(m_sources.customers);
        if (isInJapanese(one) == m_owner.isInJapan())
            return one;
    }
    return m_random.pick(m_sources.customers);
}

Correspondence::Partner Correspondence::partnerFor(const QString &kind)
{
    if (kind == u"customer") {
        const storage::Customer &one = customer();
        return {{one.name, one.email}, isInJapanese(one), one.company};
    }
    const bool isNear = m_random.chance(85);
    const auto suits = [&](const Member &one) {
        return one.user.id != m_owner.user.id && one.user.status == domain::UserStatus::Active
               && (!isNear || one.isInJapan() == m_owner.isInJapan());
    };
    const std::vector<Member> &members = m_sources.staff.members();
    const Member *colleague = &m_random.pick(members);
    while (!suits(*colleague))
        colleague = &m_random.pick(members);
    const domain::PersonName &name = colleague->user.name;
    const bool inJapan = colleague->isInJapan();
    return {{inJapan && m_owner.isInJapan() ? name.native() : name.latin(), colleague->user.email}, inJapan, {}};
}

const Conversation &Correspondence::conversation(const QString &kind, bool inJapan)
{
    const bool isAbroad = inJapan != m_owner.isInJapan();
    const bool isInEnglish = isAbroad || m_random.chance(8);
    const QString language = isInEnglish ? u"en"_qs : inJapan ? u"ja"_qs : u"fr"_qs;
    return m_random.pick(m_sources.texts.conversations(kind, language));
}

Correspondence::Talk Correspondence::talk()
{
    const int share = m_random.between(1, 100);
    const QString kind = share <= 52   ? u"customer"_qs
                         : share <= 70 ? u"internal"_qs
                         : share <= 88 ? u"letter"_qs
                                       : u"private"_qs;
    Talk talk;
    talk.partner = partnerFor(kind);
    talk.conversation = &conversation(kind, talk.partner.inJapan);
    if (const QString &who = talk.conversation->steps.front().who; who.contains(u'<'))
        talk.partner.person = strangerFrom(who);
    talk.theirs = mailerOf(m_random, talk.conversation->language == u"ja");
    talk.isWithHtml = m_random.chance(kind == u"letter" ? 90 : 25);
    const int earliest = static_cast<int>(referenceDay().daysTo(m_earliest));
    const int latest = static_cast<int>(referenceDay().daysTo(m_latest.date()));
    talk.at = atWork(m_random, workingDay(m_random, earliest, std::max(earliest, latest)), talk.partner.inJapan);
    GapFiller filler(m_random, m_sources.phrases, m_sources.texts, talk.conversation->language);
    talk.gaps = filler.about(talk.at.date());
    filler.people(talk.gaps, nameIn(talk.conversation->language, talk.partner.person), talk.partner.company,
                  m_owner.user.name);
    return talk;
}

void Correspondence::write(Talk &talk)
{
    for (const MailStep &step : talk.conversation->steps) {
        const bool isMine = step.who == u"we";
        const bool inJapan = isMine ? m_owner.isInJapan() : talk.partner.inJapan;
        if (!talk.ids.isEmpty())
            moveOn(talk, inJapan);
        if (talk.at > m_latest || (isMine && m_owner.hasLeft() && talk.at > m_owner.user.statusSince))
            return;
        Letter one = letter(talk, step);
        one.date = talk.at.toOffsetFromUtc(offsetThere(talk.at, inJapan));
        // In an inbox lies only what one sends oneself a copy of.
        if (!isMine || m_random.chance(50))
            keep(one, isMine ? m_mine : talk.theirs);
        talk.ids << one.id;
        talk.quoted = quoted(one, talk.conversation->language);
    }
}

Letter Correspondence::letter(Talk &talk, const MailStep &step)
{
    const bool isMine = step.who == u"we";
    Letter one;
    one.from = isMine ? m_me : talk.partner.person;
    one.to = {isMine ? talk.partner.person : m_me};
    one.copies = copiesOf(talk, isMine);
    if (!step.subject.isEmpty())
        talk.subject = filled(step.subject, talk.gaps);
    one.subject = talk.ids.isEmpty() ? talk.subject : u"Re: "_qs + talk.subject;
    one.id = randomHex(m_random, 3) + '@' + domainPart(one.from.address);
    one.answers = talk.ids.isEmpty() ? QByteArray() : talk.ids.back();
    one.thread = talk.ids;
    one.text = textOf(talk, step);
    if (talk.isWithHtml && !isMine)
        one.html = htmlOf(one.text, talk.conversation->kind == u"letter" ? one.subject : QString(),
                          QString::fromLatin1(domainPart(one.from.address)));
    if (!step.attachment.isEmpty())
        one.enclosure = enclosure(filled(step.attachment, talk.gaps), contentsOf(one.subject, talk.gaps));
    return one;
}

QString Correspondence::textOf(const Talk &talk, const MailStep &step)
{
    const Conversation &conversation = *talk.conversation;
    QString text = filled(step.text, talk.gaps);
    if (conversation.kind == u"customer" || conversation.kind == u"internal") {
        const QString who = conversation.kind == u"internal" ? u"colleague"_qs : step.who;
        const QString opening = m_random.pick(m_sources.texts.pieces(u"opening"_qs, conversation.language, who));
        const QString closing = m_random.pick(m_sources.texts.pieces(u"closing"_qs, conversation.language, who));
        const bool isMine = step.who == u"we";
        // Among colleagues the opening names whoever is written to.
        const Gaps gaps = isMine && who == u"colleague" ? turned(talk.gaps) : talk.gaps;
        const QString company = conversation.language == u"ja" ? u"サクラ・リュミエール"_qs : u"Sakura Lumière"_qs;
        text = filled(opening, gaps) + u"\n\n"_qs + text + u"\n\n"_qs + filled(closing, gaps) + u"\n\n"_qs
               + filled(isMine ? QString(u"{me}\n"_qs + company) : u"{customer}\n{company}"_qs, talk.gaps).trimmed();
    }
    if (!talk.quoted.isEmpty())
        text += u"\n\n"_qs + talk.quoted;
    return text + u'\n';
}

std::vector<Correspondent> Correspondence::copiesOf(const Talk &talk, bool isMine)
{
    const QString &kind = talk.conversation->kind;
    std::vector<Correspondent> copies;
    if (isMine)
        copies.push_back(m_me);
    if ((kind == u"customer" || kind == u"internal") && m_random.chance(15))
        copies.push_back(partnerFor(u"internal"_qs).person);
    return copies;
}

// The answer comes within two days, never at the weekend and always later.
void Correspondence::moveOn(Talk &talk, bool inJapan)
{
    const QDateTime before = talk.at;
    for (int days = m_random.between(0, 2); talk.at <= before; ++days) {
        const QDate day = before.date().addDays(days);
        if (day.dayOfWeek() <= Qt::Friday)
            talk.at = atWork(m_random, day, inJapan);
    }
}

void Correspondence::keep(const Letter &letter, const Mailer &mailer)
{
    const QByteArray uidl = QCryptographicHash::hash(letter.id, QCryptographicHash::Sha1).left(9).toHex();
    m_mails.push_back({uidl, letter.date.toUTC(), written(letter, mailer)});
}

} // namespace demo
