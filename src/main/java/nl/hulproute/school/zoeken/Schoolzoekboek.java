package nl.hulproute.school.zoeken;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Naam;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Werkplek;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Seeks in what this user may see: of who is held to own groups only what is of their pupils. All
 * words have to be there, in a hulpvraag or document also in another form; in a name without
 * accents and capitals.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional(readOnly = true)
class Schoolzoekboek {

    /** So many of each kind; one more is read, to know whether there are. */
    static final int MEESTE = 20;

    private static final String VAN =
            """
            from school.leerling l
            left join school.groep g on g.school_id = l.school_id and g.id = l.groep_id
            %s
            where (:groepen::uuid[] is null or l.groep_id = any (:groepen::uuid[])
                or exists (select from school.leerling_groep lg where lg.school_id = l.school_id
                    and lg.leerling_id = l.id and lg.groep_id = any (:groepen::uuid[])))
              and %s
            order by %s limit :aantal
            """;

    /**
     * The words that are sought, with the letters that other forms share with each and with what
     * all forms have in common; a word that says nothing has no other form.
     */
    private static final String VORMEN =
            """
            with vorm as materialized (
                select patroon, '%' || left(w, case when w ~ '^[aeiou]' then 1 else 2 end) || '%' kop,
                    (select min(s) from platform.woordstammen(w) s) stam
                from unnest(:patronen::text[]) patroon
                cross join lateral (select translate(patroon, '%\\_', '') w) x)
            """;

    /**
     * A word counts when it stands in the text, or another form of it does. That is looked into
     * only where something in the text begins as it does: most texts are passed over quickly.
     */
    private static final String WOORDEN =
            """
            not exists (select from (select %s as tekst) t
                cross join vorm v
                where not (t.tekst like v.patroon or t.tekst like v.kop
                    and exists (select from platform.woordstammen(t.tekst) s where s = v.stam)))
            """;

    /** As {@link nl.hulproute.school.map.Document#leesbaar}. */
    private static final String ZICHTBAAR =
            " and (:medisch or d.door = :account or not d.documentsoort = any (:dicht::text[]))";

    private static final String[] DICHT =
            Arrays.stream(Documentsoort.values())
                    .filter(Documentsoort::medisch)
                    .map(Documentsoort::code)
                    .toArray(String[]::new);

    private final JdbcClient jdbc;

    Schoolzoekboek(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Vondst> leerlingen(Werkplek werkplek, String tekst) {
        return find(
                "select l.*, coalesce(g.naam, '') groep "
                        + VAN.formatted(
                                "",
                                "l.zoektekst like all (:patronen::text[])",
                                "l.sorteernaam, l.id"),
                werkplek,
                tekst,
                (rij, n) ->
                        new Vondst(
                                adres(rij, "id"),
                                naam(rij),
                                rij.getString("groep"),
                                "",
                                rij.getObject("geboortedatum", java.time.LocalDate.class)));
    }

    /** By the pupil, the aanvraagtype, the own reference and the dossiernummer. */
    List<Vondst> hulpvragen(Werkplek werkplek, String tekst) {
        return find(
                VORMEN
                        + "select l.*, h.id hulpvraag, h.aanvraagtype ->> 'naam' aanvraagtype,"
                        + " h.eigen_referentie, h.dossiernummer, h.aangemaakt "
                        + VAN.formatted(
                                "join school.hulpvraag h on h.school_id = l.school_id"
                                        + " and h.leerling_id = l.id and h.verwijderd is null",
                                WOORDEN.formatted(
                                        """
                                        lower(concat_ws(' ', l.zoektekst, h.aanvraagtype ->> 'naam',
                                          h.eigen_referentie, h.dossiernummer))\
                                        """),
                                "h.aangemaakt desc, h.id"),
                werkplek,
                tekst,
                (rij, n) ->
                        new Vondst(
                                "/hulpvragen/" + rij.getObject("hulpvraag", UUID.class),
                                rij.getString("aanvraagtype"),
                                naam(rij),
                                rij.getString(
                                        rij.getString("dossiernummer") == null
                                                ? "eigen_referentie"
                                                : "dossiernummer"),
                                dag(rij, "aangemaakt")));
    }

    /** By their subject and file name. */
    List<Vondst> documenten(Werkplek werkplek, String tekst) {
        return find(
                VORMEN
                        + "select l.*, d.id document, d.onderwerp, d.bestandsnaam, d.toegevoegd "
                        + VAN.formatted(
                                "join school.document d on d.school_id = l.school_id"
                                        + " and d.leerling_id = l.id and d.verwijderd is null",
                                WOORDEN.formatted(
                                                "lower(d.onderwerp || ' ' || d.bestandsnaam || ' '"
                                                        + " || l.zoektekst)")
                                        + " and not l.zoektekst like all (:patronen::text[])"
                                        + ZICHTBAAR,
                                "d.toegevoegd desc, d.id"),
                werkplek,
                tekst,
                (rij, n) ->
                        new Vondst(
                                adres(rij, "id")
                                        + "/map/documenten/"
                                        + rij.getObject("document", UUID.class),
                                rij.getString("onderwerp"),
                                naam(rij),
                                rij.getString("bestandsnaam"),
                                dag(rij, "toegevoegd")));
    }

    private List<Vondst> find(
            String sql, Werkplek werkplek, String tekst, RowMapper<Vondst> regel) {
        var groepen = werkplek.groepen();
        return jdbc.sql(sql)
                .param(
                        "groepen",
                        groepen == null
                                ? null
                                : groepen.stream().map(UUID::toString).toArray(String[]::new))
                .param("patronen", Naam.zoekpatronen(tekst))
                .param("medisch", werkplek.mag(Actie.MEDISCH_ZIEN))
                .param("account", werkplek.account())
                .param("dicht", DICHT)
                .param("aantal", MEESTE + 1)
                .query(regel)
                .list();
    }

    private static String adres(ResultSet rij, String kolom) throws SQLException {
        return "/leerlingen/" + rij.getObject(kolom, UUID.class);
    }

    private static String naam(ResultSet rij) throws SQLException {
        return new Naam(
                        rij.getString("voornamen"),
                        rij.getString("roepnaam"),
                        rij.getString("voorletters"),
                        rij.getString("voorvoegsel"),
                        rij.getString("achternaam"))
                .volledig();
    }

    private static java.time.LocalDate dag(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, OffsetDateTime.class)
                .atZoneSameInstant(Datums.NEDERLAND)
                .toLocalDate();
    }
}
