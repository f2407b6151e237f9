package nl.hulproute.platform.post;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;

import jakarta.mail.internet.MimeMessage;

import java.util.function.BiConsumer;

/** Every address has a mailbox here, without an account: its mail is handed to one place. */
record Ontvanger(String email, BiConsumer<String, MimeMessage> bestemming)
        implements GreenMailUser {

    @Override
    public void deliver(MovingMessage message) {
        deliver(message.getMessage());
    }

    @Override
    public void deliver(MimeMessage message) {
        bestemming.accept(email, message);
    }

    @Override
    public String getEmail() {
        return email;
    }

    @Override
    public String getLogin() {
        return email;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getQualifiedMailboxName() {
        return email;
    }

    @Override
    public void create() {
        // nothing is kept per address
    }

    @Override
    public void delete() {
        // nothing is kept per address
    }

    @Override
    public void setPassword(String password) {
        // nobody logs in
    }

    @Override
    public void authenticate(String password) {
        // nobody logs in
    }
}
