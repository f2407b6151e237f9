package nl.hulproute.platform.bestand;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads from a ZIP (OOXML, ODF) what the table at its end says of its parts, as the Office programs
 * do; nothing is unpacked.
 */
final class Zipspeurder implements Speurder {

    private static final Map<String, String> PROGRAMMAS =
            Map.of(
                    "word", Bestandstype.OOXML + "wordprocessingml.document",
                    "xl", Bestandstype.OOXML + "spreadsheetml.sheet",
                    "ppt", Bestandstype.OOXML + "presentationml.presentation");

    /** A document may unpack to this, or to this many times its size. */
    private static final long ALTIJD_GOED = 200L << 20;

    private static final int VEELVOUD = 100;
    private static final long NOOIT_GOED = 4L << 30;

    private final Zipstaart staart = new Zipstaart();
    private final Set<Bijzonderheid> bijzonder = EnumSet.noneOf(Bijzonderheid.class);
    private final Set<String> mappen = new HashSet<>();
    private boolean lijst;
    private long uitgepakt;

    static boolean begintZo(byte[] kop) {
        return kop.length > 4 && kop[0] == 'P' && kop[1] == 'K' && kop[2] == 3 && kop[3] == 4;
    }

    @Override
    public void neem(byte[] blok, int aantal) {
        staart.neem(blok, aantal);
    }

    @Override
    public Bestandstype besluit(String volgensKop) {
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(staart)
                        .setIgnoreLocalFileHeader(true)
                        .get()) {
            for (var deel : Collections.list(zip.getEntries())) {
                note(deel);
            }
        } catch (IOException | IllegalArgumentException e) {
            // cut off, or made to be unreadable: no document that anyone could open
            return new Bestandstype("application/zip", Set.of());
        }
        if (uitgepakt > NOOIT_GOED
                || uitgepakt > ALTIJD_GOED && uitgepakt / VEELVOUD > staart.size()) {
            return new Bestandstype(Bestandstype.UITPAKBOM, Set.of());
        }
        return new Bestandstype(mediatype(volgensKop), bijzonder);
    }

    private void note(ZipArchiveEntry deel) {
        String naam = deel.getName();
        mappen.add(naam.split("/", 2)[0]);
        lijst |= naam.equals("[Content_Types].xml");
        uitgepakt += Math.max(0, deel.getSize());
        if (isMacro(naam.toLowerCase(Locale.ROOT))) {
            bijzonder.add(Bijzonderheid.MACRO);
        }
        if (isEncrypted(deel)) {
            bijzonder.add(Bijzonderheid.WACHTWOORD);
        }
    }

    /** VBA, the macro sheets of Excel 4, and the Basic and scripts of OpenDocument. */
    private static boolean isMacro(String naam) {
        return naam.endsWith("vbaproject.bin")
                || naam.startsWith("xl/macrosheets/")
                || naam.startsWith("basic/")
                || naam.startsWith("scripts/");
    }

    /** OpenDocument stores an encrypted part as it is, and packs any other. */
    private static boolean isEncrypted(ZipArchiveEntry deel) {
        return deel.getGeneralPurposeBit().usesEncryption()
                || deel.getName().equals("encrypted-package")
                || deel.getName().equals("content.xml")
                        && deel.getMethod() == ZipArchiveEntry.STORED
                        && deel.getSize() > 0;
    }

    private String mediatype(String volgensKop) {
        if (volgensKop.startsWith(Bestandstype.ODF)) {
            return volgensKop;
        }
        return PROGRAMMAS.entrySet().stream()
                .filter(programma -> lijst && mappen.contains(programma.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("application/zip");
    }
}
