package nl.hulproute.toegang.kennisgeving;

import nl.hulproute.toegang.Werkplek;
import nl.hulproute.toegang.waarneming.Mailkeuze;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How each person wants to be told of each kind. */
@Repository
@Transactional
class Kennisgevingkeuzes implements Mailkeuze {

    private final JdbcClient jdbc;

    Kennisgevingkeuzes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The kinds that this person can be told of at all. */
    static List<Kennisgevingsoort> soorten(Werkplek werkplek) {
        return Arrays.stream(Kennisgevingsoort.values())
                .filter(soort -> soort.keuze() == soort && werkplek.mag(soort.nodig()))
                .toList();
    }

    /** Of those who chose something for this kind. */
    @Transactional(readOnly = true)
    Map<UUID, Wijze> van(UUID organisatie, Kennisgevingsoort soort) {
        var wijzen = new HashMap<UUID, Wijze>();
        if (!soort.vast()) {
            jdbc.sql(
                            """
                            select account_id, wijze from toegang.kennisgevingkeuze
                             where organisatie_id = :organisatie and soort = :soort
                            """)
                    .param("organisatie", organisatie)
                    .param("soort", soort.keuze().code())
                    .query(row -> {
                        wijzen.put(
                                row.getObject(1, UUID.class),
                                Wijze.ofCode(row.getString(2)).orElseThrow());
                    });
        }
        return wijzen;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> nietAllesPerMail(UUID organisatie, Collection<UUID> accounts) {
        return jdbc.sql(
                        """
                        select distinct account_id from toegang.kennisgevingkeuze
                         where organisatie_id = :organisatie and wijze = :pagina
                           and account_id = any (:accounts::uuid[])
                           and soort = any (:soorten::text[])
                        """)
                .param("organisatie", organisatie)
                .param("pagina", Wijze.PAGINA.code())
                .param("accounts", accounts.toArray(UUID[]::new))
                .param(
                        "soorten",
                        Arrays.stream(Kennisgevingsoort.values())
                                .filter(soort -> !soort.vast())
                                .filter(soort -> soort.waarnemend() != Wijze.PAGINA)
                                .map(Kennisgevingsoort::code)
                                .toArray(String[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }

    /** What counts for this person, chosen or not. */
    @Transactional(readOnly = true)
    Map<Kennisgevingsoort, Wijze> van(Werkplek werkplek) {
        var wijzen = new EnumMap<Kennisgevingsoort, Wijze>(Kennisgevingsoort.class);
        soorten(werkplek).forEach(soort -> wijzen.put(soort, soort.vanzelf()));
        jdbc.sql(
                        """
                        select soort, wijze from toegang.kennisgevingkeuze
                         where organisatie_id = :organisatie and account_id = :account
                        """)
                .param("organisatie", werkplek.tenantId())
                .param("account", werkplek.account())
                .query(row -> {
                    var wijze = Wijze.ofCode(row.getString(2)).orElseThrow();
                    Kennisgevingsoort.ofCode(row.getString(1))
                            .filter(soort -> !soort.vast())
                            .ifPresent(soort -> wijzen.replace(soort, wijze));
                });
        return wijzen;
    }

    /** What may not be chosen is left as it is. */
    void kies(Map<String, String> velden, Werkplek werkplek) {
        var gekozen =
                soorten(werkplek).stream()
                        .filter(soort -> !soort.vast())
                        .filter(soort ->
                                Wijze.ofCode(velden.getOrDefault(soort.code(), "")).isPresent())
                        .toList();
        jdbc.sql(
                        """
                        insert into toegang.kennisgevingkeuze (organisatie_id, account_id, soort, wijze)
                        select :organisatie, :account, k.soort, k.wijze
                          from unnest(:soorten::text[], :wijzen::text[]) k (soort, wijze)
                        on conflict (organisatie_id, account_id, soort)
                          do update set wijze = excluded.wijze
                        """)
                .param("organisatie", werkplek.tenantId())
                .param("account", werkplek.account())
                .param(
                        "soorten",
                        gekozen.stream().map(Kennisgevingsoort::code).toArray(String[]::new))
                .param(
                        "wijzen",
                        gekozen.stream()
                                .map(soort -> velden.getOrDefault(soort.code(), ""))
                                .toArray(String[]::new))
                .update();
    }
}
