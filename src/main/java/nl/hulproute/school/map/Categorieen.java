package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The categories of the school, in the order the school gave them. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
public class Categorieen {

    private final JdbcClient jdbc;

    Categorieen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Categorie> alle() {
        return jdbc.sql("select id, naam, actief from school.categorie order by volgorde, naam")
                .query(new DataClassRowMapper<>(Categorie.class))
                .list();
    }

    /** What one can choose from. */
    @Transactional(readOnly = true)
    public List<Categorie> actief() {
        return alle().stream().filter(Categorie::actief).toList();
    }

    /** Adds a category at the end; false when there is one of this name. */
    @Transactional
    public boolean add(UUID schoolId, String naam) {
        return jdbc.sql(
                                """
                                insert into school.categorie (school_id, naam, volgorde)
                                select :school, :naam, coalesce(max(volgorde), 0) + 1
                                from school.categorie where school_id = :school
                                on conflict do nothing
                                """)
                        .param("school", schoolId)
                        .param("naam", naam)
                        .update()
                == 1;
    }

    /** False when another has this name, or it is not there. */
    @Transactional
    boolean hernoem(UUID id, String naam) {
        return jdbc.sql(
                                """
                                update school.categorie c set naam = :naam where id = :id
                                and not exists (select 1 from school.categorie a
                                    where a.school_id = c.school_id and a.id <> c.id and lower(a.naam) = lower(:naam))
                                """)
                        .param("id", id)
                        .param("naam", naam)
                        .update()
                == 1;
    }

    @Transactional
    boolean zet(UUID id, boolean actief) {
        return jdbc.sql("update school.categorie set actief = :actief where id = :id")
                        .param("id", id)
                        .param("actief", actief)
                        .update()
                == 1;
    }

    /** Moves a category one place up or down. */
    @Transactional
    boolean verplaats(UUID id, int richting) {
        var ids = new ArrayList<>(alle().stream().map(Categorie::id).toList());
        int van = ids.indexOf(id);
        int naar = van + Integer.signum(richting);
        if (van < 0) {
            return false;
        }
        if (naar >= 0 && naar < ids.size()) {
            Collections.swap(ids, van, naar);
            jdbc.sql(
                            """
                            update school.categorie c set volgorde = o.plaats
                            from unnest(:ids::uuid[]) with ordinality o (id, plaats) where c.id = o.id
                            """)
                    .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                    .update();
        }
        return true;
    }
}
