package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** In which school year the pupils of a school are: that of the files, else of their careers. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Schooljaarstand {

    private final JdbcClient jdbc;

    Schooljaarstand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As {@code 2026-2027}; empty for a school without pupils. */
    @Transactional(readOnly = true)
    public String now(String brin) {
        return jdbc.sql(
                        """
                        select coalesce(
                            (select max(schooljaar) from school.inlezing where stand = 'TOEGEPAST'),
                            (select max(schooljaar) from school.schoolloopbaan
                             where brin = :brin and verwijderd is null),
                            '')
                        """)
                .param("brin", brin)
                .query(String.class)
                .single();
    }
}
