#include "demo/mail_texts.h"

#include "demo/data_file.h"

namespace demo {

using domain::Result;

namespace {

QString keyOf(const QString &kind, const QString &language, const QString &who = {})
{
    return kind + u'|' + language + u'|' + who;
}

} // namespace

Result<MailTexts> MailTexts::read()
{
    enum Column { Name, Language, Who, Subject, Attachment, Text, ColumnCount };
    TRY_ASSIGN(auto rows, rowsOf(u"mails.txt"_qs, ColumnCount));
    MailTexts texts;
    QString before;
    for (QStringList &row : rows) {
        row[Text].replace(u'¶', u'\n');
        const QString kind = row[Name].section(u'.', 0, 0);
        if (kind == row[Name]) {
            texts.m_pieces[keyOf(kind, row[Language], row[Who])].push_back(row[Text]);
            continue;
        }
        auto &conversations = texts.m_conversations[keyOf(kind, row[Language])];
        const QString name = keyOf(row[Name], row[Language]);
        if (name != before)
            conversations.push_back({kind, row[Language], {}});
        conversations.back().steps.push_back({row[Who], row[Subject], row[Attachment], row[Text]});
        before = name;
    }
    return texts;
}

const std::vector<Conversation> &MailTexts::conversations(const QString &kind, const QString &language) const
{
    static const std::vector<Conversation> none(1);
    const auto found = m_conversations.constFind(keyOf(kind, language));
    return found == m_conversations.constEnd() ? none : *found;
}

const std::vector<QString> &MailTexts::pieces(const QString &kind, const QString &language, const QString &who) const
{
    static const std::vector<QString> none(1);
    const auto found = m_pieces.constFind(keyOf(kind, language, who));
    return found == m_pieces.constEnd() ? none : *found;
}

} // namespace demo
