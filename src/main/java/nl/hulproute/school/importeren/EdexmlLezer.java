package nl.hulproute.school.importeren;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads EDEXML 2.1, 2.0 and 1.0.3 (standards §8) as a stream, and hands each piece on: nothing of
 * the file is kept but the keys that others may refer to. What makes the whole of no use is in the
 * report; a pupil that is not right is handed on as refused.
 */
final class EdexmlLezer {

    /** The parts of the file, which come in this order (EDEXML.structuur.xsd). */
    private static final List<String> DELEN =
            List.of("school", "vestigingen", "groepen", "leerlingen", "leerkrachten");

    private static final int SCHOOL = 0;
    private static final int LEERLINGEN = 3;

    private final Leesgang gang;
    private final Xmlloop xml;
    private int deel = -1;

    private EdexmlLezer(Leesgang gang) {
        this.gang = gang;
        this.xml = gang.xml();
    }

    /**
     * Reads the file to its end.
     *
     * @throws IOException when the source itself fails, which is no fault of the file
     */
    static Edexml.Verslag lees(
            InputStream bron, Inleesgrenzen grenzen, LocalDate vandaag, Ontvanger naar)
            throws IOException {
        var fouten = new ArrayList<Fout>();
        Leesgang gang = null;
        try {
            var xml = new Xmlloop(Bestandsbegin.open(bron));
            gang = new Leesgang(xml, grenzen, vandaag, naar, fouten);
            new EdexmlLezer(gang).lees();
        } catch (Onleesbaar e) {
            fouten.add(e.fout());
        }
        return gang == null ? new Edexml.Verslag(null, 0, 0, 0, 0, fouten) : gang.verslag();
    }

    private void lees() throws IOException {
        xml.root();
        keurRoot();
        while (xml.child()) {
            deel(xml.naam());
        }
        int einde = xml.regel();
        if (deel < LEERLINGEN) {
            stop(deel < SCHOOL ? "leeg-edex" : "leerlingen-ontbreken");
        }
        xml.end();
        if (gang.leerlingen() == 0) {
            gang.fout(Fout.op(einde, "leerlingen", "geen-leerlingen"));
        }
    }

    private void keurRoot() throws Onleesbaar {
        String naam = xml.naam();
        if (naam.equals("EDEX")) {
            if (xml.inNamespace()) {
                stop("naamruimte");
            }
            return;
        }
        String klein = naam.toLowerCase(Locale.ROOT);
        if (klein.contains("leerresultaten") || klein.contains("leerlinggegevens")) {
            stop("root.uwlr", naam);
        }
        stop(
                switch (klein) {
                    case "edex" -> "root.kapitalen";
                    case "html" -> "root.html";
                    case "dossier" -> "root.oso";
                    case "envelope" -> "root.soap";
                    default -> "root";
                },
                naam);
    }

    private void deel(String naam) throws IOException {
        int nummer = DELEN.indexOf(naam);
        if (nummer < 0) {
            stop("deel-onbekend", naam);
        }
        if (deel < SCHOOL && nummer > SCHOOL) {
            stop("school-ontbreekt", naam);
        }
        if (nummer == deel) {
            stop("deel-dubbel", naam);
        }
        if (nummer < deel) {
            stop("deel-volgorde", naam, DELEN.get(deel));
        }
        deel = nummer;
        switch (naam) {
            case "school" -> new Schoollezer(gang).lees();
            case "vestigingen" -> new Groeplezer(gang).vestigingen();
            case "groepen" -> new Groeplezer(gang).groepen();
            case "leerlingen" -> new Leerlinglezer(gang).lees();
            default -> new Leerkrachtlezer(gang).lees();
        }
    }

    /** What follows cannot be understood, so that it is not told either. */
    private void stop(String code, Object... gegevens) throws Onleesbaar {
        throw new Onleesbaar(Fout.op(xml.regel(), xml.element(), code, gegevens));
    }
}
