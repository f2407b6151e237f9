package nl.hulproute.swv.weergave;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The columns that each person chose. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
public class Kolomkeuzes {

    private final JdbcClient jdbc;

    Kolomkeuzes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Set<Kolom> of(UUID swv, UUID account) {
        return jdbc.sql(
                        """
                        select kolommen from swv.lijstkolommen
                         where swv_id = :swv and account = :account
                        """)
                .param("swv", swv)
                .param("account", account)
                .query((row, n) -> List.of((String[]) row.getArray(1).getArray()))
                .optional()
                .map(Kolomkeuzes::set)
                .orElse(Kolom.GEWOON);
    }

    public void choose(UUID swv, UUID account, List<String> codes) {
        jdbc.sql(
                        """
                        insert into swv.lijstkolommen (swv_id, account, kolommen)
                        values (:swv, :account, :kolommen)
                        on conflict (swv_id, account) do update set kolommen = excluded.kolommen
                        """)
                .param("swv", swv)
                .param("account", account)
                .param(
                        "kolommen",
                        Kolom.ofCodes(codes).stream().map(Kolom::code).toArray(String[]::new))
                .update();
    }

    private static Set<Kolom> set(List<String> codes) {
        var kolommen = EnumSet.noneOf(Kolom.class);
        kolommen.addAll(Kolom.ofCodes(codes));
        return kolommen;
    }
}
