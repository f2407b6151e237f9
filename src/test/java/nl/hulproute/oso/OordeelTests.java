package nl.hulproute.oso;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.proef.MetNaslag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * What the official schema and rule sheet say of dossiers that were changed, found by asking them;
 * also where they are odd. Each case is a replacement in a full example of the profile.
 */
class OordeelTests {

    private static final String XSI =
            " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                    + " xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xsi:";
    private static final String RUIMTE = Gegevensset.OSO_2019.ruimte();

    private enum Oordeel {
        GOED,
        FOUT_SCHEMA,
        FOUT_REGEL,
        ONLEESBAAR
    }

    record Geval(Oordeel oordeel, String van, String naar) {

        byte[] xml() throws IOException {
            var heel = new String(vol(), StandardCharsets.UTF_8);
            var anders = heel.replaceFirst(van, naar.replace("\\", "\\\\").replace("$", "\\$"));
            assertThat(anders.equals(heel)).as("the case changes nothing").isFalse();
            var codering = anders.startsWith("<?xml version='1.0' encoding='windows-1252'");
            return anders.getBytes(
                    codering ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
        }
    }

    static Stream<Geval> gevallen() {
        return Stream.of(
                        datums(),
                        getallen(),
                        teksten(),
                        stukken(),
                        attributen(),
                        opbouw(),
                        blokken(),
                        omhulsel())
                .flatMap(s -> s);
    }

    private static Stream<Geval> datums() {
        return Stream.of(
                goed("datum", "2026-03-17Z"),
                goed("datum", " 2026-03-17\n"),
                goed("datum", "2026-03-17+14:00"),
                goed("datum", "12026-03-17"),
                goed("datum", "-0004-02-29"),
                goed("datum", "2026<!-- x -->-03-17"),
                schema("datum", "2026-03-17+14:01"),
                schema("datum", "0000-03-17"),
                schema("datum", "02026-03-17"),
                schema("datum", "+2026-03-17"),
                schema("datum", "2025-02-29"),
                schema("datum", "2147483648-03-17"),
                schema("datum", "2026-03-17T24:00:00"),
                schema("datum", "&#160;2026-03-17"),
                goed("lwoo_einddatum", " 2026-07-31 "),
                schema("lwoo_einddatum", "2026-07-31Z"),
                regel("lwoo_einddatum", "2026<!-- the sheet breaks off -->-07-31"));
    }

    private static Stream<Geval> getallen() {
        return Stream.of(
                goed("frequentie", "+1"),
                goed("frequentie", " 0012 "),
                goed("frequentie", "99999999999999999999999999"),
                schema("frequentie", "1."),
                schema("frequentie", "1 2"),
                schema("frequentie", "\u0661"),
                goed("tijd", "1."),
                goed("tijd", "-.5"),
                schema("tijd", "1e3"),
                schema("tijd", "1,5"),
                goed("aantalgoed", "2147483647"),
                schema("aantalgoed", "2147483648"),
                goed("contactleerplicht", " 1 "),
                goed("contactleerplicht", "<![CDATA[true]]>"),
                schema("contactleerplicht", "TRUE"));
    }

    private static Stream<Geval> teksten() {
        return Stream.of(
                goed("pakketnaam", " "),
                schema("pakketnaam", ""),
                goed("locatieomschrijving", "a".repeat(35)),
                schema("locatieomschrijving", "a".repeat(36)),
                goed("locatieomschrijving", "\uD83D\uDE00".repeat(17)),
                // the validator counts each of these signs as two
                schema("locatieomschrijving", "\uD83D\uDE00".repeat(18)),
                goed("gbageboortedatum", "\u0662\u0660-01-2015"),
                schema("gbageboortedatum", " 01-02-2015"),
                goed("bestandsinhoud", "geen Base64 !"),
                goed("bestandsinhoud", "\n"),
                schema("bestandsinhoud", ""),
                schema("bestandsinhoud", "<x/>"),
                schema("<bestandsinhoud>[^<]*</bestandsinhoud>", "<bestandsinhoud/>", ""),
                schema(
                        "<bestandsinhoud>[^<]*</bestandsinhoud>",
                        "<bestandsinhoud></bestandsinhoud >",
                        ""),
                goed("<bestandsinhoud>", "<bestandsinhoud xmlns:q='a>b'\n>", ""),
                goed("<bestandsinhoud>", "<!-- <bestandsinhoud> --><bestandsinhoud>", ""),
                goed("<bestandsinhoud>", "<bestandsinhoud><!-- <bestandsinhoud> -->", ""),
                goed("<bestandsinhoud>", "<bestandsinhoud>&#85;", ""),
                regel("geslacht", "02"),
                regel("geslacht", " 2"),
                regel("deeldossier", "LVS"),
                regel("deeldossier", "LASTIB"));
    }

