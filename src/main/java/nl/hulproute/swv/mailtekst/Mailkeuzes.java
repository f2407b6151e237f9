package nl.hulproute.swv.mailtekst;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import static java.util.stream.Collectors.toMap;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Beurt;
import nl.hulproute.platform.web.Gezien;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What each samenwerkingsverband chose for its mails; what it did not choose is the standard. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional(readOnly = true)
public class Mailkeuzes {

    private record Rij(
            String soort,
            boolean verstuur,
            String aan,
            @Nullable String onderwerp,
            @Nullable String tekst) {}

    private final JdbcClient jdbc;
    private final MessageSource teksten;
    private final Clock clock;

    Mailkeuzes(JdbcClient jdbc, MessageSource teksten, Clock clock) {
        this.jdbc = jdbc;
        this.teksten = teksten;
        this.clock = clock;
    }

    /** All mails, in order. */
    Map<Mailsoort, Mailkeuze> all(UUID swv) {
        Map<String, Rij> eigen =
                jdbc
                        .sql(
                                """
                                select soort, verstuur, aan, onderwerp, tekst from swv.mailtekst
                                 where swv_id = :swv
                                """)
                        .param("swv", swv)
                        .query(Rij.class)
                        .list()
                        .stream()
                        .collect(toMap(Rij::soort, Function.identity()));
        var keuzes = new LinkedHashMap<Mailsoort, Mailkeuze>();
        for (Mailsoort soort : Mailsoort.all()) {
            keuzes.put(soort, keuze(soort, eigen.get(soort.code())));
        }
        return keuzes;
    }

    /** What counts for this mail. */
    public Mailkeuze of(UUID swv, Mailsoort soort) {
        return all(swv).getOrDefault(soort, standaard(soort));
    }

    private Mailkeuze keuze(Mailsoort soort, @Nullable Rij rij) {
        Mailkeuze standaard = standaard(soort);
        if (rij == null) {
            return standaard;
        }
        Mailaan aan = Mailaan.ofCode(rij.aan()).orElse(Mailaan.BEIDE);
        return rij.onderwerp() == null || rij.tekst() == null
                ? new Mailkeuze(
                        rij.verstuur(), aan, standaard.onderwerp(), standaard.tekst(), false)
                : new Mailkeuze(rij.verstuur(), aan, rij.onderwerp(), rij.tekst(), true);
    }

    /** It goes to all who are known, in the words of the program. */
    Mailkeuze standaard(Mailsoort soort) {
        String nummer = Plaatshouder.DOSSIERNUMMER.teken();
        String swv = Plaatshouder.SWV.teken();
        String link = Plaatshouder.LINK.teken();
        String email = Plaatshouder.EMAIL.teken();
        String eigen =
                Plaatshouder.TERMIJN.teken() + "\n\n" + Plaatshouder.EIGENTEKST.teken() + "\n\n";
        return soort.bevestiging()
                ? standaard("dossier.bevestiging", nummer, swv, eigen, link, email)
                : standaard("dossier.mail", nummer, swv, link, email);
    }

    private Mailkeuze standaard(String sleutel, Object... gegevens) {
        return new Mailkeuze(
                true,
                Mailaan.BEIDE,
                teksten.getMessage(sleutel + ".onderwerp", gegevens, NEDERLANDS),
                teksten.getMessage(sleutel + ".tekst", gegevens, NEDERLANDS).strip(),
                false);
    }

    /** False, and nothing is changed, when it is not any more as it was seen. */
    @Transactional
    boolean save(UUID swv, Mailsoort soort, Mailkeuze keuze, String gezien, String door) {
        Beurt.wacht(jdbc, "swv.mailtekst " + swv);
        Mailkeuze nu = of(swv, soort);
        boolean mag = Gezien.nog(gezien, nu.merk()) || nu.equals(keuze);
        if (mag) {
            write(swv, soort, keuze, door);
        }
        return mag;
    }

    private void write(UUID swv, Mailsoort soort, Mailkeuze keuze, String door) {
        jdbc.sql(
                        """
                        insert into swv.mailtekst (swv_id, soort, verstuur, aan, onderwerp, tekst,
                          gewijzigd, door)
                        values (:swv, :soort, :verstuur, :aan, :onderwerp, :tekst, :nu, :door)
                        on conflict (swv_id, soort) do update set
                          verstuur = excluded.verstuur, aan = excluded.aan,
                          onderwerp = excluded.onderwerp, tekst = excluded.tekst,
                          gewijzigd = excluded.gewijzigd, door = excluded.door
                        """)
                .param("swv", swv)
                .param("soort", soort.code())
                .param("verstuur", keuze.verstuur())
                .param("aan", keuze.aan().code())
                .param("onderwerp", keuze.own(keuze.onderwerp()))
                .param("tekst", keuze.own(keuze.tekst()))
                .param("nu", OffsetDateTime.now(clock))
                .param("door", door)
                .update();
    }

    /** The words of the program again; whether it goes and to whom stays. */
    @Transactional
    void standardWords(UUID swv, Mailsoort soort) {
        jdbc.sql(
                        """
                        update swv.mailtekst set onderwerp = null, tekst = null
                         where swv_id = :swv and soort = :soort
                        """)
                .param("swv", swv)
                .param("soort", soort.code())
                .update();
    }
}
