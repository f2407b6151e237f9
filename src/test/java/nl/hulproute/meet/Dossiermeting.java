package nl.hulproute.meet;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.Bijlagesink;
import nl.hulproute.oso.Dossier;
import nl.hulproute.oso.Dossiercontrole;
import nl.hulproute.oso.Dossierlezer;
import nl.hulproute.oso.Dossierschrijver;
import nl.hulproute.oso.Profiel;
import nl.hulproute.oso.Voorbeelden;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Writing and reading complete OSO dossiers in MB of content a second, beside Base64 and zlib alone
 * on the same bytes with the same buffers, one after the other in one run.
 */
final class Dossiermeting {

    private static final int BUFFER = 1 << 16;
    private static final int MEGABYTE = 1_000_000;
    private static final int GROOTTE = 24 * MEGABYTE;
    private static final int RONDES = 5;

    /** A content, and how hard the writer tries to make it smaller. */
    private record Stof(String naam, String bestandsnaam, byte[] inhoud, int niveau) {}

    private Dossiermeting() {}

    static void main() throws Exception {
        System.out.println(report());
    }

    /** The figures as a Markdown table. */
    static String report() throws Exception {
        var tabel = new StringBuilder();
        tabel.append(
                "| dossier, one content of %d MB | MB/s | zlib and Base64 alone | part |%n"
                        .formatted(GROOTTE / MEGABYTE));
        tabel.append("|---|---|---|---|\n");
        voegToe(tabel, new Stof("PDF", "scan.pdf", toeval(), Deflater.NO_COMPRESSION));
        voegToe(tabel, new Stof("text", "verslag.txt", tekst(), Deflater.BEST_SPEED));
        return tabel.toString();
    }

    private static void voegToe(StringBuilder tabel, Stof stof) throws Exception {
        byte[] kaal = ingepakt(stof);
        var model = Voorbeelden.metBijlage(Profiel.POSWV, stof.bestandsnaam, stof.inhoud);
        var volledig = new ByteArrayOutputStream(stof.inhoud.length * 2);
        schrijf(model, stof, volledig);
        byte[] dossier = volledig.toByteArray();
        regel(
                tabel,
                "write, " + stof.naam,
                snelheid(() -> schrijf(model, stof, new Teller())),
                snelheid(() -> pakIn(stof, new Teller())));
        regel(
                tabel,
                "read, " + stof.naam,
                snelheid(() -> lees(dossier)),
                snelheid(() -> pakUit(kaal)));
        regel(
                tabel,
                "check, " + stof.naam,
                snelheid(() -> controleer(dossier)),
                snelheid(() -> pakUit(kaal)));
    }

    private static void regel(StringBuilder tabel, String wat, double wij, double kaal) {
        tabel.append(
                String.format(
                        Locale.ROOT, "| %s | %.0f | %.0f | %.2f |%n", wat, wij, kaal, wij / kaal));
    }

    /** The best of some rounds, after one to warm up: other work on the machine only takes away. */
    private static double snelheid(Callable<Long> werk) throws Exception {
        double best = 0;
        for (int ronde = 0; ronde <= RONDES; ronde++) {
            long begin = System.nanoTime();
            long bytes = werk.call();
            double megabytes = bytes / (double) MEGABYTE / ((System.nanoTime() - begin) / 1e9);
            best = ronde == 0 ? best : Math.max(best, megabytes);
        }
        return best;
    }

    private static long schrijf(Dossier dossier, Stof stof, OutputStream uit) throws IOException {
        Dossierschrijver.schrijfVolledig(
                dossier, sha256 -> new ByteArrayInputStream(stof.inhoud), uit);
        return stof.inhoud.length;
    }

    private static long lees(byte[] dossier) throws Exception {
        var gelezen = new long[1];
        Dossierlezer.lees(
                new ByteArrayInputStream(dossier),
                (naam, inhoud) -> {
                    long bytes = tel(inhoud);
                    gelezen[0] += bytes;
                    return new Bijlagesink.Bewaard(Sha256.of(new byte[0]), bytes);
                });
        return gelezen[0];
    }

    private static long controleer(byte[] dossier) throws Exception {
        Dossiercontrole.controleer(new ByteArrayInputStream(dossier));
        return GROOTTE;
    }

    private static byte[] ingepakt(Stof stof) throws IOException {
        var uit = new ByteArrayOutputStream(stof.inhoud.length * 2);
        pakIn(stof, uit);
        return uit.toByteArray();
    }

    private static long pakIn(Stof stof, OutputStream uit) throws IOException {
        var deflater = new Deflater(stof.niveau);
        try (var zip = new DeflaterOutputStream(Base64.getEncoder().wrap(uit), deflater, BUFFER)) {
            for (int i = 0; i < stof.inhoud.length; i += BUFFER) {
                zip.write(stof.inhoud, i, Math.min(BUFFER, stof.inhoud.length - i));
            }
        } finally {
            deflater.end();
        }
        return stof.inhoud.length;
    }

    private static long pakUit(byte[] ingepakt) throws IOException {
        var inflater = new Inflater();
        try (var in = new InflaterInputStream(new Cijfers(ingepakt), inflater, BUFFER)) {
            return tel(in);
        } finally {
            inflater.end();
        }
    }

    private static long tel(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            bytes += n;
        }
        return bytes;
    }

    private static byte[] toeval() {
        byte[] bytes = new byte[GROOTTE];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] tekst() {
        var woorden =
                "de leerling werkt goed in een kleine groep en heeft baat bij rust ".split(" ");
        var toeval = new Random(1);
        var tekst = new StringBuilder(GROOTTE + 20);
        while (tekst.length() < GROOTTE) {
            tekst.append(woorden[toeval.nextInt(woorden.length)]).append(' ');
        }
        return Arrays.copyOf(tekst.toString().getBytes(StandardCharsets.US_ASCII), GROOTTE);
    }

    /** Base64 decoded block by block: the fastest way the JDK has. */
    private static final class Cijfers extends InputStream {

        private final InputStream tekst;
        private final byte[] blok = new byte[BUFFER];
        private byte[] bytes = new byte[0];
        private int plaats;

        Cijfers(byte[] tekst) {
            this.tekst = new BufferedInputStream(new ByteArrayInputStream(tekst), BUFFER);
        }

        @Override
        public int read() throws IOException {
            byte[] een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
        }

        @Override
        public int read(byte[] doel, int van, int aantal) throws IOException {
            if (plaats == bytes.length) {
                int n = tekst.readNBytes(blok, 0, BUFFER);
                bytes = Base64.getDecoder().decode(Arrays.copyOf(blok, n));
                plaats = 0;
            }
            int n = Math.min(aantal, bytes.length - plaats);
            System.arraycopy(bytes, plaats, doel, van, n);
            plaats += n;
            return n == 0 ? -1 : n;
        }
    }

    /** Takes bytes and keeps none. */
    private static final class Teller extends OutputStream {

        @Override
        public void write(int b) {}

        @Override
        public void write(byte[] bytes, int van, int aantal) {}
    }
}
