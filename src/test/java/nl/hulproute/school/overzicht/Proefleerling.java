package nl.hulproute.school.overzicht;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.toegang.Organisatie;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Rol;
import nl.hulproute.toegang.Werkplek;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** Pupils and notities of a test's own, at De Lindeboom. */
class Proefleerling {

    static final UUID SCHOOL = Demowereld.LINDEBOOM.id();

    private final JdbcClient jdbc;
    private final Leerlingen leerlingen;
    private final TransactionTemplate transactie;

    Proefleerling(JdbcClient jdbc, Leerlingen leerlingen, TransactionTemplate transactie) {
        this.jdbc = jdbc;
        this.leerlingen = leerlingen;
        this.transactie = transactie;
    }

    static Werkplek begeleider() {
        return new Werkplek(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Fatma Yildiz",
                "f.yildiz@lindeboom.example",
                Rol.INTERN_BEGELEIDER,
                new Organisatie(SCHOOL, Organisatiesoort.SCHOOL, Demowereld.LINDEBOOM.naam()),
                null,
                null);
    }

    /** Within the school. */
    static <T> T bij(Supplier<T> werk) {
        return Tenant.van(SCHOOL).doe(werk);
    }

    <T> T in(Supplier<T> werk) {
        return bij(() -> Objects.requireNonNull(transactie.execute(status -> werk.get())));
    }

    Leerling nieuw(String achternaam) {
        UUID id =
                in(() ->
                        jdbc.sql(
                                        """
                                        insert into school.leerling (school_id, sleutel, roepnaam, voorvoegsel,
                                            achternaam, geboortedatum, sorteernaam, zoektekst)
                                        values (:school, gen_random_uuid()::text, 'Otis', 'van den', :naam,
                                            '2016-05-03', lower(:naam), lower(:naam))
                                        returning id
                                        """)
                                .param("school", SCHOOL)
                                .param("naam", achternaam)
                                .query((rij, nummer) -> rij.getObject(1, UUID.class))
                                .single());
        return lees(id);
    }

    Leerling lees(UUID id) {
        return in(() -> leerlingen.find(id).orElseThrow());
    }

    UUID notitie(Leerling leerling, String tekst) {
        return in(() -> schrijf(leerling, tekst));
    }

    /** Within a transaction of the school. */
    UUID schrijf(Leerling leerling, String tekst) {
        return jdbc.sql(
                        """
                        insert into school.notitie (school_id, leerling_id, datum, tekst, auteur_naam, aangemaakt)
                        values (:school, :leerling, :datum, :tekst, 'Fatma Yildiz', now()) returning id
                        """)
                .param("school", SCHOOL)
                .param("leerling", leerling.id())
                .param("datum", LocalDate.now().minusDays(3))
                .param("tekst", tekst)
                .query((rij, nummer) -> rij.getObject(1, UUID.class))
                .single();
    }

    void wijzig(UUID notitie) {
        in(() ->
                jdbc.sql(
                                """
                                update school.notitie set tekst = tekst || '!', versie = versie + 1
                                where id = :id
                                """)
                        .param("id", notitie)
                        .update());
    }

    void verwijder(UUID notitie) {
        in(() ->
                jdbc.sql("update school.notitie set verwijderd = now() where id = :id")
                        .param("id", notitie)
                        .update());
    }
}
