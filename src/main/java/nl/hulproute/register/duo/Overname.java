package nl.hulproute.register.duo;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** From file to preview, and from preview to register. */
@Service
@OpKnooppunt(Onderdeel.REGISTER)
@Transactional
class Overname {

    /** What came of confirming a preview; all but the first change nothing. */
    enum Afloop {
        TOEGEPAST,
        AFGEHANDELD,
        VEROUDERD,
        VERDACHT
    }

    /** A file as it comes in; the schoolsoort counts for vestigingen only. */
    record Bestand(
            String naam,
            long grootte,
            Schoolsoort schoolsoort,
            Duobestand.Inhoud inhoud,
            String door) {}

    /** For how many days a preview waits for someone to decide. */
    private static final int HOUDBAAR = 30;

    private final JdbcClient jdbc;
    private final Kalender kalender;
    private final Inlezingen inlezingen;
    private final Regelkopie kopie;
    private final Map<Bestandssoort, Verwerking> verwerkingen;

    Overname(
            JdbcClient jdbc,
            Kalender kalender,
            Inlezingen inlezingen,
            Regelkopie kopie,
            List<Verwerking> verwerkingen) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.inlezingen = inlezingen;
        this.kopie = kopie;
        this.verwerkingen =
                verwerkingen.stream()
                        .collect(Collectors.toMap(Verwerking::soort, Function.identity()));
    }

    /** Lays the file beside the register, which stays as it is. */
    UUID prepare(Bestand bestand) {
        lock();
        discardOld();
        UUID id = add(bestand);
        kopie.copy(id, bestand.inhoud());
        Inlezing inlezing = inlezingen.find(id).orElseThrow();
        verwerking(inlezing).compare(inlezing);
        return id;
    }

    /**
     * Takes the file over, all of it or nothing.
     *
     * @param zeker that it is right that so much is gone from the file
     */
    Afloop apply(UUID id, boolean zeker, String door) {
        lock();
        Inlezing inlezing = inlezingen.find(id).orElseThrow();
        if (!inlezing.voorbeeld()) {
            return Afloop.AFGEHANDELD;
        }
        if (inlezing.gezienTot() != inlezingen.changes()) {
            return Afloop.VEROUDERD;
        }
        if (inlezingen.cijfers(inlezing).verdacht() && !zeker) {
            return Afloop.VERDACHT;
        }
        verwerking(inlezing).apply(inlezing, kalender.nu());
        close(id, Inlezing.Stand.TOEGEPAST, door);
        return Afloop.TOEGEPAST;
    }

    /** Drops a preview. */
    void discard(UUID id, String door) {
        lock();
        close(id, Inlezing.Stand.WEGGEGOOID, door);
    }

    /** Chooses between what the file has and what was changed by hand. */
    void choose(UUID id, String sleutel, boolean neemOver) {
        jdbc.sql(
                        """
                        update register.inlezing_verschil z set neem_over = :neem
                        from register.inlezing i
                        where i.id = z.inlezing_id and i.stand = 'VOORBEELD'
                          and z.inlezing_id = :id and z.sleutel = :sleutel and z.hand
                        """)
                .param("id", id)
                .param("sleutel", sleutel)
                .param("neem", neemOver)
                .update();
    }

    private UUID add(Bestand bestand) {
        boolean scholen = bestand.inhoud().soort() == Bestandssoort.VESTIGINGEN;
        return jdbc.sql(
                        """
                        insert into register.inlezing
                          (soort, schoolsoort, bestandsnaam, grootte, tekenset, regels, gemaakt, door,
                           gezien_tot)
                        values (:soort, :schoolsoort, :naam, :grootte, :tekenset, :regels, :nu, :door,
                           :gezien)
                        returning id
                        """)
                .param("soort", bestand.inhoud().soort().name())
                .param("schoolsoort", scholen ? bestand.schoolsoort().name() : null)
                .param("naam", bestand.naam())
                .param("grootte", bestand.grootte())
                .param("tekenset", bestand.inhoud().tekenset())
                .param("regels", bestand.inhoud().regels().size())
                .param("nu", kalender.nu())
                .param("door", bestand.door())
                .param("gezien", inlezingen.changes())
                .query(UUID.class)
                .single();
    }

    private void close(UUID id, Inlezing.Stand stand, String door) {
        jdbc.sql(
                        """
                        update register.inlezing
                        set stand = :stand, afgehandeld = :nu, afgehandeld_door = :door
                        where id = :id and stand = 'VOORBEELD'
                        """)
                .param("id", id)
                .param("stand", stand.name())
                .param("nu", kalender.nu())
                .param("door", door)
                .update();
        dropLines();
    }

    private void discardOld() {
        jdbc.sql(
                        """
                        update register.inlezing
                        set stand = 'WEGGEGOOID', afgehandeld = :nu, afgehandeld_door = door
                        where stand = 'VOORBEELD' and gemaakt < :grens
                        """)
                .param("nu", kalender.nu())
                .param("grens", kalender.nu().minusDays(HOUDBAAR))
                .update();
        dropLines();
    }

    /** What was applied keeps its differences, to be looked back at. */
    private void dropLines() {
        for (String tabel : List.of("vestiging", "deelname", "bestuur")) {
            jdbc.sql(
                            """
                            delete from register.inlezing_%s where inlezing_id in (
                              select id from register.inlezing where stand <> 'VOORBEELD')
                            """
                                    .formatted(tabel))
                    .update();
        }
        jdbc.sql(
                        """
                        delete from register.inlezing_verschil where inlezing_id in (
                          select id from register.inlezing where stand = 'WEGGEGOOID')
                        """)
                .update();
    }

    /**
     * Waits for changes under way and holds off others; who reads or gives mandates goes on. The
     * lines of a file have just come in, so that the database takes their table for almost empty,
     * and would join it row by row.
     */
    private void lock() {
        jdbc.sql("set local enable_nestloop = off").update();
        jdbc.sql(
                        """
                        lock table register.bestuur, register.instelling, register.vestiging,
                          register.samenwerkingsverband, register.deelname
                        in share row exclusive mode
                        """)
                .update();
    }

    private Verwerking verwerking(Inlezing inlezing) {
        return Objects.requireNonNull(verwerkingen.get(inlezing.soort()));
    }
}
