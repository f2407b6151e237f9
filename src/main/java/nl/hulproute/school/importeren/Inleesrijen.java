package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Naam;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Writes what a file holds, many rows at a time: row-level security forbids COPY into a table that
 * has it.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Inleesrijen {

    /** Which file of which school. */
    record Plek(UUID school, UUID inlezing) {}

    /**
     * A pupil with its place in the file.
     *
     * @param redenen why it cannot be taken over; empty when it can
     */
    record Rij(int nummer, Edexml.Leerling leerling, List<Fout> redenen) {}

    private static final char SCHEIDING = '\u001f';

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Inleesvoortgang voortgang;

    Inleesrijen(JdbcClient jdbc, JsonMapper json, Inleesvoortgang voortgang) {
        this.jdbc = jdbc;
        this.json = json;
        this.voortgang = voortgang;
    }

    /** These pupils, and how far reading is now. */
    public void leerlingen(Plek plek, List<Rij> rijen, long gelezen, int aantal) {
        jdbc.sql(
                        """
                        insert into school.inlezing_leerling (school_id, inlezing_id, nummer, regel, sleutel,
                            voornamen, roepnaam, voorletters, voorvoegsel, achternaam, geboortedatum, geslacht,
                            jaargroep, groep, samengesteld, vestiging, email, instroom, uitstroom, voornaam_kaal,
                            achternaam_kaal, sorteernaam, zoektekst, redenen, soort)
                        select :school, :inlezing, n.nummer::integer, n.regel::integer, n.sleutel, n.voornamen,
                            n.roepnaam, n.voorletters, n.voorvoegsel, n.achternaam, nullif(n.geboren, '')::date,
                            n.geslacht::smallint, n.jaargroep, n.groep,
                            coalesce(string_to_array(nullif(n.samengesteld, ''), chr(31)), '{}'), n.vestiging,
                            n.email, nullif(n.instroom, '')::date, nullif(n.uitstroom, '')::date, n.voornaam_kaal,
                            n.achternaam_kaal, n.sorteernaam, n.zoektekst, n.redenen::jsonb,
                            case when n.redenen <> '[]' then 'GEWEIGERD' end
                        from unnest(:nummer::text[], :regel::text[], :sleutel::text[], :voornamen::text[],
                                :roepnaam::text[], :voorletters::text[], :voorvoegsel::text[], :achternaam::text[],
                                :geboren::text[], :geslacht::text[], :jaargroep::text[], :groep::text[],
                                :samengesteld::text[], :vestiging::text[], :email::text[], :instroom::text[],
                                :uitstroom::text[], :voornaamKaal::text[], :achternaamKaal::text[],
                                :sorteernaam::text[], :zoektekst::text[], :redenen::text[])
                            n (nummer, regel, sleutel, voornamen, roepnaam, voorletters, voorvoegsel, achternaam,
                                geboren, geslacht, jaargroep, groep, samengesteld, vestiging, email, instroom,
                                uitstroom, voornaam_kaal, achternaam_kaal, sorteernaam, zoektekst, redenen)
                        """)
                .param("school", plek.school())
                .param("inlezing", plek.inlezing())
                .param("nummer", column(rijen, rij -> String.valueOf(rij.nummer())))
                .param("regel", column(rijen, rij -> String.valueOf(rij.leerling().regel())))
                .param("sleutel", column(rijen, rij -> rij.leerling().sleutel()))
                .param("voornamen", column(rijen, rij -> naam(rij).voornamen()))
                .param("roepnaam", column(rijen, rij -> naam(rij).roepnaam()))
                .param("voorletters", column(rijen, rij -> naam(rij).voorletters()))
                .param("voorvoegsel", column(rijen, rij -> naam(rij).voorvoegsel()))
                .param("achternaam", column(rijen, rij -> naam(rij).achternaam()))
                .param("geboren", column(rijen, rij -> day(rij.leerling().geboortedatum())))
                .param("geslacht", column(rijen, rij -> String.valueOf(rij.leerling().geslacht())))
                .param("jaargroep", column(rijen, rij -> rij.leerling().jaargroep()))
                .param("groep", column(rijen, rij -> rij.leerling().groep()))
                .param("samengesteld", column(rijen, rij -> joined(rij.leerling().samengesteld())))
                .param("vestiging", column(rijen, rij -> rij.leerling().vestiging()))
                .param("email", column(rijen, rij -> rij.leerling().email()))
                .param("instroom", column(rijen, rij -> day(rij.leerling().instroom())))
                .param("uitstroom", column(rijen, rij -> day(rij.leerling().uitstroom())))
                .param("voornaamKaal", column(rijen, rij -> voornaam(naam(rij))))
                .param("achternaamKaal", column(rijen, rij -> Naam.normaal(naam(rij).achternaam())))
                .param("sorteernaam", column(rijen, rij -> naam(rij).sorteernaam()))
                .param("zoektekst", column(rijen, rij -> naam(rij).zoektekst()))
                .param("redenen", column(rijen, rij -> json.writeValueAsString(rij.redenen())))
                .update();
        voortgang.progress(plek.inlezing(), gelezen, aantal);
    }

    public void groepen(Plek plek, List<Edexml.Groep> groepen) {
        jdbc.sql(
                        """
                        insert into school.inlezing_groep (school_id, inlezing_id, sleutel, naam, jaargroep,
                            samengesteld)
                        select :school, :inlezing, n.sleutel, n.naam, n.jaargroep, n.samengesteld::boolean
                        from unnest(:sleutel::text[], :naam::text[], :jaargroep::text[], :samengesteld::text[])
                            n (sleutel, naam, jaargroep, samengesteld)
                        """)
                .param("school", plek.school())
                .param("inlezing", plek.inlezing())
                .param("sleutel", column(groepen, Edexml.Groep::sleutel))
                .param("naam", column(groepen, Edexml.Groep::naam))
                .param("jaargroep", column(groepen, Edexml.Groep::jaargroep))
                .param("samengesteld", column(groepen, een -> String.valueOf(een.samengesteld())))
                .update();
    }

    public void vestigingen(Plek plek, List<Edexml.Vestiging> vestigingen) {
        jdbc.sql(
                        """
                        insert into school.inlezing_vestiging (school_id, inlezing_id, sleutel, naam)
                        select :school, :inlezing, n.sleutel, n.naam
                        from unnest(:sleutel::text[], :naam::text[]) n (sleutel, naam)
                        """)
                .param("school", plek.school())
                .param("inlezing", plek.inlezing())
                .param("sleutel", column(vestigingen, Edexml.Vestiging::sleutel))
                .param("naam", column(vestigingen, Edexml.Vestiging::naam))
                .update();
    }

    /** With the mail address that was used for this key before, when the file has none. */
    public void leerkrachten(Plek plek, int vanaf, List<Edexml.Leerkracht> leerkrachten) {
        jdbc.sql(
                        """
                        insert into school.inlezing_leerkracht (school_id, inlezing_id, nummer, regel, sleutel, naam,
                            sorteernaam, rol, groepen, email)
                        select :school, :inlezing, :vanaf + n.plaats, n.regel::integer, n.sleutel, n.naam,
                            n.sorteernaam, n.rol,
                            coalesce(string_to_array(nullif(n.groepen, ''), chr(31)), '{}'),
                            coalesce(nullif(n.email, ''), (select min(k.email) from school.leerkracht k
                                where k.school_id = :school and k.sleutel = n.sleutel and n.sleutel <> ''), '')
                        from unnest(:regel::text[], :sleutel::text[], :naam::text[], :sorteernaam::text[],
                                :rol::text[], :groepen::text[], :email::text[])
                            with ordinality
                            n (regel, sleutel, naam, sorteernaam, rol, groepen, email, plaats)
                        """)
                .param("school", plek.school())
                .param("inlezing", plek.inlezing())
                .param("vanaf", vanaf)
                .param("regel", column(leerkrachten, een -> String.valueOf(een.regel())))
                .param("sleutel", column(leerkrachten, Edexml.Leerkracht::sleutel))
                .param("naam", column(leerkrachten, een -> een.naam().volledig()))
                .param("sorteernaam", column(leerkrachten, een -> een.naam().sorteernaam()))
                .param("rol", column(leerkrachten, een -> een.rol().name()))
                .param("groepen", column(leerkrachten, een -> joined(een.groepen())))
                .param("email", column(leerkrachten, Edexml.Leerkracht::email))
                .update();
    }

    /** The first word: files differ in how many voornamen they have. */
    private static String voornaam(Naam naam) {
        String tekst = naam.roepnaam().isEmpty() ? naam.voornamen() : naam.roepnaam();
        String kaal = Naam.normaal(tekst);
        int einde = kaal.indexOf(' ');
        return einde < 0 ? kaal : kaal.substring(0, einde);
    }

    private static Naam naam(Rij rij) {
        return rij.leerling().naam();
    }

    /** A key may hold any sign that one may type. */
    private static String joined(List<String> sleutels) {
        return String.join(String.valueOf(SCHEIDING), sleutels);
    }

    private static String day(@Nullable LocalDate dag) {
        return dag == null ? "" : dag.toString();
    }

    private static <T> String[] column(List<T> rijen, Function<T, String> waarde) {
        return rijen.stream().map(waarde).toArray(String[]::new);
    }
}
