package org.xuequ.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.xuequ.devstack.process.TcpPort;

class MailCatcherTest {
    private final int port = TcpPort.free();

    @Test
    void every_mail_is_taken_and_told_once_as_news() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(port)) {
            send("wang@s01.example", "t1:ON_DAY:p-1:1");
            send("wang@s01.example", "t1:ON_DAY:p-1:1");
            assertThat(catcher.take())
                    .hasSize(2)
                    .extracting(MailCatcher.Mail::recipient, MailCatcher.Mail::reminderId)
                    .containsOnly(tuple("wang@s01.example", "t1:ON_DAY:p-1:1"));
            send("li@s02.example", "t2:ON_DAY:p-2:1");
            assertThat(catcher.take()).extracting(MailCatcher.Mail::reminderId).containsExactly("t2:ON_DAY:p-2:1");
            assertThat(catcher.mails())
                    .hasSize(3)
                    .allMatch(mail -> mail.messageId().contains("@"));
        }
    }

    private void send(String to, String reminderId) throws Exception {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(port));
        MimeMessage mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress("xuequ@d1.example"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setHeader("X-Xuequ-Reminder", reminderId);
        mail.setSubject("提醒");
        mail.setText("请按时上报");
        Transport.send(mail);
    }
}
