package nl.hulproute.register.duo;

import static nl.hulproute.register.duo.Proefbestand.NIEUWE_KOP;
import static nl.hulproute.register.duo.Proefbestand.OUDE_KOP;
import static nl.hulproute.register.duo.Proefbestand.WINDOWS;
import static nl.hulproute.register.duo.Proefbestand.bron;
import static nl.hulproute.register.duo.Proefbestand.inhoud;
import static nl.hulproute.register.duo.Proefbestand.lines;
import static nl.hulproute.register.duo.Proefbestand.utf8;
import static nl.hulproute.register.duo.Proefbestand.vestiging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.proef.MetNaslag;
import nl.hulproute.proef.Naslag;
import nl.hulproute.register.duo.Duobestand.Besturen;
import nl.hulproute.register.duo.Duobestand.Bestuurregel;
import nl.hulproute.register.duo.Duobestand.Deelnameregel;
import nl.hulproute.register.duo.Duobestand.Deelnames;
import nl.hulproute.register.duo.Duobestand.Onbruikbaar;
import nl.hulproute.register.duo.Duobestand.Vestigingen;
import nl.hulproute.register.duo.Duobestand.Vestigingregel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class DuolezerTests {

    private static final Vestigingregel FLUESSEN =
            new Vestigingregel(
                    Vestiging.of("97NA02"),
                    "97385",
                    "Basisschool \"de Fluëssen\"",
                    "Aldewei",
                    "37-A",
                    "8582 KX",
                    "OUDEGA",
                    "");

    @Test
    void readsTheOldHeaderInWindows1252WithStraySpaces() throws IOException {
        var gelezen =
                inhoud(
                        Proefbestand.oud(
                                "Friesland; 97385 ;97na;97NA02 ;\"Basisschool \"\"de Fluëssen\"\"\""
                                        + ";Aldewei; 37-A;8582 KX;OUDEGA;  ;"));

        assertThat(gelezen).isEqualTo(new Vestigingen("windows-1252", List.of(FLUESSEN)));
    }

    @Test
    void readsTheNewHeaderInUtf8WithCommasAndAByteOrderMark() throws IOException {
        var gelezen =
                inhoud(
                        utf8(
                                "\uFEFF"
                                        + lines(
                                                NIEUWE_KOP,
                                                "\"Friesland\",\"97385\",\"97NA\",\"02\",\"Basisschool"
                                                    + " \"\"de"
                                                    + " Fluëssen\"\"\",\"Aldewei\",\"37-A\",\"8582"
                                                    + " KX\",\"OUDEGA\",\"\"")));

        assertThat(gelezen).isEqualTo(new Vestigingen("UTF-8", List.of(FLUESSEN)));
    }

    @Test
    void readsTheSwvOfASchoolInEverySpellingAndKeepsWhatItCannot() throws IOException {
        var gelezen =
                inhoud(
                        utf8(
                                lines(
                                        "BRINNUMMER ;ADMINISTRATIENUMMER",
                                        "97AA;PO2001",
                                        "97AB;po 20.01",
                                        "97AC;VO-25-07",
                                        "97AC;VO2507",
                                        "97AD;PO00YY")));

        assertThat(gelezen)
                .isEqualTo(
                        new Deelnames(
                                "UTF-8",
                                List.of(
                                        deelname("97AA", "PO2001", "PO2001"),
                                        deelname("97AB", "PO2001", "po 20.01"),
                                        deelname("97AC", "VO2507", "VO-25-07"),
                                        deelname("97AD", "PO00YY", "PO00YY"))));
    }

    @Test
    void readsTheNamesOfBoards() throws IOException {
        var gelezen =
                inhoud(
                        utf8(
                                lines(
                                        "BEVOEGD GEZAG NUMMER,BEVOEGD GEZAG NAAM,PLAATSNAAM",
                                        "97001,Stichting Één,VLIETDAM")));

        assertThat(gelezen)
                .isEqualTo(
                        new Besturen("UTF-8", List.of(new Bestuurregel("97001", "Stichting Één"))));
    }

    @ParameterizedTest
    @MethodSource
    void saysWhatIsWrongAndOnWhichLine(String tekst, long regel, String code) throws IOException {
        var gelezen = Duolezer.read(bron(tekst, WINDOWS));

        assertThat(gelezen)
                .isInstanceOfSatisfying(
                        Onbruikbaar.class,
                        onbruikbaar ->
                                assertThat(onbruikbaar.fouten())
                                        .extracting(Leesfout::regel, Leesfout::code)
                                        .contains(tuple(regel, code)));
    }

    static Stream<Arguments> saysWhatIsWrongAndOnWhichLine() {
        String goed = vestiging("97001", "97AA00", "De Eerste", "");
        return Stream.of(
                geval("", 0, "leeg"),
                geval(OUDE_KOP + "\n", 0, "leeg"),
                geval("PK\3\4en zo voort", 0, "geen-csv"),
                geval("%PDF-1.7\nen zo voort", 0, "pdf"),
                geval("a\0b", 0, "geen-csv"),
                geval("NAAM;PLAATS\nx;y\n", 1, "kop"),
                geval(file(goed, goed.replace("97AA", "97A")), 3, "brin"),
                geval(file(goed, "Zeeland;97001;97AB"), 3, "kolommen"),
                geval(file(goed, "", goed.replace("97AA00", "97AA01") + ";x"), 4, "kolommen"),
                geval(file(goed.replace("97001", "9701")), 2, "bestuur"),
                geval(file(goed.replace("97AA00", "97AB00")), 2, "vestiging"),
                geval(file(goed.replace("De Eerste", " ")), 2, "cel-leeg"),
                geval(file(goed, goed.replace("Kade", "Dijk")), 3, "dubbel"),
                geval(file(goed, vestiging("97002", "97AA01", "Neven", "")), 3, "besturen"),
                geval(file(goed.replace("Kade", "K".repeat(201))), 2, "lang"),
                geval(file(goed.replace("De Eerste", "\"De\nEerste\"")), 2, "aanhaling"),
                geval(file(goed, goed.replace("De Eerste", "\"De Eerste")), 3, "aanhaling"));
    }

    @Test
    void namesTheLineWhereACharacterWasLost() throws IOException {
        String tekst = file(vestiging("97001", "97AA00", "De E§rste", ""));
        byte[] bytes = tekst.getBytes(WINDOWS);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == (byte) 0xA7) {
                bytes[i] = (byte) 0x81;
            }
        }

        var gelezen = Duolezer.read(new ByteArrayResource(bytes));

        assertThat(gelezen).isEqualTo(new Onbruikbaar(new Leesfout(2, "teken")));
        assertThat(Duolezer.read(bron(tekst, StandardCharsets.UTF_16)))
                .isEqualTo(new Onbruikbaar(new Leesfout(0, "geen-csv")));
    }

    @Test
    void countsAllMistakesAndShowsTheFirst() throws IOException {
        String[] regels = Collections.nCopies(40, "te kort").toArray(String[]::new);

        var gelezen = (Onbruikbaar) Duolezer.read(Proefbestand.oud(regels));

        assertThat(gelezen.aantal()).isEqualTo(40);
        assertThat(gelezen.fouten()).hasSize(Leesfouten.GETOOND);
    }

    /** However a file is written, its contents are the same; a damaged one is never a surprise. */
    @Test
    void readsTheSameContentsFromEveryWayOfWritingThem() throws IOException {
        var random = new Random(20261127);
        for (int ronde = 0; ronde < 300; ronde++) {
            List<Vestigingregel> regels = regels(random);
            boolean komma = random.nextBoolean();
            Charset charset = random.nextBoolean() ? StandardCharsets.UTF_8 : WINDOWS;
            boolean bom = charset == StandardCharsets.UTF_8 && random.nextBoolean();
            byte[] bytes = ((bom ? "\uFEFF" : "") + write(regels, komma, random)).getBytes(charset);

            var gelezen = inhoud(new ByteArrayResource(bytes));
            assertThat(gelezen.regels()).as("round %d", ronde).isEqualTo(regels);

            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            assertThat(Duolezer.read(new ByteArrayResource(bytes))).isNotNull();
        }
    }

    @Test
    @MetNaslag
    void readsTheRealFile() throws IOException {
        var gelezen = inhoud(new FileSystemResource(Naslag.pad("duo/03-alle-vestigingen-bo.csv")));

        assertThat(gelezen.soort()).isEqualTo(Bestandssoort.VESTIGINGEN);
        assertThat(gelezen.tekenset()).isEqualTo("windows-1252");
        assertThat(gelezen.regels()).hasSize(6215);
    }

    private static List<Vestigingregel> regels(Random random) {
        var regels = new ArrayList<Vestigingregel>();
        for (int school = 0; school < 1 + random.nextInt(5); school++) {
            String bestuur = "%05d".formatted(random.nextInt(100_000));
            for (int nummer = 0; nummer < 1 + random.nextInt(3); nummer++) {
                regels.add(
                        new Vestigingregel(
                                new Vestiging(new Brin("97A" + (char) ('A' + school)), nummer),
                                bestuur,
                                ("School " + text(random)).strip(),
                                text(random),
                                text(random),
                                "9999 ZZ",
                                text(random),
                                text(random)));
            }
        }
        return regels;
    }

    private static String text(Random random) {
        String tekens = "abcZ0é'\";, ëÏ€’-.";
        return random.ints(random.nextInt(12), 0, tekens.length())
                .mapToObj(plek -> String.valueOf(tekens.charAt(plek)))
                .collect(Collectors.joining())
                .strip();
    }

    private static String write(List<Vestigingregel> regels, boolean komma, Random random) {
        String scheiding = komma ? "," : ";";
        String einde = random.nextBoolean() ? "\r\n" : "\n";
        boolean zes = random.nextBoolean();
        List<String> kop =
                List.of(
                        random.nextBoolean() ? "BRIN NUMMER" : "instellingscode ",
                        random.nextBoolean() ? "VESTIGINGSNUMMER" : " VESTIGINGSCODE",
                        "PROVINCIE",
                        "BEVOEGD  GEZAG NUMMER",
                        "VESTIGINGSNAAM",
                        "STRAATNAAM",
                        "HUISNUMMER-TOEVOEGING",
                        "POSTCODE",
                        "PLAATSNAAM",
                        "TELEFOONNUMMER");
        var tekst = new StringBuilder(String.join(scheiding, kop)).append(einde);
        for (Vestigingregel regel : regels) {
            List<String> cellen =
                    List.of(
                            regel.vestiging().brin().waarde(),
                            zes ? regel.vestiging().zesPosities() : regel.vestiging().code(),
                            "Zeeland",
                            regel.bestuur(),
                            regel.naam(),
                            regel.straat(),
                            regel.huisnummer(),
                            regel.postcode(),
                            regel.plaats(),
                            regel.telefoon());
            tekst.append(
                            cellen.stream()
                                    .map(cel -> cell(cel, random))
                                    .collect(Collectors.joining(scheiding)))
                    .append(einde);
        }
        return tekst.toString();
    }

    private static String cell(String waarde, Random random) {
        boolean moet = waarde.matches(".*[\";,].*");
        if (moet || random.nextInt(4) == 0) {
            return "\"" + waarde.replace("\"", "\"\"") + "\"";
        }
        return random.nextInt(4) == 0 ? "  " + waarde + " " : waarde;
    }

    private static String file(String... regels) {
        return lines(OUDE_KOP, regels);
    }

    private static Deelnameregel deelname(String brin, String swv, String ruw) {
        return new Deelnameregel(new Brin(brin), swv, ruw);
    }

    private static Arguments geval(String tekst, long regel, String code) {
        return Arguments.of(tekst, regel, code);
    }
}
