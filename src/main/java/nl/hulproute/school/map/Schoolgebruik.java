package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Inhoudgebruik;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

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
    public boolean gebruikt(Onderdeel onderdeel, UUID school, Sha256 inhoud) {
        return onderdeel == Onderdeel.SCHOOL
                && jdbc.sql(
                                """
                                select exists (select from school.document
                                                where school_id = :school and sha256 = :inhoud)
                                    or exists (select from school.documentversie
                                                where school_id = :school and sha256 = :inhoud)
                                    or exists (select from school.hulpvraag_bericht_document
                                                where school_id = :school and sha256 = :inhoud)
                                    or exists (select from school.hulpvraag_bericht
                                                where school_id = :school and dossier = :inhoud)
                                    or exists (select from school.hulpvraag_besluit
                                                where school_id = :school
                                                  and documenten::text like '%' || :inhoud || '%')
                                    or exists (select from school.school
                                                where logo_sha256 = :inhoud)
                                """)
                        .param("school", school)
                        .param("inhoud", inhoud.hex())
                        .query(Boolean.class)
                        .single();
    }
}
