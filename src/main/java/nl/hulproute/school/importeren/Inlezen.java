package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Naam;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Brings groups and pupils of a file into the school, by their keys: all or nothing, and the same
 * file twice changes nothing the second time. What the file does not say stays as it was.
 */
@Service
@OpKnooppunt(Onderdeel.SCHOOL)
class Inlezen {

    /** How many were new, how many changed, and how many were in the file. */
    record Telling(int nieuw, int gewijzigd, int gelezen) {

        public int gelijk() {
            return gelezen - nieuw - gewijzigd;
        }
    }

    record Uitkomst(Telling groepen, Telling leerlingen) {}

    private final JdbcClient jdbc;

    Inlezen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public Uitkomst lees(UUID schoolId, Edexml bestand) {
        if (!bestand.goed()) {
            throw new IllegalArgumentException("a file with errors is not stored");
        }
        Telling groepen = groepen(schoolId, bestand.groepen());
        Telling leerlingen = leerlingen(schoolId, bestand.leerlingen());
        samengesteld(schoolId, bestand.leerlingen());
        return new Uitkomst(groepen, leerlingen);
    }

    private Telling groepen(UUID schoolId, List<Edexml.Groep> groepen) {
        var nieuw =
                jdbc.sql(
                                """
                                insert into school.groep as g (school_id, sleutel, naam, jaargroep, samengesteld)
                                select :school, n.sleutel, n.naam, n.jaargroep, n.samengesteld = 'true'
                                from unnest(:sleutel::text[], :naam::text[], :jaargroep::text[], :samengesteld::text[])
                                    n (sleutel, naam, jaargroep, samengesteld)
                                on conflict (school_id, sleutel) do update set naam = excluded.naam,
                                    jaargroep = excluded.jaargroep, samengesteld = excluded.samengesteld
                                where (g.naam, g.jaargroep, g.samengesteld) is distinct from
                                    (excluded.naam, excluded.jaargroep, excluded.samengesteld)
                                returning xmax = 0
                                """)
                        .param("school", schoolId)
                        .param("sleutel", kolom(groepen, Edexml.Groep::sleutel))
                        .param("naam", kolom(groepen, Edexml.Groep::naam))
                        .param("jaargroep", kolom(groepen, Edexml.Groep::jaargroep))
                        .param(
                                "samengesteld",
                                kolom(groepen, g -> String.valueOf(g.samengesteld())))
                        .query((row, n) -> row.getBoolean(1))
                        .list();
        return telling(nieuw, groepen.size());
    }

