package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A file from its first byte to the last, each step of which others may see. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Inleesvoortgang {

    private static final Edexml.Kop ONBEKEND = new Edexml.Kop(Edexml.Kop.TWEEDE, "", null, "", "");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Inleesvoortgang(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Begins one; what this account left halfway goes. */
    public UUID begin(Werkplek werkplek, @Nullable Long grootte) {
        var nu = nu();
        jdbc.sql(
                        """
                        delete from school.inlezing
                        where door = :door and stand in ('LEZEN', 'VERGELIJKEN')
                            and bijgewerkt < :stil
                        """)
                .param("door", werkplek.account())
                .param("stil", nu.minus(Inlezing.STIL))
                .update();
        return jdbc.sql(
                        """
                        insert into school.inlezing (school_id, stand, door, door_naam, begonnen, bijgewerkt,
                            grootte, kop)
                        values (:school, 'LEZEN', :door, :naam, :nu, :nu, :grootte::bigint, :kop::jsonb)
                        returning id
                        """)
                .param("school", werkplek.tenantId())
                .param("door", werkplek.account())
                .param("naam", werkplek.naam())
                .param("nu", nu)
                .param("grootte", grootte)
                .param("kop", json.writeValueAsString(ONBEKEND))
                .query(UUID.class)
                .single();
    }

    public void kop(UUID id, Edexml.Kop kop) {
        jdbc.sql(
                        """
                        update school.inlezing set kop = :kop::jsonb, schooljaar = :schooljaar,
                            bijgewerkt = :nu where id = :id
                        """)
                .param("kop", json.writeValueAsString(kop))
                .param("schooljaar", kop.schooljaar())
                .param("nu", nu())
                .param("id", id)
                .update();
    }

    /** How far reading is: bytes, and pupils. */
    public void progress(UUID id, long gelezen, int leerlingen) {
        jdbc.sql(
                        """
                        update school.inlezing set gelezen = :gelezen, leerlingen = :leerlingen,
                            bijgewerkt = :nu where id = :id
                        """)
                .param("gelezen", gelezen)
                .param("leerlingen", leerlingen)
                .param("nu", nu())
                .param("id", id)
                .update();
    }

    /**
     * Reading is done; comparing begins. The earlier previews of this account go, and no sooner: a
     * file that cannot be read changes nothing, also not what was chosen in them.
     */
    public void read(UUID id, Edexml.Verslag verslag, long gelezen) {
        jdbc.sql(
                        """
                        delete from school.inlezing v using school.inlezing n
                        where n.id = :id and v.door = n.door and v.stand = 'VOORBEELD' and v.id <> n.id
                        """)
                .param("id", id)
                .update();
        jdbc.sql(
                        """
                        update school.inlezing set stand = 'VERGELIJKEN', gelezen = :gelezen,
                            leerlingen = :leerlingen, nummers = :nummers, anderen = :anderen,
                            bijgewerkt = :nu where id = :id
                        """)
                .param("gelezen", gelezen)
                .param("leerlingen", verslag.leerlingen())
                .param("nummers", verslag.nummers())
                .param("anderen", verslag.anderen())
                .param("nu", nu())
                .param("id", id)
                .update();
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(clock);
    }
}
