package nl.hulproute.school.importeren;

import org.springframework.util.unit.DataSize;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** A file of a whole board, made while it is read: nowhere it stands as a whole. */
public final class Grootbestand extends InputStream {

    private static final int PER_GROEP = 25;

    private final String brin;
    private final int leerlingen;
    private byte[] stuk;
    private int plaats;
    private int gedaan = -1;

    private Grootbestand(String brin, int leerlingen) {
        this.brin = brin;
        this.leerlingen = leerlingen;
        this.stuk = bytes(begin());
    }

    /** With so many pupils, of this school. */
    public static InputStream van(String brin, int leerlingen) {
        return new Grootbestand(brin, leerlingen);
    }

    /** Reads a large file in a process of its own; prints how many pupils there were. */
    public static void main(String[] args) throws IOException {
        int aantal = Integer.parseInt(args[0]);
        var grenzen = new Inleesgrenzen(DataSize.ofMegabytes(250), aantal);
        var teller = new Teller();
        var verslag =
                EdexmlLezer.lees(
                        new Telstroom(van("99ZZ", aantal), grenzen),
                        grenzen,
                        LocalDate.of(2026, 11, 27),
                        teller);
        System.out.println(verslag.fouten() + " " + teller.leerlingen);
    }

    @Override
    public int read() {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
    }

    @Override
    public int read(byte[] doel, int van, int aantal) {
        if (plaats == stuk.length && !next()) {
            return -1;
        }
        int n = Math.min(aantal, stuk.length - plaats);
        System.arraycopy(stuk, plaats, doel, van, n);
        plaats += n;
        return n;
    }

    private boolean next() {
        gedaan++;
        if (gedaan > leerlingen) {
            return false;
        }
        stuk = bytes(gedaan == leerlingen ? "</leerlingen></EDEX>\n" : leerling(gedaan));
        plaats = 0;
        return true;
    }

    private String begin() {
        var groepen = new StringBuilder();
        for (int n = 0; n <= leerlingen / PER_GROEP; n++) {
            groepen.append(
                    "<groep key=\"g%d\"><naam>Groep %d</naam><jaargroep>%d</jaargroep></groep>\n"
                            .formatted(n, n, 1 + n % 8));
        }
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <EDEX><school><schooljaar>2026-2027</schooljaar><brincode>%s</brincode>
        <xsdversie>2.1</xsdversie></school><groepen>%s</groepen><leerlingen>
        """
                .formatted(brin, groepen);
    }

    private static String leerling(int nummer) {
        return """
        <leerling key="groot-%1$d" eckid="https://id.example/%1$064d">
        <achternaam>Achternaam%1$d</achternaam><voorvoegsel>van</voorvoegsel>
        <voornamen>Voornaam Tweede%1$d</voornamen><roepnaam>Roep%1$d</roepnaam>
        <geboortedatum>%2$d-0%3$d-1%4$d</geboortedatum><geslacht>%5$d</geslacht>
        <groep key="g%6$d"/><bsn>999990019</bsn><instroomdatum>2022-08-01</instroomdatum>
        <toevoegingen><blok><code>x</code><opmerking>%7$s</opmerking></blok></toevoegingen>
        </leerling>
        """
                .formatted(
                        nummer,
                        2014 + nummer % 8,
                        1 + nummer % 9,
                        nummer % 10,
                        1 + nummer % 2,
                        nummer / PER_GROEP,
                        "niet van belang ".repeat(10));
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static final class Teller implements Ontvanger {

        private int leerlingen;

        @Override
        public void kop(Edexml.Kop kop) {}

        @Override
        public void vestiging(Edexml.Vestiging vestiging) {}

        @Override
        public void groep(Edexml.Groep groep) {}

        @Override
        public void leerling(Edexml.Leerling leerling) {
            leerlingen++;
        }

        @Override
        public void geweigerd(Edexml.Leerling leerling, List<Fout> redenen) {}

        @Override
        public void leerkracht(Edexml.Leerkracht leerkracht) {}
    }
}