    /** The sheet compares codes with each piece of a text, and other values with the whole. */
    private static Stream<Geval> stukken() {
        return Stream.of(
                goed("overdrachtsoort", "swv-dossier<!-- x -->"),
                goed("overdrachtsoort", "swv-dossier<?x y?>en meer"),
                goed("overdrachtsoort", "<![CDATA[swv-]]>dossier"),
                regel("overdrachtsoort", "swv-<!-- x -->dossier"),
                regel("overdrachtsoort", " swv-dossier"),
                goed("validatieversie", "2019<!-- x -->.1.1"),
                regel("validatieversie", "2019.1.1<!-- x --> "),
                regel("standaardversie", "2019<!-- x -->.1"),
                goed("standaardversie", "2019.1<!-- x -->.9"));
    }

    private static Stream<Geval> attributen() {
        return Stream.of(
                goed(
                        "<overdrachtsoort>",
                        "<overdrachtsoort" + XSI + "type='nonEmptyStringType'>",
                        ""),
                goed("<datum>", "<datum" + XSI + "type='xs:date'>", ""),
                goed("<adres>", "<adres" + XSI + "type='adresType'>", ""),
                goed("<huisarts>", "<huisarts" + XSI + "type='persoonType'>", ""),
                goed("<metadata>", "<metadata" + XSI + "schemaLocation='a b c'>", ""),
                goed("<metadata>", "<metadata xmlns:q='urn:q'>", ""),
                schema("<leerling>", "<leerling" + XSI + "type='leerlingType'>", ""),
                schema("<huisarts>", "<huisarts" + XSI + "type='adresType'>", ""),
                schema("<huisarts>", "<huisarts" + XSI + "type='verzorgerType'>", ""),
                schema("<leerling>", "<leerling" + XSI + "type=''>", ""),
                schema("<straat>", "<straat" + XSI + "type='nonEmptyStringType'>", ""),
                schema("<overdrachtsoort>", "<overdrachtsoort" + XSI + "type='xs:string'>", ""),
                schema("<overdrachtsoort>", "<overdrachtsoort" + XSI + "nil='false'>", ""),
                schema("<overdrachtsoort>", "<overdrachtsoort" + XSI + "foo='x'>", ""),
                schema("<metadata>", "<metadata xml:lang='nl'>", ""),
                schema("<metadata>", "<metadata xmlns:q='urn:q' q:a='1'>", ""));
    }

    private static Stream<Geval> opbouw() {
        return Stream.of(
                goed("<metadata>", "<metadata>&#32;<![CDATA[\n]]><!-- x -->", ""),
                schema("<metadata>", "<metadata>x", ""),
                schema("<metadata>", "<metadata>&#160;", ""),
                schema("<metadata>", "<metadata><![CDATA[x]]>", ""),
                schema("<datum>", "<datum xmlns='urn:x'>", ""),
                schema("<brincode>[^<]*</brincode>", "", ""),
                schema("<pakketnaam>", "<pakketnaam>x</pakketnaam><pakketnaam>", ""),
                schema("/2019/dossier", "/2018/dossier", ""));
    }

    private static Stream<Geval> blokken() {
        return Stream.of(
                goed("cat_onderwijsondersteuning", "OPTIONEEL"),
                regel("cat_onderwijsondersteuning", "VERBODEN"),
                regel("cat_verzuim", "OPT-UIT"),
                regel("cat_verzuim", " OPTIONEEL"),
                goed("cat_verzuim", "VERPLICHT"),
                // not the value VERBODEN as a whole, and in the code list by its first piece
                goed("cat_verzuim", "VERBODEN<!-- x -->."),
                regel("cat_verzuim", "VERBODEN<!-- x -->"),
                regel("cat_metadata", "OPT-UIT"),
                goed("cat_school", "VERBODEN"),
                regel("cat_eindtoetsbo", "VERPLICHT"));
    }

