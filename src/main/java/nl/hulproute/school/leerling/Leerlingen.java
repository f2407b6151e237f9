package nl.hulproute.school.leerling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The pupils of the school one works for; another school's pupils are not found. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
public class Leerlingen {

    private final JdbcClient jdbc;
    private final Verzorgers verzorgers;
    private final Loopbanen loopbanen;

    Leerlingen(JdbcClient jdbc, Verzorgers verzorgers, Loopbanen loopbanen) {
        this.jdbc = jdbc;
        this.verzorgers = verzorgers;
        this.loopbanen = loopbanen;
    }

    /** The pupil with carers and school career. */
    @Transactional(readOnly = true)
    public Optional<Leerling> find(UUID id) {
        return find(id, null);
    }

    /** The pupil, when it is in one of these groups (null: in any). */
    @Transactional(readOnly = true)
    public Optional<Leerling> find(UUID id, @Nullable Set<UUID> groepen) {
        return jdbc.sql(
                        """
                        select l.*, g.sleutel groep_sleutel, g.naam groep_naam, g.jaargroep groep_jaargroep,
                            g.samengesteld groep_samengesteld
                        from school.leerling l
                        left join school.groep g on g.school_id = l.school_id and g.id = l.groep_id
                        where l.id = :id
                          and (:groepen::uuid[] is null or l.groep_id = any (:groepen::uuid[])
                            or exists (select 1 from school.leerling_groep lg
                                where lg.school_id = l.school_id and lg.leerling_id = l.id
                                  and lg.groep_id = any (:groepen::uuid[])))
                        """)
                .param("id", id)
                .param("groepen", Leerlingrij.ids(groepen))
                .query((rij, nummer) ->
                        Leerlingrij.leerling(rij, verzorgers.van(id), loopbanen.van(id)))
                .optional();
    }

    /** Adds a pupil and gives its id. */
    @Transactional
    public UUID add(Leerling leerling) {
        return Leerlingrij.bind(
                        jdbc.sql(
                                """
                                insert into school.leerling (school_id, leerlingid, voornamen, roepnaam,
                                    voorletters, voorvoegsel, achternaam, geboortedatum, geslacht, adresgeheim,
                                    straat, huisnummer, toevoeging, postcode, plaats, adres_buitenland,
                                    telefoon, telefoon_geheim, email, email_geheim, onderwijs_sinds,
                                    start_huidig_onderwijs, datum_inschrijving, datum_uitschrijving, groep_id,
                                    jaargroep, vestigingsnummer, verzorgersaansprakelijk, huisarts_naam,
                                    huisarts_telefoon, huisarts_email, sorteernaam, zoektekst)
                                values (:school, :leerlingid, :voornamen, :roepnaam,
                                    :voorletters, :voorvoegsel, :achternaam, :geboortedatum, :geslacht, :adresgeheim,
                                    :straat, :huisnummer, :toevoeging, :postcode, :plaats, :buitenland,
                                    :telefoon, :telefoonGeheim, :email, :emailGeheim, :onderwijsSinds,
                                    :startHuidigOnderwijs, :datumInschrijving, :datumUitschrijving, :groep,
                                    :jaargroep, :vestigingsnummer, :verzorgersaansprakelijk, :huisartsNaam,
                                    :huisartsTelefoon, :huisartsEmail, :sorteernaam, :zoektekst)
                                returning id
                                """),
                        leerling)
                .query(UUID.class)
                .single();
    }

    /** Replaces the personalia; false when someone else changed them in the meantime. */
    @Transactional
    public boolean save(Leerling leerling) {
        return Leerlingrij.bind(
                                jdbc.sql(
                                        """
                                        update school.leerling set leerlingid = :leerlingid, voornamen = :voornamen,
                                            roepnaam = :roepnaam, voorletters = :voorletters,
                                            voorvoegsel = :voorvoegsel, achternaam = :achternaam,
                                            geboortedatum = :geboortedatum, geslacht = :geslacht,
                                            adresgeheim = :adresgeheim, straat = :straat, huisnummer = :huisnummer,
                                            toevoeging = :toevoeging, postcode = :postcode, plaats = :plaats,
                                            adres_buitenland = :buitenland, telefoon = :telefoon,
                                            telefoon_geheim = :telefoonGeheim, email = :email,
                                            email_geheim = :emailGeheim, onderwijs_sinds = :onderwijsSinds,
                                            start_huidig_onderwijs = :startHuidigOnderwijs,
                                            datum_inschrijving = :datumInschrijving,
                                            datum_uitschrijving = :datumUitschrijving, groep_id = :groep,
                                            jaargroep = :jaargroep, vestigingsnummer = :vestigingsnummer,
                                            verzorgersaansprakelijk = :verzorgersaansprakelijk,
                                            huisarts_naam = :huisartsNaam, huisarts_telefoon = :huisartsTelefoon,
                                            huisarts_email = :huisartsEmail, sorteernaam = :sorteernaam,
                                            zoektekst = :zoektekst, versie = versie + 1, gewijzigd = now()
                                        where school_id = :school and id = :id and versie = :versie
                                        """),
                                leerling)
                        .param("id", leerling.id())
                        .param("versie", leerling.versie())
                        .update()
                == 1;
    }

    /** The groups of the school, by name; not those of earlier years in which nobody is. */
    @Transactional(readOnly = true)
    public List<Groep> groepen() {
        return jdbc.sql(
                        """
                        select id, sleutel, naam, jaargroep, samengesteld from school.groep
                        where gesloten is null order by samengesteld, naam
                        """)
                .query(new DataClassRowMapper<>(Groep.class))
                .list();
    }
}
