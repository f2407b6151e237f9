package nl.hulproute.platform.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

class PostbusTests {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NU, ZoneOffset.UTC);

    private final Postbus postbus = new Postbus(0, CLOCK);

    @AfterEach
    void close() {
        postbus.close();
    }

    @Test
    void receivesAMailOverSmtpAsItWasSent() {
        var mail =
                new Mail(
                        "zorg@school.example",
                        "Status gewijzigd: 1/2026",
                        "Één nieuwe status\nTot ziens");

        verzender().verstuur("een", mail);

        assertThat(postbus.stukken())
                .containsExactly(
                        new Poststuk(
                                1,
                                "Hulproute Vlietdam <post@hulproute.example>",
                                mail.aan(),
                                mail.onderwerp(),
                                "Één nieuwe status\nTot ziens",
                                NU));
    }

    @Test
    void showsTheNewestFirstAndFindsEachByItsNumber() {
        verzender().verstuur("een", new Mail("a@school.example", "Eerste", "1"));
        verzender().verstuur("twee", new Mail("b@school.example", "Tweede", "2"));

        List<String> onderwerpen = postbus.stukken().stream().map(Poststuk::onderwerp).toList();

        assertThat(onderwerpen).containsExactly("Tweede", "Eerste");
        assertThat(postbus.stuk(1)).map(Poststuk::aan).hasValue("a@school.example");
        assertThat(postbus.stuk(3)).isEmpty();
    }

    @Test
    void refusesAnAddressOrSubjectThatWouldAddAHeader() {
        assertThatThrownBy(() -> new Mail("a@school.example\nBcc: x@y.example", "Onderwerp", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mail("a@school.example", "Onderwerp\r\nBcc: x@y.example", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatDoesNotLeaveIsToldWithoutTheAddress() {
        assertThatThrownBy(() ->
                        verzender()
                                .verstuur("een", new Mail("nieuw\"adres@x.example", "Iets", "1")))
                .isInstanceOf(Nietverstuurd.class)
                .hasNoCause()
                .matches(fout -> ((Nietverstuurd) fout).voorgoed())
                .message()
                .doesNotContain("x.example");
        var dicht = verzender();
        postbus.close();
        assertThatThrownBy(() -> dicht.verstuur("twee", new Mail("a@school.example", "Iets", "1")))
                .isInstanceOf(Nietverstuurd.class)
                .matches(fout -> !((Nietverstuurd) fout).voorgoed())
                .message()
                .doesNotContain("a@school.example");
    }

    private Verzender verzender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(postbus.poort());
        return new Verzender(sender, "Hulproute Vlietdam <post@hulproute.example>", CLOCK);
    }
}
