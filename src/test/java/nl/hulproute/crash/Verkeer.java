package nl.hulproute.crash;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.proef.Aanvrager;
import nl.hulproute.proef.Klant.Bestand;
import nl.hulproute.proef.Klant.Pagina;
import nl.hulproute.proef.Klant.Veld;
import nl.hulproute.proef.Knooppunten;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An intern begeleider who prepares hulpvragen with documents of their own, sends them and adds
 * documents afterwards, through the pages of the school as they are.
 */
final class Verkeer {

    private static final int LEERLINGEN = 4;
    private static final int GROOTSTE = 400_000;
    private static final int PER_RONDE = 10;
    private static final String DOSSIERNUMMER =
            "<dt>Dossiernummer</dt>\\s*<dd>([^<]*\\d[^<]*)</dd>";

    private record Klaar(String hulpvraag, Pagina voorbeeld, Set<String> digests) {}

    private record Later(String hulpvraag, String onderwerp, Set<String> digests) {}

    private final Knooppunten knooppunten;
    private final Grootboek grootboek;
    private final Random random;
    private final Deque<Klaar> voorraad = new ConcurrentLinkedDeque<>();
    private final Deque<Later> aanvullingen = new ConcurrentLinkedDeque<>();
    private final Deque<String> nietBevestigd = new ArrayDeque<>();
    private final Deque<String> bevestigd = new ArrayDeque<>();
    private Aanvrager aanvrager;
    private int nummer;

    Verkeer(Knooppunten knooppunten, Grootboek grootboek, Random random)
            throws InterruptedException {
        this.knooppunten = knooppunten;
        this.grootboek = grootboek;
        this.random = random;
        this.aanvrager = login();
    }

    private Aanvrager login() throws InterruptedException {
        return new Aanvrager(knooppunten.adres(Onderdeel.SCHOOL), 1 + nummer % LEERLINGEN);
    }

    /** Makes ready what the next burst sends. */
    void prepare(int hulpvragen, int laterStukken) throws InterruptedException {
        while (voorraad.size() < hulpvragen) {
            aanvrager = login();
            voorraad.add(draft());
        }
        while (aanvullingen.size() < laterStukken && !bevestigd.isEmpty()) {
            aanvullingen.add(later(bevestigd.removeFirst()));
        }
    }

    private Klaar draft() throws InterruptedException {
        String onderwerp = "Crash " + ++nummer;
        var bestanden = documents(1 + random.nextInt(3));
        aanvrager.vulMap(onderwerp, bestanden);
        String hulpvraag = aanvrager.maak(onderwerp);
        return new Klaar(id(hulpvraag), aanvrager.voorbeeld(hulpvraag), digests(bestanden));
    }

    private Later later(String hulpvraag) throws InterruptedException {
        String onderwerp = "Later " + ++nummer;
        var bestanden = documents(1);
        String leerling =
                aanvrager
                        .school()
                        .haal("/hulpvragen/" + hulpvraag)
                        .vind("\"(/leerlingen/[0-9a-f-]{36})\"");
        aanvrager
                .school()
                .upload(leerling + "/map/documenten", Map.of("onderwerp", onderwerp), bestanden);
        return new Later(hulpvraag, onderwerp, digests(bestanden));
    }

    /** Sends what is ready; stops at the first page that does not answer. */
    void send() {
        try {
            while (!voorraad.isEmpty() || !aanvullingen.isEmpty()) {
                if (!voorraad.isEmpty()) {
                    send(voorraad.removeFirst());
                }
                if (!aanvullingen.isEmpty()) {
                    send(aanvullingen.removeFirst());
                }
            }
        } catch (RuntimeException | AssertionError gone) {
            // killed under our hands: whether it was taken is found out afterwards
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Klaar klaar) throws InterruptedException {
        grootboek.tries(klaar.hulpvraag(), klaar.digests());
        nietBevestigd.add(klaar.hulpvraag());
        var antwoord = aanvrager.verzend(klaar.voorbeeld());
        if (antwoord.pad().endsWith(klaar.hulpvraag())) {
            grootboek.accepted(klaar.hulpvraag(), klaar.digests());
        }
    }

    private void send(Later later) throws InterruptedException {
        String pad = "/hulpvragen/" + later.hulpvraag() + "/bijlagen-toevoegen";
        var velden = new ArrayList<Veld>();
        velden.add(new Veld("toelichting", "Nagekomen."));
        aanvrager.school().haal(pad).alle("(<input[^>]*name=\"documenten\"[^>]*>)").stream()
                .filter(invoer -> invoer.contains("aria-label=\"" + later.onderwerp() + "\""))
                .map(invoer -> invoer.replaceAll("(?s).*value=\"([0-9a-f-]{36})\".*", "$1"))
                .forEach(id -> velden.add(new Veld("documenten", id)));
        grootboek.tries(later.hulpvraag(), later.digests());
        var antwoord = aanvrager.school().post(pad, velden);
        if (antwoord.pad().endsWith(later.hulpvraag())) {
            grootboek.accepted(later.hulpvraag(), later.digests());
        }
    }

    /** Reads on the pages what is delivered by now. */
    void confirm() throws InterruptedException {
        for (int i = Math.min(PER_RONDE, nietBevestigd.size()); i > 0; i--) {
            String hulpvraag = nietBevestigd.removeFirst();
            var pagina = aanvrager.school().haal("/hulpvragen/" + hulpvraag);
            var nummers = pagina.alle(DOSSIERNUMMER);
            if (pagina.html().contains("bezorging-bezorgd") && !nummers.isEmpty()) {
                grootboek.delivered(hulpvraag, nummers.getFirst());
                bevestigd.add(hulpvraag);
            } else {
                nietBevestigd.add(hulpvraag);
            }
        }
    }

    /** The school's page says of each hulpvraag that was accepted that it is delivered. */
    boolean isConfirmed() {
        return nietBevestigd.stream().noneMatch(grootboek.aangenomen()::containsKey);
    }

    private List<Bestand> documents(int aantal) {
        return Stream.generate(this::document).limit(aantal).toList();
    }

    private Bestand document() {
        byte[] bytes = new byte[1000 + random.nextInt(GROOTSTE)];
        random.nextBytes(bytes);
        byte[] kop = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(kop, 0, bytes, 0, kop.length);
        return new Bestand("verslag-" + ++nummer + ".pdf", bytes);
    }

    private static Set<String> digests(List<Bestand> bestanden) {
        return bestanden.stream()
                .map(bestand -> Sha256.of(bestand.inhoud()).hex())
                .collect(Collectors.toSet());
    }

    private static String id(String pad) {
        return pad.substring(pad.lastIndexOf('/') + 1);
    }
}
