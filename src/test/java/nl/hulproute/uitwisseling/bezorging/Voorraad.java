package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Afwijzing;
import nl.hulproute.platform.certificaten.Weigerboek;
import nl.hulproute.platform.database.Tenant;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the exchange left behind: rows, each with the id of its hulpvraag, refusals of certificates,
 * and the SWV's files. What still waits to be sent was left by nobody.
 */
record Voorraad(List<String> rijen, Set<String> bestanden) {

    private static final String RIJEN =
            """
            select 'swv inkomend ' || bericht_id || ' ' || soort from uitwisseling_swv.inkomend
            union all select 'swv inhoud ' || bericht_id || ' ' || sha256
              from uitwisseling_swv.inkomend_inhoud
            union all select 'swv uitgaand ' || hulpvraag_id || ' ' || soort || ' ' || toestand
              from uitwisseling_swv.uitgaand
            union all select 'swv dossier ' || bericht_id || ' ' || dossier_sha256
              from swv.dossier
            union all select 'swv document ' || d.bericht_id || ' ' || s.sha256 || ' ' || s.naam
              from swv.dossier_document s join swv.dossier d on d.id = s.dossier_id
            union all select 'swv gebeurtenis ' || d.bericht_id || ' ' || g.soort
              from swv.dossier_gebeurtenis g join swv.dossier d on d.id = g.dossier_id
            union all select 'school inkomend ' || hulpvraag_id || ' ' || soort
              from uitwisseling_school.inkomend
            union all select 'school uitgaand ' || id || ' ' || soort || ' ' || toestand
              from uitwisseling_school.uitgaand where toestand <> 'wacht'
            """;

    static Voorraad read(ApplicationContext context) {
        List<String> rijen =
                Tenant.van(everybody())
                        .doe(() ->
                                context.getBean(TransactionTemplate.class)
                                        .execute(status ->
                                                context.getBean(JdbcClient.class)
                                                        .sql(RIJEN)
                                                        .query(String.class)
                                                        .list()));
        var alles = new ArrayList<>(rijen);
        alles.addAll(refusals(context.getBean(Weigerboek.class)));
        String home = context.getEnvironment().getRequiredProperty("hulproute.home");
        return new Voorraad(alles, files(Path.of(home, "inhoud", "swv")));
    }

    private static UUID[] everybody() {
        return Stream.concat(
                        Demowereld.SCHOLEN.stream().map(Demowereld.School::id),
                        Demowereld.SAMENWERKINGSVERBANDEN.stream().map(Demowereld.Swv::id))
                .toArray(UUID[]::new);
    }

    /** A line that breaks says nothing of anyone's certificate. */
    private static List<String> refusals(Weigerboek boek) {
        return Stream.of(Onderdeel.SCHOOL, Onderdeel.SWV)
                .flatMap(onderdeel ->
                        Arrays.stream(Afwijzing.Kant.values())
                                .flatMap(kant -> boek.van(onderdeel, kant).stream()))
                .map(String::valueOf)
                .toList();
    }

    private static Set<String> files(Path map) {
        var namen = new TreeSet<String>();
        try (var bestanden = Files.walk(map)) {
            bestanden
                    .filter(Files::isRegularFile)
                    .forEach(bestand -> namen.add(String.valueOf(bestand.getFileName())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return namen;
    }

    /** What is here and was not there before. */
    Voorraad since(Voorraad eerder) {
        var nieuw = new ArrayList<>(rijen);
        eerder.rijen().forEach(nieuw::remove);
        var erbij = new TreeSet<>(bestanden);
        erbij.removeAll(eerder.bestanden());
        return new Voorraad(nieuw, erbij);
    }
}
