package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.Bevinding;
import nl.hulproute.oso.Bijlage;
import nl.hulproute.oso.Bijlagesink;
import nl.hulproute.oso.Dossiercontrole;
import nl.hulproute.oso.Dossierlezer;
import nl.hulproute.oso.Dossierschrijver;
import nl.hulproute.oso.Grenzen;
import nl.hulproute.oso.OnleesbaarDossier;
import nl.hulproute.platform.opslag.Opruimer;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Reads a complete OSO dossier of any student system: its attachments go into the store as they
 * come, the dossier itself in the sent form and without any BSN. What cannot be read leaves
 * nothing.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Dossierinlezer {

    /** What came of it. */
    sealed interface Uitkomst {

        record Gelezen(UUID inlezing) implements Uitkomst {}

        record Onleesbaar(String reden) implements Uitkomst {}
    }

    /** What people choose by mistake, by its first bytes. */
    private static final Map<String, String> ANDERE =
            Map.of(
                    "%PDF",
                    "Dit is een PDF. Een OSO-dossier is een XML-bestand; de naam eindigt op .xml.",
                    "PK\u0003\u0004",
                    "Dit is een ZIP- of Office-bestand. Pak het zo nodig uit, en kies het"
                            + " XML-bestand dat erin zit; de naam eindigt op .xml.");

    private static final int BEGIN = 4;
    private static final int MEESTE_BEVINDINGEN = 200;

    private final Opslag opslag;
    private final Opruimer opruimer;
    private final Inlezingen inlezingen;
    private final Clock clock;
    private final Grenzen grenzen;

    Dossierinlezer(
            Opslagen opslagen,
            Opruimer opruimer,
            Inlezingen inlezingen,
            Clock clock,
            @Value("${hulproute.uitwisseling.grootste-bestand:200MB}") DataSize grootst) {
        this.opslag = opslagen.van(Onderdeel.SWV);
        this.opruimer = opruimer;
        this.inlezingen = inlezingen;
        this.clock = clock;
        this.grenzen =
                new Grenzen(
                        Grenzen.RUIM.niveaus(),
                        Grenzen.RUIM.elementen(),
                        Grenzen.RUIM.tekens(),
                        grootst.toBytes(),
                        Grenzen.RUIM.bijlagen());
    }

    Uitkomst read(UUID swv, InputStream bron, String door) throws IOException {
        var vanVoren = new PushbackInputStream(bron, BEGIN);
        byte[] begin = vanVoren.readNBytes(BEGIN);
        vanVoren.unread(begin);
        var ander = ANDERE.get(new String(begin, StandardCharsets.ISO_8859_1));
        return ander != null ? new Uitkomst.Onleesbaar(ander) : readXml(swv, vanVoren, door);
    }

    private Uitkomst readXml(UUID swv, InputStream bron, String door) throws IOException {
        var stored = new LinkedHashSet<Sha256>();
        boolean kept = false;
        try {
            var dossier = Dossierlezer.lees(bron, sink(swv, stored), grenzen);
            if (!dossier.wortel().naam().equals("dossier") || dossier.school().isEmpty()) {
                return new Uitkomst.Onleesbaar("Dit is wel XML, maar geen OSO-dossier.");
            }
            if (!dossier.bijlagen().map(Bijlage::sha256).allMatch(stored::contains)) {
                // a reference could name a content that came with another file
                return new Uitkomst.Onleesbaar(
                        "In dit bestand staan verwijzingen (sha256:…) in plaats van de bijlagen"
                                + " zelf. Lees het volledige dossier in.");
            }
            var inlezing = keep(swv, dossier, stored, door);
            kept = true;
            return new Uitkomst.Gelezen(inlezing);
        } catch (OnleesbaarDossier e) {
            return new Uitkomst.Onleesbaar(String.valueOf(e.getMessage()));
        } finally {
            if (!kept) {
                opruimer.ruimOp(Onderdeel.SWV, swv, stored);
            }
        }
    }

    private Bijlagesink sink(UUID swv, Set<Sha256> stored) {
        return (naam, inhoud) -> {
            var bewaard = opslag.bewaar(swv, inhoud, grenzen.bijlage());
            stored.add(bewaard.sha256());
            return new Bijlagesink.Bewaard(bewaard.sha256(), bewaard.grootte());
        };
    }

    private UUID keep(UUID swv, nl.hulproute.oso.Dossier dossier, Set<Sha256> stored, String door)
            throws IOException {
        List<Bevinding> bevindingen = new ArrayList<>(Dossiercontrole.controleer(dossier));
        var filter = new Nummerfilter();
        var schoon =
                new nl.hulproute.oso.Dossier(
                        dossier.set(),
                        filter.filter(dossier.wortel()),
                        dossier.groottes(),
                        dossier.schade());
        bevindingen.addAll(filter.bevindingen());
        var xml = new ByteArrayOutputStream();
        Dossierschrijver.schrijfVerzonden(schoon, xml);
        var inhoud = opslag.bewaar(swv, new ByteArrayInputStream(xml.toByteArray()), xml.size());
        stored.add(inhoud.sha256());
        int aantal = Math.min(bevindingen.size(), MEESTE_BEVINDINGEN);
        var inlezing =
                new Inlezing(
                        UUID.randomUUID(),
                        inhoud.sha256(),
                        door,
                        clock.instant(),
                        severest(bevindingen).subList(0, aantal),
                        bevindingen.size() - aantal,
                        null);
        inlezingen.add(swv, inlezing, stored);
        return inlezing.id();
    }

    /** Damage and numbers first, so that no number of small faults hides them. */
    private static List<Bevinding> severest(List<Bevinding> bevindingen) {
        return bevindingen.stream().sorted((a, b) -> Boolean.compare(isOwn(b), isOwn(a))).toList();
    }

    private static boolean isOwn(Bevinding bevinding) {
        return bevinding.regel().equals("bijlage-beschadigd") || bevinding.regel().equals("bsn");
    }
}
