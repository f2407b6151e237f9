package nl.hulproute.platform.post;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The program's own mailbox: a real SMTP server on the loopback address that keeps the newest mails
 * in memory, whoever they are for.
 */
public final class Postbus implements AutoCloseable {

    private static final int BEWAARD = 500;
    private static final int LANGSTE_TEKST = 50_000;

    private final Clock clock;
    private final GreenMail server;
    private final Deque<Poststuk> stukken = new ArrayDeque<>();
    private long nummer;

    /** Listens on this port; 0 takes any that is free. */
    Postbus(int poort, Clock clock) {
        this.clock = clock;
        this.server = new GreenMail(new ServerSetup(poort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        server.start();
        server.getUserManager()
                .setMessageDeliveryHandler(
                        (message, adres) -> new Ontvanger(adres.getEmail(), this::keep));
    }

    int poort() {
        return server.getSmtp().getPort();
    }

    /** Newest first. */
    public synchronized List<Poststuk> stukken() {
        return List.copyOf(stukken);
    }

    public synchronized Optional<Poststuk> stuk(long nummer) {
        return stukken.stream().filter(stuk -> stuk.nummer() == nummer).findFirst();
    }

    private synchronized void keep(String aan, MimeMessage bericht) {
        try {
            stukken.addFirst(read(aan, bericht));
            nummer++;
        } catch (MessagingException | IOException e) {
            throw new IllegalArgumentException("an unreadable mail", e);
        }
        while (stukken.size() > BEWAARD) {
            stukken.removeLast();
        }
    }

    private Poststuk read(String aan, MimeMessage bericht) throws MessagingException, IOException {
        Address[] van = bericht.getFrom();
        return new Poststuk(
                nummer + 1,
                van == null || van.length == 0 ? "" : ((InternetAddress) van[0]).toUnicodeString(),
                aan,
                Optional.ofNullable(bericht.getSubject()).orElse(""),
                text(bericht.getContent()),
                clock.instant());
    }

    private static String text(Object inhoud) {
        String tekst = inhoud instanceof String string ? string.replace("\r\n", "\n") : "";
        return tekst.substring(0, Math.min(tekst.length(), LANGSTE_TEKST));
    }

    @Override
    public void close() {
        server.stop();
    }
}
