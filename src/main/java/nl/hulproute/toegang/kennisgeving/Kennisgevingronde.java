package nl.hulproute.toegang.kennisgeving;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.post.Mail;
import nl.hulproute.platform.post.Postkantoor;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Once a day: one mail for each person with what waited for it, and out with what is old. */
@Component
class Kennisgevingronde {

    private final Kennisgevingen kennisgevingen;
    private final Postkantoor postkantoor;
    private final TransactionOperations transacties;
    private final JdbcClient jdbc;
    private final MessageSource teksten;
    private final String adres;

    Kennisgevingronde(
            Kennisgevingen kennisgevingen,
            Postkantoor postkantoor,
            TransactionOperations transacties,
            JdbcClient jdbc,
            MessageSource teksten,
            @Value("${hulproute.adres}") String adres) {
        this.kennisgevingen = kennisgevingen;
        this.postkantoor = postkantoor;
        this.transacties = transacties;
        this.jdbc = jdbc;
        this.teksten = teksten;
        this.adres = adres;
    }

    /** What was read in the page meanwhile needs no mail. */
    void go() {
        new Tenant(organisaties(), null)
                .voer(() ->
                        transacties.executeWithoutResult(status -> {
                            kennisgevingen.takeWaiting().stream()
                                    .filter(een -> een.kennisgeving().nieuw())
                                    .collect(
                                            Collectors.groupingBy(
                                                    Kennisgevingen.Wachtend::email,
                                                    LinkedHashMap::new,
                                                    Collectors.mapping(
                                                            this::line, Collectors.toList())))
                                    .forEach(this::send);
                            kennisgevingen.sweep();
                        }));
    }

    private void send(String aan, List<String> regels) {
        postkantoor.verstuur(
                new Mail(
                        aan,
                        text("kennisgeving.dagmail.onderwerp", regels.size()),
                        text(
                                "kennisgeving.dagmail.tekst",
                                String.join("\n", regels),
                                adres + "/meldingen/keuzes")));
    }

    private String line(Kennisgevingen.Wachtend een) {
        var kennisgeving = een.kennisgeving();
        String voor = kennisgeving.voor();
        return "- "
                + text(
                        "kennisgeving.tekst." + kennisgeving.soort().code(),
                        kennisgeving.referentie())
                + (voor.isEmpty() ? "" : " (" + text("kennisgeving.voor", voor) + ")")
                + "\n  "
                + adres
                + kennisgeving.pad();
    }

    /** Organisations hold no tenant: they are known before anyone logs in. */
    private Set<UUID> organisaties() {
        return jdbc.sql("select id from toegang.organisatie")
                .query((rij, nummer) -> rij.getObject(1, UUID.class))
                .set();
    }

    private String text(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, NEDERLANDS);
    }
}
