package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.leerling.Prullenbak;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Rol;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;
import java.util.UUID;

/**
 * Who may change or remove what is in the map: who put it there, and an intern begeleider. What is
 * signed by one is not for another to rewrite.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Mapbevoegdheid {

    private final JdbcClient jdbc;

    Mapbevoegdheid(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static boolean mag(Werkplek werkplek, @Nullable UUID schrijver) {
        return werkplek.mag(Actie.MAP_BEWERKEN)
                && (werkplek.rol() == Rol.INTERN_BEGELEIDER
                        || werkplek.account().equals(schrijver));
    }

    /** Also of what was removed: bringing back is changing too. */
    @Transactional(readOnly = true)
    public void demand(Prullenbak.Soort soort, UUID leerling, UUID id, Werkplek werkplek) {
        boolean notitie = soort.tabel().equals("school.notitie");
        Optional<UUID> schrijver =
                jdbc.sql(
                                "select coalesce(%s, :niemand::uuid) from %s where leerling_id = :leerling and id = :id"
                                        .formatted(notitie ? "auteur" : "door", soort.tabel()))
                        .param("niemand", new UUID(0, 0).toString())
                        .param("leerling", leerling)
                        .param("id", id)
                        .query(UUID.class)
                        .optional();
        if (!mag(werkplek, schrijver.orElseThrow(Leerlingtoegang::weg))) {
            throw new AccessDeniedException("not for who did not write it");
        }
    }
}
