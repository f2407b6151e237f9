package nl.hulproute.school.importeren;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands at the beginning of a file, read before any parser sees it: which encoding it is in,
 * and whether it is XML without a document type.
 */
final class Bestandsbegin {

    private static final int BEKEKEN = 64 * 1024;

    private static final Map<String, Charset> TEKENSETS =
            Map.of(
                    "UTF-8", StandardCharsets.UTF_8,
                    "UTF8", StandardCharsets.UTF_8,
                    "US-ASCII", StandardCharsets.US_ASCII,
                    "ISO-8859-1", StandardCharsets.ISO_8859_1,
                    "ISO-8859-15", Charset.forName("ISO-8859-15"),
                    "WINDOWS-1252", Charset.forName("windows-1252"),
                    "UTF-16", StandardCharsets.UTF_16,
                    "UTF-16LE", StandardCharsets.UTF_16LE,
                    "UTF-16BE", StandardCharsets.UTF_16BE);

    private static final Pattern VERKLAARD =
            Pattern.compile("\\A<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"'>]{0,40})[\"']");

    private static final String DOCTYPE = "<!DOCTYPE";
    private static final Pattern WEBPAGINA = Pattern.compile("(?i)\\A\\s+html\\b");
    private static final Pattern VERDEROP = Pattern.compile("<\\?xml|<EDEX[\\s>]");
    private static final Pattern JSON = Pattern.compile("\\A\\s*[{\\[]");
    private static final Pattern PARAMETER = Pattern.compile("<!ENTITY\\s+%");
    private static final Pattern BUITEN =
            Pattern.compile("<!ENTITY\\s+\\S+\\s+(?:SYSTEM|PUBLIC)\\b");
    private static final Pattern VERWIJST = Pattern.compile("[^>\\[]*\\b(?:SYSTEM|PUBLIC)\\b");

    private final byte[] begin;

    private Bestandsbegin(byte[] begin) {
        this.begin = begin;
    }

    /**
     * Opens the file as characters.
     *
     * @throws Onleesbaar when it is something else, or holds what may not be in it
     */
    static Tekenstroom open(InputStream bron) throws IOException {
        var terug = new PushbackInputStream(bron, BEKEKEN);
        var begin = new Bestandsbegin(terug.readNBytes(BEKEKEN));
        begin.keurSoort();
        Charset tekenset = begin.tekenset();
        String tekst = new String(begin.begin, tekenset).replace("\uFEFF", "");
        keurTekst(tekst);
        terug.unread(begin.begin);
        return new Tekenstroom(terug, tekenset);
    }

    private void keurSoort() throws Onleesbaar {
        demand(begin.length > 0, "leeg");
        demand(!starts('P', 'K', 0x03, 0x04) && !starts('P', 'K', 0x05, 0x06), "zip");
        demand(!starts(0x1F, 0x8B), "gzip");
        demand(!starts('7', 'z', 0xBC, 0xAF) && !starts('R', 'a', 'r', '!'), "archief");
        demand(!starts(0xD0, 0xCF, 0x11, 0xE0), "rekenblad");
        demand(!starts('%', 'P', 'D', 'F'), "pdf");
        demand(!starts(0xFF, 0xD8, 0xFF) && !starts(0x89, 'P', 'N', 'G'), "beeld");
        demand(
                !starts(0xFF, 0xFE, 0, 0)
                        && !starts(0, 0, 0xFE, 0xFF)
                        && !starts('<', 0, 0, 0)
                        && !starts(0, 0, 0, '<'),
                "tekenset-vier");
    }

    private static void keurTekst(String tekst) throws Onleesbaar {
        demand(!tekst.isBlank(), "alleen-wit");
        demand(tekst.stripLeading().startsWith("<"), noXml(tekst));
        demand(
                tekst.startsWith("<") || !tekst.stripLeading().startsWith("<?xml"),
                "xmlverklaring-te-laat");
        int plaats = firstMarkup(tekst);
        if (tekst.regionMatches(true, plaats, DOCTYPE, 0, DOCTYPE.length())) {
            int regel = 1 + (int) tekst.substring(0, plaats).chars().filter(c -> c == '\n').count();
            String code = doctype(tekst.substring(plaats + DOCTYPE.length()));
            throw new Onleesbaar(Fout.op(regel, "DOCTYPE", code));
        }
    }

