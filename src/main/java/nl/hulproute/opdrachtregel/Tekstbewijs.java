package nl.hulproute.opdrachtregel;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.platform.certificaten.Systeemnaam;
import nl.hulproute.uitwisseling.Ontvangstbewijs;
import nl.hulproute.uitwisseling.bewijs.Uitkomst;

import java.io.PrintWriter;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** For people: a line for each receipt, and below it what it says or what is wrong with it. */
final class Tekstbewijs implements Bewijsverslag {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final PrintWriter uit;

    Tekstbewijs(PrintWriter uit) {
        this.uit = uit;
    }

    @Override
    public void meld(Bewijsoordeel oordeel) {
        uit.printf("%s: %s%n", oordeel.bestand(), samenvatting(oordeel));
        switch (oordeel.uitkomst()) {
            case Uitkomst.Echt(var bewijs, var systeem, var certificaat) ->
                    schrijf(bewijs, systeem, certificaat);
            case Uitkomst.UitgeverOnbekend(var bewijs, var systeem, var certificaat) ->
                    schrijf(bewijs, systeem, certificaat);
            case Uitkomst.Vals(List<String> redenen) ->
                    redenen.forEach(reden -> uit.printf("  %s%n", visible(reden)));
            case Uitkomst.Onleesbaar(String reden) -> uit.printf("  %s%n", reden);
        }
        for (Genoemd bestand : oordeel.genoemd()) {
            regel(
                    oordeel.ontbreekt().contains(bestand) ? "Gaat niet over" : "Gaat over",
                    bestand.bestand() + " (" + bestand.sha256() + ")");
        }
        uit.flush();
    }

    private static String samenvatting(Bewijsoordeel oordeel) {
        return switch (oordeel.echtheid()) {
            case ECHT -> "echt";
            case UITGEVER_ONBEKEND ->
                    "de handtekening klopt, maar van wie hij is, is niet na te gaan:"
                            + " geef met --vertrouwd de uitgevers die u vertrouwt";
            case VALS -> "vals";
            case ONLEESBAAR -> "niet te lezen";
        };
    }

    private void schrijf(Ontvangstbewijs bewijs, Oin systeem, X509Certificate certificaat) {
        regel("Bericht", bewijs.soort().code() + " " + bewijs.bericht());
        regel("Ontvangen", moment(bewijs.ontvangen()));
        regel("Door", "organisatie " + bewijs.ontvanger());
        regel("Van", "organisatie " + bewijs.afzender());
        regel("Omgeving", bewijs.routeringskenmerk().waarde());
        regel("Dossiernummer", bewijs.dossiernummer());
        regel("Envelop", "SHA-256 " + bewijs.digest());
        bewijs.inhouden().forEach(inhoud -> regel("Inhoud", "SHA-256 " + inhoud));
        regel("Ondertekend", "door systeem " + systeem);
        regel("Certificaat", Systeemnaam.leesbaar(certificaat.getSubjectX500Principal()));
        regel("Uitgever", Systeemnaam.leesbaar(certificaat.getIssuerX500Principal()));
    }

    private static String moment(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy 'om' H.mm.ss 'uur'", NEDERLANDS)
                        .format(moment.atZone(NEDERLAND))
                + " ("
                + moment
                + ")";
    }

    private void regel(String naam, String waarde) {
        uit.printf("  %-14s %s%n", naam, visible(waarde));
    }

    /** Who made the file does not decide what a terminal does. */
    private static String visible(String tekst) {
        return tekst.replaceAll("\\p{Cntrl}", "?");
    }

    @Override
    public void close() {
        uit.flush();
    }
}
