package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.school.importeren.Inlezing.Stand;
import nl.hulproute.school.info.Adres;
import nl.hulproute.school.info.School;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.toegang.Lidmaatschappen;
import nl.hulproute.toegang.Organisatie;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Rol;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A school of its own for a test, which reads files and decides on them without waiting. */
class Proefschool {

    private static final AtomicInteger VOLGNUMMER = new AtomicInteger();

    @Autowired Inlezer inlezer;
    @Autowired Inlezingen inlezingen;
    @Autowired Inleesregels regels;
    @Autowired Inleesronde ronde;
    @Autowired Schoolgegevens scholen;
    @Autowired Lidmaatschappen lidmaatschappen;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transacties;

    private UUID id = new UUID(0, 0);
    private String brin = "";

    /** A new school, with these nevenvestigingen. */
    Proefschool begin(School.Nevenvestiging... vestigingen) {
        int nummer = VOLGNUMMER.incrementAndGet();
        id = UUID.randomUUID();
        brin = "88%c%c".formatted('A' + nummer / 26, 'A' + nummer % 26);
        var school =
                new School(
                        id,
                        0,
                        "Proefschool " + nummer,
                        Vestiging.of(brin),
                        Schoolsoort.BO,
                        "",
                        "",
                        Adres.LEEG,
                        "",
                        "",
                        "",
                        "",
                        "",
                        null,
                        List.of(vestigingen));
        in(() -> scholen.save(school));
        lidmaatschappen.organisatie(organisatie());
        return this;
    }

    UUID id() {
        return id;
    }

    String brin() {
        return brin;
    }

    Organisatie organisatie() {
        return new Organisatie(id, Organisatiesoort.SCHOOL, "Proefschool");
    }

    Werkplek ib() {
        return new Werkplek(
                UUID.randomUUID(),
                new UUID(7, id.getLeastSignificantBits()),
                "Ines Bakker",
                "ines@proef.example",
                Rol.INTERN_BEGELEIDER,
                organisatie(),
                null,
                null);
    }

    /** Reads a file that has to be right. */
    UUID lees(String edexml) {
        return switch (Tenant.van(id).doe(() -> read(edexml))) {
            case Inlezer.Uitslag.Gelezen gelezen -> gelezen.inlezing();
            case Inlezer.Uitslag.Onbruikbaar mis -> throw new AssertionError(mis.fouten());
        };
    }

    private Inlezer.Uitslag read(String edexml) {
        byte[] bytes = edexml.getBytes(StandardCharsets.UTF_8);
        try {
            return inlezer.read(ib(), (long) bytes.length, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Applies it; gives how it stands then. */
    Inlezing pasToe(UUID inlezing, @Nullable LocalDate uitschrijvenPer) {
        in(() -> {
            inlezingen.decide(inlezing, uitschrijvenPer, ib());
            return true;
        });
        ronde.apply(new Inleesverwijzing(id, inlezing));
        return inlezing(inlezing);
    }

    /** Reads and applies at once. */
    Inlezing neemOver(String edexml) {
        Inlezing klaar = pasToe(lees(edexml), null);
        if (klaar.stand() != Stand.TOEGEPAST) {
            throw new AssertionError(klaar);
        }
        return klaar;
    }

    Inlezing inlezing(UUID inlezing) {
        return in(() -> inlezingen.find(inlezing).orElseThrow());
    }

    Inleescijfers cijfers(UUID inlezing) {
        return in(() -> regels.cijfers(inlezing));
    }

    Inleesregels.MetDeHand byHand(UUID inlezing) {
        return in(() -> regels.byHand(inlezing, LocalDate.now(ZoneOffset.UTC)));
    }

    List<Inleesregels.Regel> regels(UUID inlezing, Gevolg gevolg) {
        return in(() -> regels.page(inlezing, gevolg, 0));
    }

    /** All that importing can change in the school. */
    List<List<Map<String, Object>>> alles() {
        return List.of(
                rijen("select * from school.leerling order by id"),
                rijen("select * from school.groep order by id"),
                rijen("select * from school.leerling_groep order by leerling_id, groep_id"),
                rijen("select * from school.schoolloopbaan order by id"),
                rijen("select * from toegang.uitnodiging order by id"));
    }

    List<Map<String, Object>> rijen(String sql) {
        return in(() -> jdbc.sql(sql).query().listOfRows());
    }

    /** One value of one pupil. */
    @Nullable Object van(String sleutel, String kolom) {
        return rijen(
                        "select %s waarde from school.leerling where sleutel = '%s'"
                                .formatted(kolom, sleutel))
                .getFirst()
                .get("waarde");
    }

    /** The years of one pupil: {@code 2026-2027 g5 2026-08-01/}. */
    List<String> loopbaan(String sleutel) {
        return rijen(
                        """
                        select schooljaar || ' ' || groepscode || ' ' || begindatum || '/'
                            || coalesce(einddatum::text, '') jaar
                        from school.schoolloopbaan b
                        join school.leerling l on l.school_id = b.school_id and l.id = b.leerling_id
                        where l.sleutel = '%s' order by b.schooljaar, b.begindatum, b.id
                        """
                                .formatted(sleutel))
                .stream()
                .map(rij -> String.valueOf(rij.get("jaar")))
                .toList();
    }

    <T> T in(Supplier<T> werk) {
        return java.util.Objects.requireNonNull(
                Tenant.van(id).doe(() -> transacties.execute(status -> werk.get())));
    }
}
