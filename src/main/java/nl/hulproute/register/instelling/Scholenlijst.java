package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Locale;

/** All schools of the register, by name, a page at a time. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
@Transactional(readOnly = true)
class Scholenlijst {

    private static final int PAGINA = 50;

    /** Which schools one looks at. */
    enum Keuze {
        ALLE("true"),
        HAND(
                "exists (select 1 from register.vestiging v where v.brin = i.brin and v.hand) or"
                        + " i.hand"),
        VERDWENEN(
                "exists (select 1 from register.vestiging v where v.brin = i.brin and v.verdwenen"
                        + " is not null)");

        private final String voorwaarde;

        Keuze(String voorwaarde) {
            this.voorwaarde = voorwaarde;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A school as a line of the list. */
    record Regel(
            String brin,
            String naam,
            Schoolsoort soort,
            String bestuur,
            String bestuursnummer,
            String plaats,
            int vestigingen,
            Herkomst herkomst) {}

    /** Where the data of a school come from. */
    record Herkomst(boolean bestand, boolean hand, boolean verdwenen) {

        public String code() {
            if (verdwenen) {
                return "verdwenen";
            }
            if (!bestand) {
                return "hand";
            }
            return hand ? "gewijzigd" : "duo";
        }
    }

    record Pagina(List<Regel> regels, @Nullable String volgende) {}

    private final JdbcClient jdbc;

    Scholenlijst(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Schools of which BRIN, name, board, or the name and place of a vestiging hold each word. */
    Pagina page(Keuze keuze, String zoek, String na) {
        List<Regel> regels =
                jdbc.sql(
                                """
                                select i.brin, i.naam, i.soort, b.naam as bestuur, b.nummer,
                                       coalesce(k.plaats, '') as plaats, k.aantal, k.bestand,
                                       k.hand or i.hand as hand, k.verdwenen
                                from register.instelling i
                                join register.bestuur b on b.id = i.bestuur_id
                                cross join lateral (
                                  select count(*) as aantal,
                                         (array_agg(v.plaats order by v.nummer))[1] as plaats,
                                         coalesce(bool_or(v.bestand is not null), false) as bestand,
                                         coalesce(bool_or(v.hand), false) as hand,
                                         coalesce(bool_or(v.verdwenen is not null), false) as verdwenen,
                                         coalesce(string_agg(v.naam || ' ' || v.plaats, ' '), '') as tekst
                                  from register.vestiging v where v.brin = i.brin) k
                                where (%s)
                                  and (:na = '' or (i.naam, i.brin) >
                                    (select x.naam, x.brin from register.instelling x where x.brin = :na))
                                  and (i.brin || ' ' || i.naam || ' ' || b.nummer || ' ' || b.naam
                                       || ' ' || k.tekst) ilike all (:woorden)
                                order by i.naam, i.brin limit :aantal
                                """
                                        .formatted(keuze.voorwaarde))
                        .param("na", na)
                        .param("woorden", Zoekwoorden.of(zoek))
                        .param("aantal", PAGINA + 1)
                        .query((row, n) ->
                                new Regel(
                                        row.getString("brin"),
                                        row.getString("naam"),
                                        Schoolsoort.valueOf(row.getString("soort")),
                                        row.getString("bestuur"),
                                        row.getString("nummer"),
                                        row.getString("plaats"),
                                        row.getInt("aantal"),
                                        new Herkomst(
                                                row.getBoolean("bestand"),
                                                row.getBoolean("hand"),
                                                row.getBoolean("verdwenen"))))
                        .list();
        boolean meer = regels.size() > PAGINA;
        List<Regel> getoond = meer ? regels.subList(0, PAGINA) : regels;
        return new Pagina(getoond, meer ? getoond.getLast().brin() : null);
    }

    /** How many schools, vestigingen and boards there are. */
    record Telling(int scholen, int vestigingen, int besturen, int verdwenen) {}

    Telling count() {
        return jdbc.sql(
                        """
                        select (select count(*) from register.instelling),
                               (select count(*) from register.vestiging),
                               (select count(*) from register.bestuur),
                               (select count(distinct brin) from register.vestiging
                                where verdwenen is not null)
                        """)
                .query((row, n) ->
                        new Telling(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }
}
