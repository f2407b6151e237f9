package nl.hulproute.platform.post;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.regex.Pattern;

/** Hands a mail to the SMTP server; a retry has the same Message-ID as the first attempt. */
@Component
class Verzender {

    private static final Pattern ADRES = Pattern.compile("\\S*@\\S*");

    private final JavaMailSender smtp;
    private final String afzender;
    private final Clock clock;

    Verzender(
            JavaMailSender smtp,
            @Value("${hulproute.post.afzender:Hulproute <noreply@hulproute.example>}")
                    String afzender,
            Clock clock) {
        this.smtp = smtp;
        this.afzender = afzender;
        this.clock = clock;
    }

    void verstuur(String id, Mail mail) {
        try {
            smtp.send(message(id, mail));
        } catch (MessagingException e) {
            throw new Nietverstuurd(why(e), true);
        } catch (MailException e) {
            throw new Nietverstuurd(why(e), isRefused(e));
        }
    }

    /** The address does not exist, says the server that would take it. */
    private static boolean isRefused(MailException e) {
        return e instanceof MailPreparationException
                || e instanceof MailParseException
                || (e instanceof MailSendException niet
                        && Arrays.stream(niet.getMessageExceptions())
                                .anyMatch(een ->
                                        een instanceof SendFailedException adres
                                                && adres.getInvalidAddresses() != null
                                                && adres.getInvalidAddresses().length > 0));
    }

    /** What went wrong, without any address. */
    private static String why(Exception e) {
        return ADRES.matcher(e.getClass().getSimpleName() + ": " + e.getMessage())
                .replaceAll("<adres>");
    }

    private MimeMessage message(String id, Mail mail) throws MessagingException {
        var message = new Bericht(smtp.createMimeMessage().getSession(), id);
        var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(afzender);
        helper.setTo(mail.aan());
        helper.setSubject(mail.onderwerp());
        helper.setText(mail.tekst());
        helper.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", "nl");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Jakarta Mail makes a new Message-ID at each save, unless it is overruled here. */
    private static final class Bericht extends MimeMessage {

        private final String id;

        Bericht(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@hulproute>");
        }
    }
}
