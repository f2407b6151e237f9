package nl.hulproute.platform.bestand;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads from a compound file (the older Office programs; MS-CFB) what its directory names. Its
 * entries are of 128 bytes and stand on such a border, wherever their sectors are, so they are
 * recognised in passing: no chain is followed, however long or circular someone made it.
 */
final class Olespeurder implements Speurder {

    private static final byte[] BEGIN = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final int INGANG = 128;
    private static final int SECTOR = 512;

    private static final Map<String, String> SOORTEN =
            Map.of(
                    "WordDocument", "application/msword",
                    "Workbook", "application/vnd.ms-excel",
                    "Book", "application/vnd.ms-excel",
                    "PowerPoint Document", "application/vnd.ms-powerpoint",
                    "EncryptedPackage", Bestandstype.DICHTE_OOXML);
    private static final Set<String> MACRO = Set.of("Macros", "_VBA_PROJECT_CUR", "VBA");
    private static final Set<String> DICHT = Set.of("EncryptedPackage", "EncryptedSummary");

    /** Word's header with the bit that says encrypted (MS-DOC FibBase, fEncrypted). */
    private static final int WORD = 0xA5EC;

    /** A workbook's first record, and the one that follows when it is encrypted (MS-XLS). */
    private static final int BOF = 0x0809;

    private static final int FILEPASS = 0x002F;

    /** VBAInfoContainer with its VBAInfoAtom (MS-PPT): a presentation keeps its macros inside. */
    private final Zoeker presentatiemacro =
            new Zoeker(HexFormat.of().parseHex("ff0314000000020000040c000000"), b -> true);

    private final Set<String> soorten = new TreeSet<>();
    private final Set<Bijzonderheid> bijzonder = EnumSet.noneOf(Bijzonderheid.class);

    static boolean begintZo(byte[] kop) {
        return kop.length >= SECTOR && Arrays.equals(kop, 0, 8, BEGIN, 0, 8);
    }

    @Override
    public void neem(byte[] blok, int aantal) {
        presentatiemacro.neem(blok, aantal);
        var bytes = ByteBuffer.wrap(blok).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + INGANG <= aantal; i += INGANG) {
            note(name(bytes, i));
            if (i % SECTOR == 0) {
                noteEncryption(bytes, i);
            }
        }
    }

    private void note(String naam) {
        var soort = SOORTEN.get(naam);
        if (soort != null) {
            soorten.add(soort);
        }
        if (MACRO.contains(naam)) {
            bijzonder.add(Bijzonderheid.MACRO);
        }
        if (DICHT.contains(naam)) {
            bijzonder.add(Bijzonderheid.WACHTWOORD);
        }
    }

    /** The name of the entry that stands here; empty when none does. */
    private static String name(ByteBuffer bytes, int plaats) {
        int lengte = bytes.getShort(plaats + 64);
        int soort = bytes.get(plaats + 66);
        boolean ingang =
                lengte >= 4
                        && lengte <= 64
                        && lengte % 2 == 0
                        && (soort == 1 || soort == 2)
                        && bytes.getShort(plaats + lengte - 2) == 0;
        return ingang
                ? new String(bytes.array(), plaats, lengte - 2, StandardCharsets.UTF_16LE)
                : "";
    }

    private void noteEncryption(ByteBuffer bytes, int plaats) {
        int eerste = bytes.getShort(plaats) & 0xffff;
        boolean word = eerste == WORD && (bytes.getShort(plaats + 10) & 0x0100) != 0;
        boolean excel =
                eerste == BOF
                        && bytes.getShort(plaats + 2) == 16
                        && (bytes.getShort(plaats + 20) & 0xffff) == FILEPASS;
        if (word || excel) {
            bijzonder.add(Bijzonderheid.WACHTWOORD);
        }
    }

    @Override
    public Bestandstype besluit(String volgensKop) {
        if (presentatiemacro.gevonden()) {
            bijzonder.add(Bijzonderheid.MACRO);
        }
        String soort = Bestandstype.OUD_OFFICE;
        if (soorten.contains(Bestandstype.DICHTE_OOXML)) {
            soort = Bestandstype.DICHTE_OOXML;
        } else if (soorten.size() == 1) {
            soort = soorten.iterator().next();
        } else if (soorten.isEmpty()) {
            soort = "application/x-ole-storage";
        }
        return new Bestandstype(soort, bijzonder);
    }
}
