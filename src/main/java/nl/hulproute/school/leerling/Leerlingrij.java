package nl.hulproute.school.leerling;

import nl.hulproute.school.info.Adres;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How a pupil is written to a row and read back from it. */
final class Leerlingrij {

    private Leerlingrij() {}

    static Leerling leerling(
            ResultSet rij, List<Verzorger> verzorgers, List<Schoolloopbaan> schoolloopbaan)
            throws SQLException {
        return new Leerling(
                rij.getObject("id", UUID.class),
                rij.getObject("school_id", UUID.class),
                rij.getInt("versie"),
                rij.getString("leerlingid"),
                naam(rij, rij.getString("voornamen")),
                datum(rij, "geboortedatum"),
                Geslacht.ofCode(rij.getInt("geslacht")),
                new Woonadres(rij.getBoolean("adresgeheim"), adres(rij), buitenland(rij)),
                bereik(rij),
                data(rij),
                groep(rij),
                rij.getString("jaargroep"),
                rij.getObject("vestigingsnummer", Integer.class),
                rij.getBoolean("verzorgersaansprakelijk"),
                new Huisarts(
                        rij.getString("huisarts_naam"),
                        rij.getString("huisarts_telefoon"),
                        rij.getString("huisarts_email")),
                verzorgers,
                schoolloopbaan);
    }

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Leerling leerling) {
        var groep = leerling.groep();
        var spec =
                sql.param("school", leerling.schoolId())
                        .param("leerlingid", leerling.leerlingid())
                        .param("voornamen", leerling.naam().voornamen())
                        .param("geboortedatum", leerling.geboortedatum(), Types.DATE)
                        .param("geslacht", leerling.geslacht().code())
                        .param("adresgeheim", leerling.woonadres().geheim())
                        .param("buitenland", String.join("\n", leerling.woonadres().buitenland()))
                        .param("groep", groep == null ? null : groep.id(), Types.OTHER)
                        .param("jaargroep", leerling.jaargroep())
                        .param("vestigingsnummer", leerling.vestigingsnummer(), Types.INTEGER)
                        .param("verzorgersaansprakelijk", leerling.verzorgersaansprakelijk())
                        .param("huisartsNaam", leerling.huisarts().naam())
                        .param("huisartsTelefoon", leerling.huisarts().telefoon())
                        .param("huisartsEmail", leerling.huisarts().email())
                        .param("sorteernaam", leerling.naam().sorteernaam())
                        .param("zoektekst", leerling.naam().zoektekst());
        bind(spec, leerling.data());
        bind(spec, leerling.naam());
        bind(spec, leerling.woonadres().adres());
        return bind(spec, leerling.bereik());
    }

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Naam naam) {
        return sql.param("roepnaam", naam.roepnaam())
                .param("voorletters", naam.voorletters())
                .param("voorvoegsel", naam.voorvoegsel())
                .param("achternaam", naam.achternaam());
    }

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Adres adres) {
        return sql.param("straat", adres.straat())
                .param("huisnummer", adres.huisnummer())
                .param("toevoeging", adres.toevoeging())
                .param("postcode", adres.postcode())
                .param("plaats", adres.plaats());
    }

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Bereik bereik) {
        return sql.param("telefoon", bereik.telefoon())
                .param("telefoonGeheim", bereik.telefoonGeheim())
                .param("email", bereik.email())
                .param("emailGeheim", bereik.emailGeheim());
    }

    private static void bind(JdbcClient.StatementSpec sql, Onderwijsdata data) {
        sql.param("onderwijsSinds", data.onderwijsSinds(), Types.DATE)
                .param("startHuidigOnderwijs", data.startHuidigOnderwijs(), Types.DATE)
                .param("datumInschrijving", data.datumInschrijving(), Types.DATE)
                .param("datumUitschrijving", data.datumUitschrijving(), Types.DATE);
    }

    static Naam naam(ResultSet rij, String voornamen) throws SQLException {
        return new Naam(
                voornamen,
                rij.getString("roepnaam"),
                rij.getString("voorletters"),
                rij.getString("voorvoegsel"),
                rij.getString("achternaam"));
    }

    static Adres adres(ResultSet rij) throws SQLException {
        return new Adres(
                rij.getString("straat"),
                rij.getString("huisnummer"),
                rij.getString("toevoeging"),
                rij.getString("postcode"),
                rij.getString("plaats"));
    }

    static Bereik bereik(ResultSet rij) throws SQLException {
        return new Bereik(
                rij.getString("telefoon"),
                rij.getBoolean("telefoon_geheim"),
                rij.getString("email"),
                rij.getBoolean("email_geheim"));
    }

    /** Ids for {@code uuid[]}: the driver takes arrays of text only. */
    static String @Nullable [] ids(@Nullable Set<UUID> ids) {
        return ids == null ? null : ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    static @Nullable LocalDate datum(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, LocalDate.class);
    }

    private static Onderwijsdata data(ResultSet rij) throws SQLException {
        return new Onderwijsdata(
                datum(rij, "onderwijs_sinds"),
                datum(rij, "start_huidig_onderwijs"),
                datum(rij, "datum_inschrijving"),
                datum(rij, "datum_uitschrijving"));
    }

    private static List<String> buitenland(ResultSet rij) throws SQLException {
        return rij.getString("adres_buitenland").lines().toList();
    }

    private static @Nullable Groep groep(ResultSet rij) throws SQLException {
        UUID id = rij.getObject("groep_id", UUID.class);
        return id == null
                ? null
                : new Groep(
                        id,
                        rij.getString("groep_sleutel"),
                        rij.getString("groep_naam"),
                        rij.getString("groep_jaargroep"),
                        rij.getBoolean("groep_samengesteld"));
    }
}
