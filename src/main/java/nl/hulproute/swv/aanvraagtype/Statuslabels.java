package nl.hulproute.swv.aanvraagtype;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import static java.util.stream.Collectors.toMap;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Beurt;
import nl.hulproute.platform.web.Gezien;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The samenwerkingsverband's own words for the canonical states, with a default for each. They
 * travel to schools, so they are Dutch whatever the language of the page.
 */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional(readOnly = true)
public class Statuslabels {

    /** The states that a hulpvraag can have at the samenwerkingsverband, in order. */
    public static final Set<HulpvraagStatus> STATUSSEN =
            EnumSet.complementOf(
                    EnumSet.of(
                            HulpvraagStatus.CONCEPT,
                            HulpvraagStatus.IN_DE_WACHTRIJ,
                            HulpvraagStatus.GEWEIGERD));

    private final JdbcClient jdbc;
    private final MessageSource teksten;

    Statuslabels(JdbcClient jdbc, MessageSource teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** A label for every state of {@link #STATUSSEN}. */
    public Map<HulpvraagStatus, String> all(UUID swv) {
        var labels = new EnumMap<HulpvraagStatus, String>(HulpvraagStatus.class);
        STATUSSEN.forEach(status -> labels.put(status, standaard(status)));
        labels.putAll(own(swv));
        return labels;
    }

    /** The label of one state. */
    public String of(UUID swv, HulpvraagStatus status) {
        return all(swv).getOrDefault(status, standaard(status));
    }

    public String standaard(HulpvraagStatus status) {
        return teksten.getMessage("kern.status." + status.code(), null, NEDERLANDS);
    }

    /** The labels that this samenwerkingsverband chose itself. */
    Map<HulpvraagStatus, String> own(UUID swv) {
        return jdbc
                .sql("select status, label from swv.statuslabel where swv_id = :swv")
                .param("swv", swv)
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(
                        toMap(
                                label -> HulpvraagStatus.ofCode(label.getKey()).orElseThrow(),
                                Map.Entry::getValue));
    }

    /** What the form shows of these own labels, for {@link #replaceSeen}. */
    static String merk(Map<HulpvraagStatus, String> own) {
        return Gezien.merk(new TreeMap<>(own));
    }

    /** As {@link #replace}; false, and nothing is changed, when they are not as they were seen. */
    @Transactional
    boolean replaceSeen(UUID swv, Map<HulpvraagStatus, String> labels, String gezien) {
        Beurt.wacht(jdbc, "swv.statuslabel " + swv);
        Map<HulpvraagStatus, String> nu = own(swv);
        boolean mag = Gezien.nog(gezien, merk(nu)) || nu.equals(labels);
        if (mag) {
            replace(swv, labels);
        }
        return mag;
    }

    /** Replaces all own labels; a state that is not named gets its default again. */
    @Transactional
    public void replace(UUID swv, Map<HulpvraagStatus, String> labels) {
        jdbc.sql("delete from swv.statuslabel where swv_id = :swv").param("swv", swv).update();
        var statussen = labels.keySet().stream().toList();
        jdbc.sql(
                        """
                        insert into swv.statuslabel (swv_id, status, label)
                        select :swv, * from unnest(:statussen, :labels)
                        """)
                .param("swv", swv)
                .param(
                        "statussen",
                        statussen.stream().map(HulpvraagStatus::code).toArray(String[]::new))
                .param("labels", statussen.stream().map(labels::get).toArray(String[]::new))
                .update();
    }
}
