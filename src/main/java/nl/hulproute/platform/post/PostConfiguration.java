package nl.hulproute.platform.post;

import nl.hulproute.platform.database.Databaseverbinding;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import java.time.Clock;

/** Without an SMTP server ({@code spring.mail.host}) mail goes to the program's own mailbox. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.mail.host:}' == ''")
class PostConfiguration {

    private static final Logger log = LoggerFactory.getLogger(PostConfiguration.class);
    private static final String TIJD = "10000";

    @Bean
    Postbus postbus(
            Databaseverbinding verbinding,
            @Value("${hulproute.post.poort:0}") int poort,
            Clock clock) {
        if (!verbinding.ingebouwd()) {
            log.warn(
                    "spring.mail.host ontbreekt: mail verlaat dit programma niet en gaat bij"
                            + " stoppen verloren");
        }
        return new Postbus(poort, clock);
    }

    @Bean
    JavaMailSender postbusverbinding(Postbus postbus) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(postbus.poort());
        var properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.connectiontimeout", TIJD);
        properties.setProperty("mail.smtp.timeout", TIJD);
        properties.setProperty("mail.smtp.writetimeout", TIJD);
        return sender;
    }
}
