package nl.hulproute.swv.aanvraagtype;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The aanvraagtypes of a samenwerkingsverband, in its own order. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional(readOnly = true)
public class Aanvraagtypes {

    private static final String KOLOMMEN =
            """
            select id, naam, standaardtekst, toelichting, minimale_blokken, toelichting_nvt, actief,
                   versie, termijn_weken, ontvangstbevestiging, ontvangsttekst
              from swv.aanvraagtype
             where swv_id = :swv
            """;

    private final JdbcClient jdbc;

    Aanvraagtypes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Document(UUID aanvraagtype, Documentsoort soort, Documenteis eis) {}

    public List<Aanvraagtype> all(UUID swv) {
        Map<UUID, Map<Documentsoort, Documenteis>> documenten = documenten(swv);
        return jdbc.sql(KOLOMMEN + " order by volgorde, naam")
                .param("swv", swv)
                .query((row, n) -> map(row, documenten))
                .list();
    }

    public Optional<Aanvraagtype> find(UUID swv, UUID id) {
        Map<UUID, Map<Documentsoort, Documenteis>> documenten = documenten(swv);
        return jdbc.sql(KOLOMMEN + " and id = :id")
                .param("swv", swv)
                .param("id", id)
                .query((row, n) -> map(row, documenten))
                .optional();
    }

    /** How hulpvragen of this type are handled, in use or not; nothing when there is none. */
    public Optional<Afhandeling> afhandeling(UUID swv, UUID id) {
        return jdbc.sql(
                        """
                        select termijn_weken, ontvangstbevestiging, ontvangsttekst
                          from swv.aanvraagtype where swv_id = :swv and id = :id
                        """)
                .param("swv", swv)
                .param("id", id)
                .query((row, n) -> afhandeling(row))
                .optional();
    }

    /** Whether another type of this samenwerkingsverband has the name. */
    boolean nameIsTaken(UUID swv, String naam, UUID apartFrom) {
        return jdbc.sql(
                        """
                        select exists (select from swv.aanvraagtype
                                        where swv_id = :swv and lower(naam) = lower(:naam)
                                          and id <> :id)
                        """)
                .param("swv", swv)
                .param("naam", naam)
                .param("id", apartFrom)
                .query(Boolean.class)
                .single();
    }

    UUID newId() {
        return jdbc.sql("select uuidv7()").query(UUID.class).single();
    }

    /** Puts a new type at the end of the list. */
    @Transactional
    public void add(UUID swv, Aanvraagtype type) {
        values(
                        """
                        insert into swv.aanvraagtype (swv_id, id, naam, standaardtekst, toelichting,
                          minimale_blokken, toelichting_nvt, termijn_weken, ontvangstbevestiging,
                          ontvangsttekst, actief, volgorde)
                        select :swv, :id, :naam, :standaardtekst, :toelichting, :blokken, :nvt,
                               :termijn::int, :bevestiging, :ontvangsttekst,
                               :actief, coalesce(max(volgorde), 0) + 1
                          from swv.aanvraagtype
                         where swv_id = :swv
                        """,
                        swv,
                        type)
                .param("actief", type.actief())
                .update();
        addDocuments(swv, type);
    }

    /** False when someone else changed it since it was read. */
    @Transactional
    boolean change(UUID swv, Aanvraagtype type) {
        int changed =
                values(
                                """
                                update swv.aanvraagtype
                                   set naam = :naam, standaardtekst = :standaardtekst,
                                       toelichting = :toelichting, minimale_blokken = :blokken,
                                       toelichting_nvt = :nvt, termijn_weken = :termijn::int,
                                       ontvangstbevestiging = :bevestiging,
                                       ontvangsttekst = :ontvangsttekst, versie = versie + 1
                                 where swv_id = :swv and id = :id and versie = :versie
                                """,
                                swv,
                                type)
                        .param("versie", type.versie())
                        .update();
        if (changed == 1) {
            jdbc.sql(
                            """
                            delete from swv.aanvraagtype_document
                             where swv_id = :swv and aanvraagtype_id = :id
                            """)
                    .param("swv", swv)
                    .param("id", type.id())
                    .update();
            addDocuments(swv, type);
        }
        return changed == 1;
    }

