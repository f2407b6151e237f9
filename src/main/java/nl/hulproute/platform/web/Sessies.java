package nl.hulproute.platform.web;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Lets two requests of one session put something in it at once, as after a double click or in two
 * windows: the last one counts. Spring Session's own statement fails then with a 500, and also when
 * another window ended the session meanwhile, which is no fault of this request.
 */
@Component
class Sessies implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    private static final String ZET =
            """
            insert into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
            select n.sessie, n.naam, n.waarde from (values (?, ?, ?)) n (sessie, naam, waarde)
            where exists (select 1 from %TABLE_NAME% s where s.primary_id = n.sessie for key share)
            on conflict (session_primary_id, attribute_name)
                do update set attribute_bytes = excluded.attribute_bytes
            """;

    @Override
    public void customize(JdbcIndexedSessionRepository sessies) {
        sessies.setCreateSessionAttributeQuery(ZET);
    }
}