    private Telling leerlingen(UUID schoolId, List<Edexml.Leerling> leerlingen) {
        var nieuw =
                jdbc.sql(
                                """
                                insert into school.leerling as l (school_id, sleutel, leerlingid, voornamen, roepnaam,
                                    voorletters, voorvoegsel, achternaam, geboortedatum, geslacht, jaargroep,
                                    groep_id, email, datum_inschrijving, datum_uitschrijving, sorteernaam, zoektekst)
                                select :school, n.sleutel, coalesce(nullif(o.leerlingid, ''), n.sleutel),
                                    coalesce(nullif(n.voornamen, ''), o.voornamen, ''),
                                    coalesce(nullif(n.roepnaam, ''), o.roepnaam, ''),
                                    coalesce(nullif(n.voorletters, ''), o.voorletters, ''),
                                    coalesce(nullif(n.voorvoegsel, ''), o.voorvoegsel, ''),
                                    coalesce(nullif(n.achternaam, ''), o.achternaam, ''),
                                    coalesce(nullif(n.geboren, '')::date, o.geboortedatum),
                                    coalesce(nullif(n.geslacht, '0')::smallint, o.geslacht, 0),
                                    coalesce(nullif(n.jaargroep, ''), g.jaargroep, o.jaargroep, ''),
                                    coalesce(g.id, o.groep_id),
                                    coalesce(nullif(n.email, ''), o.email, ''),
                                    coalesce(nullif(n.instroom, '')::date, o.datum_inschrijving),
                                    coalesce(nullif(n.uitstroom, '')::date, o.datum_uitschrijving),
                                    n.sorteernaam, n.zoektekst
                                from unnest(:sleutel::text[], :voornamen::text[], :roepnaam::text[],
                                    :voorletters::text[], :voorvoegsel::text[], :achternaam::text[],
                                    :geboren::text[], :geslacht::text[], :jaargroep::text[], :groep::text[],
                                    :email::text[], :instroom::text[], :uitstroom::text[],
                                    :sorteernaam::text[], :zoektekst::text[])
                                    n (sleutel, voornamen, roepnaam, voorletters, voorvoegsel, achternaam, geboren,
                                        geslacht, jaargroep, groep, email, instroom, uitstroom, sorteernaam, zoektekst)
                                left join school.groep g on g.school_id = :school and g.sleutel = n.groep
                                left join school.leerling o on o.school_id = :school and o.sleutel = n.sleutel
                                on conflict (school_id, sleutel) do update set
                                    voornamen = excluded.voornamen, roepnaam = excluded.roepnaam,
                                    voorletters = excluded.voorletters, voorvoegsel = excluded.voorvoegsel,
                                    achternaam = excluded.achternaam, geboortedatum = excluded.geboortedatum,
                                    geslacht = excluded.geslacht, jaargroep = excluded.jaargroep,
                                    groep_id = excluded.groep_id, email = excluded.email,
                                    datum_inschrijving = excluded.datum_inschrijving,
                                    datum_uitschrijving = excluded.datum_uitschrijving,
                                    sorteernaam = excluded.sorteernaam, zoektekst = excluded.zoektekst,
                                    versie = l.versie + 1, gewijzigd = now()
                                where (l.voornamen, l.roepnaam, l.voorletters, l.voorvoegsel, l.achternaam,
                                        l.geboortedatum, l.geslacht, l.jaargroep, l.groep_id, l.email,
                                        l.datum_inschrijving, l.datum_uitschrijving)
                                    is distinct from (excluded.voornamen, excluded.roepnaam, excluded.voorletters,
                                        excluded.voorvoegsel, excluded.achternaam, excluded.geboortedatum,
                                        excluded.geslacht, excluded.jaargroep, excluded.groep_id, excluded.email,
                                        excluded.datum_inschrijving, excluded.datum_uitschrijving)
                                returning xmax = 0
                                """)
                        .param("school", schoolId)
                        .param("sleutel", kolom(leerlingen, Edexml.Leerling::sleutel))
                        .param("voornamen", kolom(leerlingen, Edexml.Leerling::voornamen))
                        .param("roepnaam", kolom(leerlingen, Edexml.Leerling::roepnaam))
                        .param("voorletters", kolom(leerlingen, Edexml.Leerling::voorletters))
                        .param("voorvoegsel", kolom(leerlingen, Edexml.Leerling::voorvoegsel))
                        .param("achternaam", kolom(leerlingen, Edexml.Leerling::achternaam))
                        .param("geboren", kolom(leerlingen, l -> dag(l.geboortedatum())))
                        .param("geslacht", kolom(leerlingen, l -> String.valueOf(l.geslacht())))
                        .param("jaargroep", kolom(leerlingen, Edexml.Leerling::jaargroep))
                        .param("groep", kolom(leerlingen, Edexml.Leerling::groep))
                        .param("email", kolom(leerlingen, Edexml.Leerling::email))
                        .param("instroom", kolom(leerlingen, l -> dag(l.instroomdatum())))
                        .param("uitstroom", kolom(leerlingen, l -> dag(l.uitstroomdatum())))
                        .param("sorteernaam", kolom(leerlingen, l -> naam(l).sorteernaam()))
                        .param("zoektekst", kolom(leerlingen, l -> naam(l).zoektekst()))
                        .query((row, n) -> row.getBoolean(1))
                        .list();
        return telling(nieuw, leerlingen.size());
    }

    /**
     * Puts each pupil of the file into the samengestelde groepen that the file names, and no other.
     */
    private void samengesteld(UUID schoolId, List<Edexml.Leerling> leerlingen) {
        var leerlingsleutels = new ArrayList<String>();
        var groepsleutels = new ArrayList<String>();
        for (Edexml.Leerling leerling : leerlingen) {
            for (String groep : leerling.samengesteld()) {
                leerlingsleutels.add(leerling.sleutel());
                groepsleutels.add(groep);
            }
        }
        jdbc.sql(
                        """
                        delete from school.leerling_groep lg using school.leerling l
                        where lg.school_id = :school and l.school_id = :school and l.id = lg.leerling_id
                          and l.sleutel = any (:sleutels::text[])
                        """)
                .param("school", schoolId)
                .param("sleutels", kolom(leerlingen, Edexml.Leerling::sleutel))
                .update();
        jdbc.sql(
                        """
                        insert into school.leerling_groep (school_id, leerling_id, groep_id)
                        select :school, l.id, g.id
                        from unnest(:leerlingen::text[], :groepen::text[]) n (leerling, groep)
                        join school.leerling l on l.school_id = :school and l.sleutel = n.leerling
                        join school.groep g on g.school_id = :school and g.sleutel = n.groep
                        on conflict do nothing
                        """)
                .param("school", schoolId)
                .param("leerlingen", leerlingsleutels.toArray(String[]::new))
                .param("groepen", groepsleutels.toArray(String[]::new))
                .update();
    }

    private static Telling telling(List<Boolean> nieuw, int gelezen) {
        int toegevoegd = (int) nieuw.stream().filter(is -> is).count();
        return new Telling(toegevoegd, nieuw.size() - toegevoegd, gelezen);
    }

    private static <T> String[] kolom(List<T> rijen, Function<T, String> waarde) {
        return rijen.stream().map(waarde).toArray(String[]::new);
    }

    private static String dag(@org.jspecify.annotations.Nullable LocalDate dag) {
        return dag == null ? "" : dag.toString();
    }

    private static Naam naam(Edexml.Leerling l) {
        return new Naam(
                l.voornamen(), l.roepnaam(), l.voorletters(), l.voorvoegsel(), l.achternaam());
    }
}