    private static Stream<Geval> omhulsel() {
        String kop = "^<\\?xml[^>]*>";
        return Stream.of(
                goed(kop, "<?xml version='1.1'?>", ""),
                goed(kop, "<?xml version='1.0' encoding='windows-1252'?>", ""),
                goed(kop, "<!DOCTYPE dossier>", ""),
                schema(kop, "<!DOCTYPE d [<!ATTLIST metadata x CDATA 'y'>]>", ""),
                onleesbaar(kop, "<!DOCTYPE d SYSTEM 'weg.dtd'>"),
                onleesbaar(kop, "<?xml version='1.2'?>"),
                onleesbaar(kop, " <?xml version='1.0'?>"),
                onleesbaar("</dossier>", ""),
                onleesbaar("$", "x"),
                onleesbaar("<metadata>", "<metadata><o:x/>"),
                onleesbaar("<metadata>", "<metadata>&o;"));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void theVerdictIsThatOfTheOfficialSchemaAndSheet(Geval geval) throws IOException {
        assertThat(oordeel(geval.xml())).isEqualTo(geval.oordeel());
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    @MetNaslag
    void theOfficialSchemaSaysTheSame(Geval geval) throws Exception {
        boolean past = geval.oordeel() == Oordeel.GOED || geval.oordeel() == Oordeel.FOUT_REGEL;

        assertThat(new OfficieelSchema().aanvaardt(geval.xml())).isEqualTo(past);
    }

    /** A document may begin otherwise than with a dossier, and still break nothing. */
    @ParameterizedTest
    @MethodSource("andereDocumenten")
    void otherDocumentsOfTheSchemaAreJudgedAsTheSheetDoes(boolean goed, String xml) {
        assertThat(oordeel(xml.getBytes(StandardCharsets.UTF_8)) == Oordeel.GOED).isEqualTo(goed);
    }

    static Stream<Object[]> andereDocumenten() throws IOException {
        var dossier = new String(vol(), StandardCharsets.UTF_8).replaceFirst("^<\\?xml[^>]*>", "");
        var metadata =
                dossier.replaceFirst("(?s)^.*<metadata>", "<metadata xmlns='" + RUIMTE + "'>")
                        .replaceFirst("(?s)</metadata>.*$", "</metadata>");
        var open = "<dossiers xmlns='" + RUIMTE + "'>";
        return Stream.of(
                new Object[] {true, metadata},
                new Object[] {true, metadata.replace(">2019.1<", ">x<").replace("POSWV", "x")},
                new Object[] {false, metadata.replace(">LAS", ">x")},
                new Object[] {true, open + dossier + dossier + "</dossiers>"},
                new Object[] {
                    true, open + dossier + dossier.replace(">LASLVS<", ">x<") + "</dossiers>"
                },
                new Object[] {
                    false, open + dossier + dossier.replace("POSWV", "VOSWV") + "</dossiers>"
                },
                new Object[] {false, open + "</dossiers>"});
    }

    private static Oordeel oordeel(byte[] xml) {
        try {
            var bevindingen = Dossiercontrole.controleer(new ByteArrayInputStream(xml));
            if (Dossiercontrole.voldoet(bevindingen)) {
                return Oordeel.GOED;
            }
            return bevindingen.stream().anyMatch(b -> b.bron() == Bevinding.Bron.XSD)
                    ? Oordeel.FOUT_SCHEMA
                    : Oordeel.FOUT_REGEL;
        } catch (OnleesbaarDossier e) {
            return Oordeel.ONLEESBAAR;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] vol() throws IOException {
        var uit = new ByteArrayOutputStream();
        new Voorbeelddossiers(Profiel.POSWV, 3).schrijf(0, uit);
        return uit.toByteArray();
    }

    private static Geval goed(String element, String waarde) {
        return waarde(Oordeel.GOED, element, waarde);
    }

    private static Geval schema(String element, String waarde) {
        return waarde(Oordeel.FOUT_SCHEMA, element, waarde);
    }

    private static Geval regel(String element, String waarde) {
        return waarde(Oordeel.FOUT_REGEL, element, waarde);
    }

    private static Geval waarde(Oordeel oordeel, String element, String waarde) {
        return new Geval(
                oordeel,
                "<" + element + ">[^<]*</" + element + ">",
                "<" + element + ">" + waarde + "</" + element + ">");
    }

    private static Geval goed(String van, String naar, String geen) {
        return new Geval(Oordeel.GOED, van, naar + geen);
    }

    private static Geval schema(String van, String naar, String geen) {
        return new Geval(Oordeel.FOUT_SCHEMA, van, naar + geen);
    }

    private static Geval onleesbaar(String van, String naar) {
        return new Geval(Oordeel.ONLEESBAAR, van, naar);
    }
}
