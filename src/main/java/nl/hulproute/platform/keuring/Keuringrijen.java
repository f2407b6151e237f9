package nl.hulproute.platform.keuring;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.bestand.Bestandstype;
import nl.hulproute.platform.bestand.Bijzonderheid;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The table in which a part keeps what is known of its contents. */
final class Keuringrijen {

    private final JdbcClient jdbc;
    private final String tabel;
    private final Clock clock;

    Keuringrijen(JdbcClient jdbc, Onderdeel onderdeel, Clock clock) {
        this.jdbc = jdbc;
        this.tabel = onderdeel.naam() + ".inhoudkeuring";
        this.clock = clock;
    }

    /**
     * Gives those that are new: what was seen before a scanner came counts as new when one is
     * there. All in one order, so that two who bring the same never wait for each other.
     */
    List<Sha256> add(UUID tenant, SortedMap<String, Bestandstype> inhouden, Scanstand stand) {
        return sql("""
        insert into %s as k (tenant_id, sha256, bijzonderheden, stand, sinds)
        select :tenant, inhoud, string_to_array(bijzonder, ','), :stand, :nu
          from unnest(:inhouden::text[], :bijzonder::text[]) as gezien (inhoud, bijzonder)
        on conflict (tenant_id, sha256) do update set stand = excluded.stand
         where k.stand = 'geen' and excluded.stand <> 'geen'
        returning sha256
        """)
                .param("tenant", tenant)
                .param("inhouden", inhouden.keySet().toArray(String[]::new))
                .param(
                        "bijzonder",
                        inhouden.values().stream().map(Keuringrijen::codes).toArray(String[]::new))
                .param("stand", stand.code())
                .param("nu", Timestamp.from(clock.instant()))
                .query((rij, n) -> new Sha256(rij.getString(1)))
                .list();
    }

    private static String codes(Bestandstype type) {
        return type.bijzonderheden().stream()
                .map(Bijzonderheid::code)
                .collect(Collectors.joining(","));
    }

    Map<Sha256, Keuring> of(UUID tenant, Collection<Sha256> inhouden) {
        var gevonden = new HashMap<Sha256, Keuring>();
        sql("""
        select sha256, bijzonderheden, stand, melding from %s
         where tenant_id = :tenant and sha256 = any (:inhouden)
        """)
                .param("tenant", tenant)
                .param("inhouden", inhouden.stream().map(Sha256::hex).toArray(String[]::new))
                .query(rij -> {
                    gevonden.put(new Sha256(rij.getString("sha256")), keuring(rij));
                });
        return gevonden;
    }

    /** How often was tried, this time too; the row stays as it is. */
    int attempt(UUID tenant, Sha256 inhoud, String melding) {
        return sql("""
        update %s set pogingen = pogingen + 1, melding = :melding
         where tenant_id = :tenant and sha256 = :sha256 returning pogingen
        """)
                .param("melding", melding)
                .param("tenant", tenant)
                .param("sha256", inhoud.hex())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void settle(UUID tenant, Sha256 inhoud, Scanstand stand, String melding) {
        sql("""
        update %s set stand = :stand, melding = :melding, gescand = :nu
         where tenant_id = :tenant and sha256 = :sha256
        """)
                .param("stand", stand.code())
                .param("melding", melding)
                .param("nu", Timestamp.from(clock.instant()))
                .param("tenant", tenant)
                .param("sha256", inhoud.hex())
                .update();
    }

    Map<Scanstand, Long> count(UUID tenant) {
        var aantallen = new EnumMap<Scanstand, Long>(Scanstand.class);
        for (var stand : Scanstand.values()) {
            aantallen.put(stand, 0L);
        }
        sql("select stand, count(*) from %s where tenant_id = :tenant group by stand")
                .param("tenant", tenant)
                .query(rij -> {
                    aantallen.put(Scanstand.ofCode(rij.getString(1)), rij.getLong(2));
                });
        return aantallen;
    }

    private JdbcClient.StatementSpec sql(String tekst) {
        return jdbc.sql(tekst.formatted(tabel));
    }

    private static Keuring keuring(ResultSet rij) throws SQLException {
        List<?> codes = Arrays.asList((Object[]) rij.getArray("bijzonderheden").getArray());
        var bijzonder = EnumSet.allOf(Bijzonderheid.class);
        bijzonder.removeIf(soort -> !codes.contains(soort.code()));
        return new Keuring(
                bijzonder, Scanstand.ofCode(rij.getString("stand")), rij.getString("melding"));
    }
}
