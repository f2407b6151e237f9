package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Inhoudgebruik;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The contents that a school refers to: maps and their older versions, hulpvragen, its logo. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Schoolgebruik implements Inhoudgebruik {

    private final JdbcClient jdbc;

    Schoolgebruik(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Sha256> gebruikt(Onderdeel onderdeel, UUID school, Collection<Sha256> inhouden) {
        if (onderdeel != Onderdeel.SCHOOL) {
            return Set.of();
        }
        return jdbc.sql(
                        """
                        select distinct sha256 from (
                            select sha256 from school.document where school_id = :school
                            union all
                            select sha256 from school.documentversie where school_id = :school
                            union all
                            select sha256 from school.hulpvraag_bericht_document
                              where school_id = :school
                            union all
                            select dossier from school.hulpvraag_bericht where school_id = :school
                            union all
                            select logo_sha256 from school.school where id = :school
                            union all
                            select gevonden[1] from school.hulpvraag_besluit,
                                   regexp_matches(documenten::text, '[0-9a-f]{64}', 'g') gevonden
                             where school_id = :school
                            ) gebruik
                         where sha256 = any (:inhouden::text[])
                        """)
                .param("school", school)
                .param("inhouden", inhouden.stream().map(Sha256::hex).toArray(String[]::new))
                .query((rij, n) -> new Sha256(rij.getString(1)))
                .set();
    }
}