    /** False when there is no such type. */
    @Transactional
    boolean switchTo(UUID swv, UUID id, boolean actief) {
        return jdbc.sql(
                                """
                                update swv.aanvraagtype set actief = :actief
                                 where swv_id = :swv and id = :id
                                """)
                        .param("actief", actief)
                        .param("swv", swv)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Changes places with the neighbour above or below among those that are on. */
    @Transactional
    void move(UUID swv, UUID id, boolean up) {
        jdbc.sql(
                        """
                        with buren as (
                          select id, volgorde,
                                 lag(id) over w as boven, lag(volgorde) over w as plaats_boven,
                                 lead(id) over w as onder, lead(volgorde) over w as plaats_onder
                            from swv.aanvraagtype
                           where swv_id = :swv and actief
                          window w as (order by volgorde, naam)),
                        ruil as (
                          select id, case when :up then plaats_boven else plaats_onder end as plaats
                            from buren
                           where id = :id
                          union all
                          select case when :up then boven else onder end, volgorde
                            from buren
                           where id = :id)
                        update swv.aanvraagtype t
                           set volgorde = ruil.plaats
                          from ruil
                         where t.swv_id = :swv and t.id = ruil.id and ruil.plaats is not null
                        """)
                .param("swv", swv)
                .param("id", id)
                .param("up", up)
                .update();
    }

    private JdbcClient.StatementSpec values(String sql, UUID swv, Aanvraagtype type) {
        return jdbc.sql(sql)
                .param("swv", swv)
                .param("id", type.id())
                .param("naam", type.naam())
                .param("standaardtekst", type.standaardtekst())
                .param("toelichting", type.toelichting())
                .param("blokken", type.minimaleBlokken().toArray(String[]::new))
                .param("nvt", type.toelichtingMagNietVanToepassing())
                .param("termijn", type.afhandeling().termijnWeken())
                .param("bevestiging", type.afhandeling().ontvangstbevestiging())
                .param("ontvangsttekst", type.afhandeling().ontvangsttekst());
    }

    private void addDocuments(UUID swv, Aanvraagtype type) {
        var soorten = type.documenten().keySet().stream().toList();
        var eisen = soorten.stream().map(type.documenten()::get).toList();
        jdbc.sql(
                        """
                        insert into swv.aanvraagtype_document (swv_id, aanvraagtype_id,
                          documentsoort, verplicht, maanden_oud, maanden_periode, ondertekend)
                        select :swv, :id, *
                          from unnest(:soorten, :verplicht, :oud, :periode, :ondertekend)
                        """)
                .param("swv", swv)
                .param("id", type.id())
                .param("soorten", soorten.stream().map(Documentsoort::code).toArray(String[]::new))
                .param(
                        "verplicht",
                        eisen.stream().map(Documenteis::verplicht).toArray(Boolean[]::new))
                .param("oud", eisen.stream().map(Documenteis::maandenOud).toArray(Integer[]::new))
                .param(
                        "periode",
                        eisen.stream().map(Documenteis::maandenPeriode).toArray(Integer[]::new))
                .param(
                        "ondertekend",
                        eisen.stream().map(Documenteis::ondertekend).toArray(Boolean[]::new))
                .update();
    }

    private Map<UUID, Map<Documentsoort, Documenteis>> documenten(UUID swv) {
        return jdbc
                .sql(
                        """
                        select aanvraagtype_id, documentsoort, verplicht, maanden_oud,
                               maanden_periode, ondertekend
                          from swv.aanvraagtype_document
                         where swv_id = :swv
                        """)
                .param("swv", swv)
                .query((row, n) ->
                        new Document(
                                row.getObject(1, UUID.class),
                                Documentsoort.ofCode(row.getString(2)).orElseThrow(),
                                eis(row)))
                .list()
                .stream()
                .collect(groupingBy(Document::aanvraagtype, toMap(Document::soort, Document::eis)));
    }

    private static Documenteis eis(ResultSet row) throws SQLException {
        return new Documenteis(
                row.getBoolean("verplicht"),
                row.getObject("maanden_oud", Integer.class),
                row.getObject("maanden_periode", Integer.class),
                row.getBoolean("ondertekend"));
    }

    private static Aanvraagtype map(
            ResultSet row, Map<UUID, Map<Documentsoort, Documenteis>> documenten)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Aanvraagtype(
                id,
                row.getString("naam"),
                row.getString("standaardtekst"),
                row.getString("toelichting"),
                documenten.getOrDefault(id, Map.of()),
                Set.of((String[]) row.getArray("minimale_blokken").getArray()),
                row.getBoolean("toelichting_nvt"),
                row.getBoolean("actief"),
                row.getInt("versie"),
                afhandeling(row));
    }

    private static Afhandeling afhandeling(ResultSet row) throws SQLException {
        return new Afhandeling(
                row.getObject("termijn_weken", Integer.class),
                row.getBoolean("ontvangstbevestiging"),
                row.getString("ontvangsttekst"));
    }
}
