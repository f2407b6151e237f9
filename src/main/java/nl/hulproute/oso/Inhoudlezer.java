package nl.hulproute.oso;

import nl.hulproute.gedeeld.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the content of a document: keeps a digest, hands anything else to the sink as it comes. */
final class Inhoudlezer {

    private static final byte[] VERWIJZING = "sha256:".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTE_VERWIJZING = VERWIJZING.length + 64;

    private final XMLStreamReader xml;
    private final Bijlagesink sink;
    private final Grenzen grenzen;
    private final Map<Sha256, Long> groottes;
    private final List<Bevinding> schade = new ArrayList<>();
    private long totaal;

    Inhoudlezer(
            XMLStreamReader xml, Bijlagesink sink, Grenzen grenzen, Map<Sha256, Long> groottes) {
        this.xml = xml;
        this.sink = sink;
        this.grenzen = grenzen;
        this.groottes = groottes;
    }

    List<Bevinding> schade() {
        return schade;
    }

    /** The text to keep for the element: the digest; what is damaged has a text that says so. */
    String lees(String bestandsnaam) throws IOException, XMLStreamException, OnleesbaarDossier {
        int regelnummer = xml.getLocation().getLineNumber();
        var tekst = new Inhoudtekst(xml);
        try (var in = new PushbackInputStream(tekst, LENGTE_VERWIJZING)) {
            byte[] begin = in.readNBytes(VERWIJZING.length);
            in.unread(begin);
            if (java.util.Arrays.equals(begin, VERWIJZING)) {
                return new String(in.readNBytes(grenzen.tekens()), StandardCharsets.ISO_8859_1);
            }
            return begin.length == 0 ? "" : uitgepakt(bestandsnaam, in);
        } catch (Inhoudtekst.Onleesbaar e) {
            throw e.oorzaak();
        } catch (Beschadigd e) {
            schade.add(bevinding(bestandsnaam, e, regelnummer));
            return "beschadigd";
        } finally {
            tekst.maakAf();
        }
    }

    private String uitgepakt(String bestandsnaam, InputStream tekst) throws IOException {
        var zip = new ZipInputStream(Base64.getDecoder().wrap(tekst), StandardCharsets.UTF_8);
        var inhoud = new Bewaakt(zip, grenzen.bijlage(), grenzen.bijlagen() - totaal);
        eersteBestand(zip, inhoud);
        var bewaard = sink.bewaar(bestandsnaam, inhoud);
        totaal += bewaard.grootte();
        groottes.put(bewaard.sha256(), bewaard.grootte());
        return Verwijzing.naar(bewaard.sha256());
    }

    private static void eersteBestand(ZipInputStream zip, Bewaakt inhoud) throws IOException {
        ZipEntry ingang = inhoud.stap(zip::getNextEntry);
        while (ingang != null && ingang.isDirectory()) {
            ingang = inhoud.stap(zip::getNextEntry);
        }
        if (ingang == null) {
            throw new Beschadigd("is geen ZIP met een bestand erin");
        }
    }

    private static Bevinding bevinding(String bestandsnaam, Beschadigd e, int regelnummer) {
        return new Bevinding(
                "bijlage-beschadigd",
                Bevinding.Bron.HULPROUTE,
                Bevinding.Ernst.WAARSCHUWING,
                "//bestandsinhoud",
                regelnummer,
                "De inhoud van \"%s\" %s.".formatted(bestandsnaam, e.getMessage()));
    }
}
