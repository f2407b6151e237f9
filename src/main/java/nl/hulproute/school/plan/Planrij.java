package nl.hulproute.school.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** How a plan is written to its rows and read back. */
final class Planrij {

    private Planrij() {}

    /** The plan without its goals. */
    static Plan plan(ResultSet rij) throws SQLException {
        return new Plan(
                rij.getObject("id", UUID.class),
                rij.getInt("versie"),
                Plansoort.valueOf(rij.getString("soort")),
                rij.getString("titel"),
                rij.getString("isgerichtop"),
                rij.getString("beginsituatie"),
                rij.getString("aanpak"),
                rij.getObject("begin", LocalDate.class),
                rij.getObject("einde", LocalDate.class),
                rij.getString("auteur_naam"),
                rij.getObject("hulpvraag_id", UUID.class),
                rij.getInt("leerlingen"),
                List.of(),
                evaluatie(rij));
    }

    private static @Nullable Evaluatie evaluatie(ResultSet rij) throws SQLException {
        LocalDate datum = rij.getObject("evaluatie_datum", LocalDate.class);
        return datum == null
                ? null
                : new Evaluatie(datum, rij.getString("evaluatie"), rij.getString("evaluatie_door"));
    }

    static Doel doel(ResultSet rij) throws SQLException {
        String uitslag = rij.getString("uitslag");
        return new Doel(
                rij.getString("doel"),
                rij.getString("aanpak"),
                rij.getString("middelen"),
                rij.getString("wie"),
                rij.getString("wanneer"),
                uitslag == null ? null : Uitslag.valueOf(uitslag));
    }

    static StatementSpec bind(StatementSpec sql, PlanInvoer plan) {
        return sql.param("titel", plan.titel())
                .param("isgerichtop", plan.isgerichtop())
                .param("beginsituatie", plan.beginsituatie())
                .param("aanpak", plan.aanpak())
                .param("begin", LocalDate.parse(plan.begin()))
                .param("einde", LocalDate.parse(plan.einde()));
    }

    static StatementSpec bind(StatementSpec sql, List<Doel> doelen) {
        return sql.param("doelen", kolom(doelen, Doel::tekst))
                .param("aanpakken", kolom(doelen, Doel::aanpak))
                .param("middelen", kolom(doelen, Doel::middelen))
                .param("wie", kolom(doelen, Doel::wie))
                .param("wanneer", kolom(doelen, Doel::wanneer))
                .param("uitslagen", kolom(doelen, Planrij::uitslag));
    }

    private static String uitslag(Doel doel) {
        Uitslag uitslag = doel.uitslag();
        return uitslag == null ? "" : uitslag.name();
    }

    private static String[] kolom(List<Doel> doelen, Function<Doel, String> veld) {
        return doelen.stream().map(veld).toArray(String[]::new);
    }
}
