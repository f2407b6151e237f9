package nl.hulproute.swv.lezen;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** How far each reader turned a document; another reader sees it as it came. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
class Draaistanden {

    private final JdbcClient jdbc;

    Draaistanden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In quarters to the right. */
    @Transactional(readOnly = true)
    int of(Werkplek werkplek, UUID document) {
        return bind(
                        """
                        select kwarten from swv.draaistand
                         where swv_id = :swv and document_id = :document and account = :account
                        """,
                        werkplek,
                        document)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void turn(Werkplek werkplek, UUID document, int erbij) {
        int kwarten = Math.floorMod(of(werkplek, document) + erbij, 4);
        bind(
                        """
                        delete from swv.draaistand
                         where swv_id = :swv and document_id = :document and account = :account
                        """,
                        werkplek,
                        document)
                .update();
        if (kwarten > 0) {
            bind(
                            """
                            insert into swv.draaistand (swv_id, document_id, account, kwarten)
                            values (:swv, :document, :account, :kwarten)
                            on conflict (swv_id, document_id, account)
                            do update set kwarten = excluded.kwarten
                            """,
                            werkplek,
                            document)
                    .param("kwarten", kwarten)
                    .update();
        }
    }

    private JdbcClient.StatementSpec bind(String sql, Werkplek werkplek, UUID document) {
        return jdbc.sql(sql)
                .param("swv", werkplek.tenantId())
                .param("document", document)
                .param("account", werkplek.account());
    }
}
