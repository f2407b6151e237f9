package nl.hulproute.school.importeren;

import nl.hulproute.school.leerling.Jaargroep;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

import java.time.LocalDate;
import java.util.UUID;

/**
 * With what a file is compared, beside the pupils of the school.
 *
 * @param brin of the school
 * @param overgang the file is of a later school year than the school is in
 * @param kentSamengesteld whether the file says anything of samengestelde groepen
 */
record Vergelijkmaat(
        UUID inlezing,
        String brin,
        String schooljaar,
        boolean overgang,
        boolean kentSamengesteld,
        LocalDate vandaag) {

    StatementSpec bind(StatementSpec sql) {
        return sql.param("inlezing", inlezing)
                .param("brin", brin)
                .param("jaar", schooljaar)
                .param("overgang", overgang)
                .param("samengesteld", kentSamengesteld)
                .param("jaargroepen", Jaargroep.VAN_OSO.toArray(String[]::new))
                .param("vandaag", vandaag);
    }
}
