package nl.hulproute.school.leerling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The pupils to choose from on a page that works for several; each user sees the own ones. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
public class Leerlingkeuzes {

    private final Leerlinglijst lijst;
    private final Leerlingen leerlingen;
    private final JdbcClient jdbc;

    Leerlingkeuzes(Leerlinglijst lijst, Leerlingen leerlingen, JdbcClient jdbc) {
        this.lijst = lijst;
        this.leerlingen = leerlingen;
        this.jdbc = jdbc;
    }

    /** How many {@link #zoek} gives at most. */
    public int maximum() {
        return Leerlinglijst.PER_PAGINA;
    }

    /** Those of this groep (null: of any) with this in their name (empty: all), by name. */
    @Transactional(readOnly = true)
    public List<Leerlingkeuze> zoek(Werkplek werkplek, String tekst, @Nullable UUID groep) {
        var vraag = Zoekvraag.of(werkplek.tenantId(), tekst.strip(), groep, false, "");
        return lijst.na(vraag, werkplek.groepen(), null).regels().stream()
                .map(regel ->
                        new Leerlingkeuze(
                                regel.id(),
                                regel.naam(),
                                Optional.ofNullable(regel.groep()).orElse("")))
                .toList();
    }

    /** The groepen whose pupils this user may see. */
    public List<Groep> groepen(Werkplek werkplek) {
        var eigen = werkplek.groepen();
        return leerlingen.groepen().stream()
                .filter(groep -> eigen == null || eigen.contains(groep.id()))
                .toList();
    }

    /** These pupils, by name; who may not be seen, or is not there, is left out. */
    @Transactional(readOnly = true)
    public List<Leerlingkeuze> van(Werkplek werkplek, Collection<UUID> ids) {
        return jdbc.sql(
                        """
                        select l.id, l.voornamen, l.roepnaam, l.voorletters, l.voorvoegsel, l.achternaam,
                            coalesce(g.naam, '') groep
                        from school.leerling l
                        left join school.groep g on g.school_id = l.school_id and g.id = l.groep_id
                        where l.id = any (:ids::uuid[])
                          and (:groepen::uuid[] is null or l.groep_id = any (:groepen::uuid[])
                            or exists (select 1 from school.leerling_groep lg
                                where lg.school_id = l.school_id and lg.leerling_id = l.id
                                  and lg.groep_id = any (:groepen::uuid[])))
                        order by l.sorteernaam, l.id
                        """)
                .param("ids", Leerlingrij.ids(Set.copyOf(ids)))
                .param("groepen", Leerlingrij.ids(werkplek.groepen()))
                .query((rij, nummer) ->
                        new Leerlingkeuze(
                                rij.getObject("id", UUID.class),
                                Leerlingrij.naam(rij, rij.getString("voornamen")).lijst(),
                                rij.getString("groep")))
                .list();
    }
}
