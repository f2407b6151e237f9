package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Naam;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Brings the pupils of a file into the school: those who changed or came back, and the new ones.
 * All within the caller's transaction.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Leerlingovername {

    private static final int TEGELIJK = 1000;

    private record Nieuwenaam(int nummer, Naam naam) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Leerlingovername(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of whom something changed. */
    void update(Vergelijkmaat maat) {
        rename(maat.inlezing());
        freeKeys(maat.inlezing());
        maat.bind(
                        jdbc.sql(
                                """
                                update school.leerling l set sleutel = w.sleutel,
                                    leerlingid = case when l.leerlingid in ('', coalesce(l.sleutel, ''))
                                        then w.sleutel else l.leerlingid end,
                                    voornamen = w.voornamen, roepnaam = w.roepnaam,
                                    voorletters = w.voorletters, voorvoegsel = w.voorvoegsel,
                                    achternaam = w.achternaam, geboortedatum = w.geboortedatum,
                                    geslacht = w.geslacht, jaargroep = w.jaargroep, groep_id = g.id,
                                    vestigingsnummer = w.vestigingsnummer, email = w.email,
                                    datum_inschrijving = w.inschrijving, datum_uitschrijving = w.uitschrijving,
                                    sorteernaam = case when s.velden @> any (:namen::jsonb[])
                                        then s.sorteernaam else l.sorteernaam end,
                                    zoektekst = case when s.velden @> any (:namen::jsonb[])
                                        then s.zoektekst else l.zoektekst end,
                                    versie = l.versie + 1, gewijzigd = :nu
                                from (%s) w
                                join school.inlezing_leerling s
                                    on s.inlezing_id = :inlezing and s.nummer = w.nummer
                                left join school.groep g on g.school_id = s.school_id and g.sleutel = w.groep
                                where l.school_id = s.school_id and l.id = w.leerling_id
                                  and w.soort in ('GEWIJZIGD', 'TERUG') and not w.overslaan
                                """
                                        .formatted(Wordt.SQL)))
                .param("namen", Inleesvelden.NAMEN)
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    /** A key that the file gives to another pupil is no longer of who had it. */
    private void freeKeys(UUID inlezing) {
        jdbc.sql(
                        """
                        update school.leerling l set sleutel = null,
                            leerlingid = case when l.leerlingid = l.sleutel then '' else l.leerlingid end,
                            versie = l.versie + 1, gewijzigd = :nu
                        from school.inlezing_leerling s
                        where s.school_id = l.school_id and s.inlezing_id = :inlezing and s.regel > 0
                          and s.sleutel = l.sleutel and s.leerling_id is distinct from l.id
                          and s.soort in ('NIEUW', 'GEWIJZIGD', 'TERUG') and not s.overslaan
                        """)
                .param("inlezing", inlezing)
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    /** What the list is ordered by and searched in follows from the name as a whole. */
    private void rename(UUID inlezing) {
        int na = 0;
        List<Nieuwenaam> namen = names(inlezing, na);
        while (!namen.isEmpty()) {
            write(inlezing, namen);
            na = namen.getLast().nummer();
            namen = names(inlezing, na);
        }
    }

    private List<Nieuwenaam> names(UUID inlezing, int na) {
        return jdbc.sql(
                        """
                        select s.nummer, %s
                        from school.inlezing_leerling s
                        join school.leerling l on l.school_id = s.school_id and l.id = s.leerling_id
                        where s.inlezing_id = :inlezing and s.nummer > :na and not s.overslaan
                          and s.velden @> any (:namen::jsonb[])
                        order by s.nummer limit :aantal
                        """
                                .formatted(Wordt.NAAM))
                .param("inlezing", inlezing)
                .param("na", na)
                .param("namen", Inleesvelden.NAMEN)
                .param("aantal", TEGELIJK)
                .query((rij, nummer) ->
                        new Nieuwenaam(
                                rij.getInt("nummer"),
                                new Naam(
                                        rij.getString("voornamen"),
                                        rij.getString("roepnaam"),
                                        rij.getString("voorletters"),
                                        rij.getString("voorvoegsel"),
                                        rij.getString("achternaam"))))
                .list();
    }

    private void write(UUID inlezing, List<Nieuwenaam> namen) {
        jdbc.sql(
                        """
                        update school.inlezing_leerling s
                        set sorteernaam = n.sorteernaam, zoektekst = n.zoektekst
                        from unnest(:nummers::integer[], :sorteernamen::text[], :zoekteksten::text[])
                            n (nummer, sorteernaam, zoektekst)
                        where s.inlezing_id = :inlezing and s.nummer = n.nummer
                        """)
                .param("inlezing", inlezing)
                .param("nummers", namen.stream().map(Nieuwenaam::nummer).toArray(Integer[]::new))
                .param(
                        "sorteernamen",
                        namen.stream().map(een -> een.naam().sorteernaam()).toArray(String[]::new))
                .param(
                        "zoekteksten",
                        namen.stream().map(een -> een.naam().zoektekst()).toArray(String[]::new))
                .update();
    }

    /** Who is new. */
    void insert(Vergelijkmaat maat) {
        maat.bind(
                        jdbc.sql(
                                """
                                insert into school.leerling (school_id, sleutel, leerlingid, voornamen, roepnaam,
                                    voorletters, voorvoegsel, achternaam, geboortedatum, geslacht, jaargroep,
                                    groep_id, vestigingsnummer, email, datum_inschrijving, datum_uitschrijving,
                                    sorteernaam, zoektekst, gewijzigd)
                                select s.school_id, w.sleutel, w.sleutel, w.voornamen, w.roepnaam,
                                    w.voorletters, w.voorvoegsel, w.achternaam, w.geboortedatum, w.geslacht,
                                    w.jaargroep, g.id, w.vestigingsnummer, w.email, w.inschrijving,
                                    w.uitschrijving, s.sorteernaam, s.zoektekst, :nu
                                from (%s) w
                                join school.inlezing_leerling s
                                    on s.inlezing_id = :inlezing and s.nummer = w.nummer
                                left join school.groep g on g.school_id = s.school_id and g.sleutel = w.groep
                                where w.soort = 'NIEUW' and not w.overslaan
                                """
                                        .formatted(Wordt.SQL)))
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    /** Puts each of them into the samengestelde groepen that the file names, and no other. */
    void samengesteld(UUID inlezing) {
        String wie =
                """
                s.inlezing_id = :inlezing and not s.overslaan
                and (s.soort = 'NIEUW' or s.velden @> '[{"veld": "samengesteld"}]')
                """;
        jdbc.sql(
                        """
                        delete from school.leerling_groep lg using school.inlezing_leerling s
                        where lg.school_id = s.school_id and lg.leerling_id = s.leerling_id and
                        """
                                + wie)
                .param("inlezing", inlezing)
                .update();
        jdbc.sql(
                        """
                        insert into school.leerling_groep (school_id, leerling_id, groep_id)
                        select s.school_id, l.id, g.id
                        from school.inlezing_leerling s
                        cross join unnest(s.samengesteld) sg (sleutel)
                        join school.leerling l on l.school_id = s.school_id and l.sleutel = s.sleutel
                        join school.groep g on g.school_id = s.school_id and g.sleutel = sg.sleutel
                        where
                        """
                                + wie
                                + " on conflict do nothing")
                .param("inlezing", inlezing)
                .update();
    }
}
