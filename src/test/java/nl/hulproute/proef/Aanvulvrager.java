package nl.hulproute.proef;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.proef.Klant.Pagina;
import nl.hulproute.proef.Klant.Veld;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A behandelaar who asks a school for more with the pages of the samenwerkingsverband. */
public final class Aanvulvrager {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final int DAGEN = 14;

    private final Klant swv;
    private final String dossier;

    public Aanvulvrager(String adres, String dossiernummer) throws InterruptedException {
        swv = new Klant(adres).als(Demoaccount.BEHANDELAAR_PO);
        dossier = swv.haal("/swv/dossiers/nummer?nummer=" + dossiernummer).pad();
    }

    public Klant swv() {
        return swv;
    }

    /** The address of the dossier. */
    public String dossier() {
        return dossier;
    }

    /** Asks these things, each answered by itself. */
    public void vraag(String... wat) throws InterruptedException {
        String uiterlijk =
                LocalDate.ofInstant(Clock.systemUTC().instant(), NEDERLAND)
                        .plusDays(DAGEN)
                        .toString();
        for (String een : wat) {
            swv.post(
                    dossier + "/aanvulling/vragen",
                    List.of(
                            new Veld("soort", ""),
                            new Veld("wat", een),
                            new Veld("waarom", "Daarom"),
                            new Veld("uiterlijk", uiterlijk)));
        }
        Pagina voorbeeld = swv.haal(dossier + "/aanvulling/voorbeeld");
        swv.post(
                dossier + "/aanvulling/versturen",
                List.of(
                        new Veld("versie", voorbeeld.vind("name=\"versie\" value=\"(\\d+)\"")),
                        new Veld("merk", voorbeeld.vind("name=\"merk\" value=\"([^\"]+)\""))));
    }
}
