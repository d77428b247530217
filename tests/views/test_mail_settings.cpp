#include "views/mail_room.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using domain::MailProtocol;
using domain::MailSecurity;
using domain::MailSharing;
using domain::UserId;
using domain::UserStatus;

class TestMailSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<MailRoom>();
        m_ada = m_room->addMailUser(QStringLiteral("Lovelace"), QStringLiteral("Ada"), UserStatus::Active);
        m_lena = m_room->addMailUser(QStringLiteral("Lind"), QStringLiteral("Lena"), UserStatus::Active, {}, true);
    }
    void cleanup() { m_room.reset(); }

    void MAIL_1_the_user_themselves_save_their_settings()
    {
        QDialog *dialog = open(m_ada, m_ada);
        auto *server = part<QLineEdit>(dialog, "serverField");
        server->setText(QStringLiteral("mail.test.example"));
        choose(dialog, "sharingCombo", int(MailSharing::All));
        m_room->press("saveButton", dialog);
        QTRY_COMPARE(m_room->bar(), QStringLiteral("Your mail settings are saved."));
        QCOMPARE(stored(m_ada, "host"), QStringLiteral("mail.test.example"));
        QCOMPARE(stored(m_ada, "sharing"), QString::number(int(MailSharing::All)));
        QVERIFY(stored(m_ada, "saved_change").toInt() > 0);
    }

    void MAIL_1_for_everybody_else_they_are_read_only_and_say_so()
    {
        QDialog *dialog = open(m_ada, m_room->organisation.superAdmin());
        QVERIFY(part<QLineEdit>(dialog, "mailboxField")->isReadOnly());
        QVERIFY(!part<QComboBox>(dialog, "sharingCombo")->isEnabled());
        QVERIFY(!part<QPushButton>(dialog, "saveButton")->isVisible());
        QVERIFY(!part<QPushButton>(dialog, "confirmButton")->isVisible());
        QCOMPARE(part<QLabel>(dialog, "whyLabel")->text(),
                 QStringLiteral("Only Ada Lovelace can change these settings. You can lock them. (MAIL-1)"));
    }

    void MAIL_2_locked_settings_are_read_only_and_can_be_confirmed_unchanged()
    {
        QDialog *dialog = open(m_lena, m_lena);
        QVERIFY(part<QLineEdit>(dialog, "mailboxField")->isReadOnly());
        QVERIFY(part<QLabel>(dialog, "whyLabel")->text().endsWith(QStringLiteral("(MAIL-2)")));
        QVERIFY(!part<QPushButton>(dialog, "saveButton")->isVisible());
        m_room->press("confirmButton", dialog);
        QTRY_VERIFY(stored(m_lena, "saved_change").toInt() > 0);
    }

    void the_port_follows_protocol_and_security_unless_it_is_one_of_ones_own()
    {
        QDialog *dialog = open(m_ada, m_ada);
        auto *port = part<QSpinBox>(dialog, "portField");
        QCOMPARE(port->value(), 995);
        choose(dialog, "securityCombo", int(MailSecurity::StartTls));
        QCOMPARE(port->value(), 110);
        choose(dialog, "protocolCombo", int(MailProtocol::Imap));
        QCOMPARE(port->value(), 143);
        QVERIFY(part<QLabel>(dialog, "hintLabel")->text().endsWith(QStringLiteral("(MAIL-9)")));
        port->setValue(1234);
        choose(dialog, "securityCombo", int(MailSecurity::Tls));
        QCOMPARE(port->value(), 1234);
    }

    void what_is_no_address_is_refused_in_words()
    {
        QDialog *dialog = open(m_ada, m_ada);
        part<QLineEdit>(dialog, "mailboxField")->clear();
        QVERIFY(!part<QPushButton>(dialog, "saveButton")->isEnabled());
        part<QLineEdit>(dialog, "mailboxField")->setText(QStringLiteral("nobody"));
        m_room->press("saveButton", dialog);
        QTRY_COMPARE(part<QLabel>(dialog, "problemLabel")->text(), QStringLiteral("This mailbox is no mail address."));
        QVERIFY(dialog->isVisible());
    }

    void every_field_has_a_label_that_names_it()
    {
        const QDialog *dialog = open(m_ada, m_ada);
        for (const char *field : {"mailboxField", "protocolCombo", "serverField", "securityCombo", "portField",
                                  "userNameField", "sharingCombo"}) {
            bool isNamed = false;
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                isNamed =
                    isNamed || (label->buddy() != nullptr && label->buddy()->objectName() == QLatin1String(field));
            QVERIFY2(isNamed, field);
        }
    }

private:
    QDialog *open(UserId user, UserId who)
    {
        m_room->open(m_room->organisation.as(who));
        m_room->dialogs->showSettings(user);
        return m_room->opened("mailSettingsDialog");
    }
    template <class T>
    static T *part(const QDialog *dialog, const char *name)
    {
        T *found = dialog->findChild<T *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("%s is missing", name);
        return found;
    }
    static void choose(const QDialog *dialog, const char *combo, int value)
    {
        auto *found = part<QComboBox>(dialog, combo);
        found->setCurrentIndex(found->findData(value));
        Q_EMIT found->activated(found->currentIndex());
    }
    QString stored(UserId user, const char *column)
    {
        return m_room->organisation.text(QStringLiteral("SELECT %1 FROM mail_accounts WHERE user_id = %2")
                                             .arg(QLatin1String(column))
                                             .arg(user.value));
    }

    std::unique_ptr<MailRoom> m_room;
    UserId m_ada;
    UserId m_lena;
};

QTEST_MAIN(TestMailSettings)
#include "test_mail_settings.moc"