    /** What it is instead. */
    private static String noXml(String tekst) {
        if (VERDEROP.matcher(tekst).find()) {
            return "iets-vooraf";
        }
        if (tekst.indexOf('\0') >= 0) {
            return "binair";
        }
        return JSON.matcher(tekst).find() ? "json" : "geen-xml";
    }

    /** Where something else stands than space, instructions and comments. */
    private static int firstMarkup(String tekst) {
        int plaats = 0;
        while (plaats < tekst.length()) {
            if (Character.isWhitespace(tekst.charAt(plaats))) {
                plaats++;
            } else if (tekst.startsWith("<?", plaats)) {
                plaats = past(tekst, "?>", plaats);
            } else if (tekst.startsWith("<!--", plaats)) {
                plaats = past(tekst, "-->", plaats);
            } else {
                break;
            }
        }
        return plaats;
    }

    private static int past(String tekst, String einde, int van) {
        int plaats = tekst.indexOf(einde, van);
        return plaats < 0 ? tekst.length() : plaats + einde.length();
    }

    /** Which danger it is; the text goes on after the word DOCTYPE. */
    private static String doctype(String tekst) {
        if (WEBPAGINA.matcher(tekst).find()) {
            return "dtd-html";
        }
        int binnen = tekst.indexOf('[');
        int dicht = tekst.indexOf('>');
        if (binnen < 0 || (dicht >= 0 && dicht < binnen)) {
            return VERWIJST.matcher(tekst).lookingAt() ? "dtd-buiten" : "dtd";
        }
        if (PARAMETER.matcher(tekst).find()) {
            return "entiteit-parameter";
        }
        if (BUITEN.matcher(tekst).find()) {
            return "entiteit-buiten";
        }
        return tekst.contains("<!ENTITY") ? "entiteiten" : "dtd-binnen";
    }

    private Charset tekenset() throws Onleesbaar {
        Optional<Charset> merk = merk();
        String kop = new String(begin, merk.orElse(StandardCharsets.ISO_8859_1));
        var vorm = VERKLAARD.matcher(kop.startsWith("\uFEFF") ? kop.substring(1) : kop);
        if (!vorm.find()) {
            return merk.orElse(StandardCharsets.UTF_8);
        }
        String naam = vorm.group(1);
        Charset verklaard = TEKENSETS.get(naam.toUpperCase(Locale.ROOT));
        if (verklaard == null) {
            throw new Onleesbaar(Fout.op(1, "?xml", "tekenset-onbekend", naam));
        }
        Charset echt = merk.orElse(StandardCharsets.US_ASCII);
        if (breed(verklaard) != breed(echt)) {
            throw new Onleesbaar(Fout.op(1, "?xml", "tekenset-anders", naam));
        }
        if (merk.isPresent() && !breed(echt) && !verklaard.equals(echt)) {
            throw new Onleesbaar(Fout.op(1, "?xml", "tekenset-strijdig", naam));
        }
        return merk.orElse(verklaard);
    }

    /** Two bytes for each sign, so that nothing else than this reads even the declaration. */
    private static boolean breed(Charset tekenset) {
        return tekenset.name().startsWith("UTF-16");
    }

    /** What the first bytes give away, with or without a byte order mark. */
    private Optional<Charset> merk() {
        if (starts(0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(0xFF, 0xFE) || starts('<', 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(0xFE, 0xFF) || starts(0, '<')
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private boolean starts(int... bytes) {
        for (int plaats = 0; plaats < bytes.length; plaats++) {
            if (plaats >= begin.length || (begin[plaats] & 0xff) != bytes[plaats]) {
                return false;
            }
        }
        return true;
    }

    private static void demand(boolean goed, String code) throws Onleesbaar {
        if (!goed) {
            throw new Onleesbaar(Fout.van(code));
        }
    }
}
