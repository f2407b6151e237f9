package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.platform.database.Tenant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A fault that is put into the exchange to see that the histories find it. */
enum Plantfout {
    GEEN,
    /** The receiver does not know what it received before. */
    GEEN_ONTDUBBELING,
    /** The disk says that all is safe, and it is not. */
    GEEN_FSYNC,
    /** Each try is another message. */
    NIEUW_KENMERK_PER_POGING,
    /** The receipt goes out before the transaction is safe. */
    BEWIJS_VOOR_COMMIT,
    /** A status is changed, and the message about it is forgotten. */
    STATUS_KWIJT;

    /** The line to the samenwerkingsverband with this fault in it. */
    Lijn around(Lijn lijn, JdbcClient jdbc, TransactionTemplate transaction, UUID swv) {
        Set<String> gezien = new HashSet<>();
        return switch (this) {
            case GEEN_ONTDUBBELING ->
                    verzoek -> {
                        if (isEnvelop(verzoek) && !gezien.add(verzoek.uri().getPath())) {
                            forget(verzoek, jdbc, transaction, swv, false);
                        }
                        return lijn.vraag(verzoek);
                    };
            case NIEUW_KENMERK_PER_POGING ->
                    verzoek ->
                            lijn.vraag(
                                    isEnvelop(verzoek) && !gezien.add(verzoek.uri().getPath())
                                            ? renamed(verzoek)
                                            : verzoek);
            case BEWIJS_VOOR_COMMIT ->
                    verzoek -> {
                        var reactie = lijn.vraag(verzoek);
                        if (isEnvelop(verzoek)
                                && reactie.status() == 201
                                && gezien.add("" + gezien.size())
                                && gezien.size() % 3 == 0) {
                            forget(verzoek, jdbc, transaction, swv, true);
                        }
                        return reactie;
                    };
            case GEEN, GEEN_FSYNC, STATUS_KWIJT -> lijn;
        };
    }

    private static boolean isEnvelop(Verzoek verzoek) {
        String pad = verzoek.uri().getPath();
        return verzoek.methode().equals("PUT") && !pad.contains("/inhoud/");
    }

    private static UUID id(Verzoek verzoek) {
        String pad = verzoek.uri().getPath();
        return UUID.fromString(pad.substring(pad.lastIndexOf('/') + 1));
    }

    private static void forget(
            Verzoek verzoek,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            UUID swv,
            boolean geheel) {
        UUID id = id(verzoek);
        Tenant.van(swv)
                .voer(() ->
                        transaction.executeWithoutResult(status -> {
                            delete(jdbc, "uitwisseling_swv.inkomend where bericht_id = :id", id);
                            if (geheel) {
                                String in =
                                        " where dossier_id in (select id from swv.dossier"
                                                + " where bericht_id = :id)";
                                delete(jdbc, "swv.dossier_document" + in, id);
                                delete(jdbc, "swv.dossier_gebeurtenis" + in, id);
                                delete(jdbc, "swv.dossier where bericht_id = :id", id);
                            }
                        }));
    }

    private static void delete(JdbcClient jdbc, String wat, UUID id) {
        jdbc.sql("delete from " + wat).param("id", id).update();
    }

    private static Verzoek renamed(Verzoek verzoek) throws IOException {
        var lichaam = Objects.requireNonNull(verzoek.lichaam());
        String oud = id(verzoek).toString();
        String nieuw = UUID.randomUUID().toString();
        try (InputStream bron = lichaam.bron().open()) {
            byte[] bytes =
                    new String(bron.readAllBytes(), StandardCharsets.UTF_8)
                            .replace(oud, nieuw)
                            .getBytes(StandardCharsets.UTF_8);
            return new Verzoek(
                    verzoek.methode(),
                    URI.create(verzoek.uri().toString().replace(oud, nieuw)),
                    verzoek.koppen(),
                    new Verzoek.Lichaam(() -> new ByteArrayInputStream(bytes), bytes.length),
                    verzoek.geduld());
        }
    }
}
