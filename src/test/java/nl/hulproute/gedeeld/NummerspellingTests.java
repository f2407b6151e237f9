package nl.hulproute.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Every spelling of a number that people use is read as its one normal form, and nothing else is
 * read at all: seeded random cases (standards §5, §6, §9).
 */
class NummerspellingTests {

    private static final long ZAAD = 20_261_127;
    private static final int GEVALLEN = 3_000;

    /** Digits and letters that look like ours, and pairs that become ours in capitals. */
    private static final String LIJKEN = "０１２３４５６７８９٠١٢٣٤٥٦٧٨٩ＡＢＣＰＯＶАВСОРЅſıº²";

    private static final String VREEMD = "-_/.,:;'\"\n\t\0\u200b";

    /** A number, with all that a reader forgives and all that it does not. */
    enum Nummer {
        BRIN(
                NummerspellingTests::brin,
                (normaal, random) -> anyCase(around(normaal, random), random),
                tekst -> Brin.parse(tekst).map(Brin::toString),
                true),
        VESTIGING(
                random -> brin(random) + "%02d".formatted(1 + random.nextInt(99)),
                (normaal, random) ->
                        anyCase(
                                around(
                                        normaal.substring(0, 4)
                                                + (random.nextBoolean() ? " " : "")
                                                + normaal.substring(4),
                                        random),
                                random),
                tekst -> Vestiging.parse(tekst).map(Vestiging::toString),
                true),
        OIN(
                random -> "%08d".formatted(random.nextInt(100)) + digits(random, 12),
                NummerspellingTests::around,
                tekst -> Oin.parse(tekst).map(Oin::toString),
                false),
        ROUTERINGSKENMERK(
                random -> "00000007000" + brin(random) + "005" + digits(random, 2),
                NummerspellingTests::around,
                tekst -> Routeringskenmerk.parse(tekst).map(Routeringskenmerk::toString),
                false),
        SWVNUMMER(
                random -> (random.nextBoolean() ? "PO" : "VO") + digits(random, 4),
                NummerspellingTests::swvSpelling,
                tekst -> SwvNummer.parse(tekst).map(SwvNummer::toString),
                true);

        private final Function<Random, String> normaal;
        private final BiFunction<String, Random, String> spelling;
        private final Function<String, Optional<String>> lezer;
        private final boolean anyCase;

        Nummer(
                Function<Random, String> normaal,
                BiFunction<String, Random, String> spelling,
                Function<String, Optional<String>> lezer,
                boolean anyCase) {
            this.normaal = normaal;
            this.spelling = spelling;
            this.lezer = lezer;
            this.anyCase = anyCase;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySpellingIsReadAsTheOneNormalForm(Nummer nummer) {
        var random = new Random(ZAAD);
        for (int i = 0; i < GEVALLEN; i++) {
            String normaal = nummer.normaal.apply(random);
            String geschreven = nummer.spelling.apply(normaal, random);

            assertThat(nummer.lezer.apply(geschreven)).as("\"%s\"", geschreven).contains(normaal);
            assertThat(nummer.lezer.apply(normaal)).as("what was read").contains(normaal);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatDiffersInOnePositionIsRefused(Nummer nummer) {
        var random = new Random(ZAAD);
        for (int i = 0; i < GEVALLEN; i++) {
            String normaal = nummer.normaal.apply(random);
            for (String anders : spoiled(nummer, normaal, random)) {
                assertThat(nummer.lezer.apply(anders)).as("\"%s\"", anders).isEmpty();
            }
        }
    }

    /** The number with one thing wrong, each time another. */
    private static List<String> spoiled(Nummer nummer, String normaal, Random random) {
        int plek = random.nextInt(normaal.length());
        int binnen = 1 + random.nextInt(normaal.length() - 1);
        boolean swv = nummer == Nummer.SWVNUMMER;
        char vreemd = VREEMD.charAt(random.nextInt(VREEMD.length()));
        String letters = normaal.replaceAll("[0-9]", "");
        return List.of(
                // too short, too long
                normaal.substring(0, plek) + normaal.substring(plek + 1),
                normaal + random.nextInt(10),
                (char) ('A' + random.nextInt(26)) + normaal,
                // another alphabet, at any place
                replaced(normaal, plek, LIJKEN.charAt(random.nextInt(LIJKEN.length()))),
                // a letter where a digit stands
                replaced(normaal, normaal.indexOf(digit(normaal)), 'O'),
                // something in between that does not belong there
                inserted(normaal, swv ? 1 : binnen, vreemd),
                inserted(normaal, 1, ' '),
                // capitals only, where a system writes it
                nummer.anyCase || letters.isEmpty()
                        ? "?" + normaal
                        : normaal.toLowerCase(Locale.ROOT),
                // what becomes our letters in capitals
                letters.length() < 2 ? "" : normaal.replace(letters.substring(0, 2), "ß"),
                "");
    }

    private static String replaced(String tekst, int plek, char teken) {
        return tekst.substring(0, plek) + teken + tekst.substring(plek + 1);
    }

    private static String inserted(String tekst, int plek, char teken) {
        return tekst.substring(0, plek) + teken + tekst.substring(plek);
    }

    private static char digit(String tekst) {
        return (char) tekst.chars().filter(Character::isDigit).findFirst().orElseThrow();
    }

    private static String brin(Random random) {
        return digits(random, 2)
                + (char) ('A' + random.nextInt(26))
                + (char) ('A' + random.nextInt(26));
    }

    private static String digits(Random random, int aantal) {
        var tekst = new StringBuilder();
        for (int i = 0; i < aantal; i++) {
            tekst.append(random.nextInt(10));
        }
        return tekst.toString();
    }

    private static String around(String normaal, Random random) {
        return " ".repeat(random.nextInt(3)) + normaal + " ".repeat(random.nextInt(3));
    }

    private static String anyCase(String tekst, Random random) {
        return random.nextBoolean() ? tekst.toLowerCase(Locale.ROOT) : tekst;
    }

    /** PO2001, PO-2001, PO 20.01, VO-25-07, po 2001, 2001PO. */
    private static String swvSpelling(String normaal, Random random) {
        String sector = normaal.substring(0, 2);
        String eerste = normaal.substring(2, 4);
        String tweede = normaal.substring(4);
        List<String> tussen = List.of("", " ", "-", ".", " - ");
        String streep = tussen.get(random.nextInt(tussen.size()));
        String punt = tussen.get(random.nextInt(tussen.size()));
        String tekst =
                random.nextInt(4) == 0
                        ? eerste + tweede + streep + sector
                        : sector + streep + eerste + punt + tweede;
        return anyCase(around(tekst, random), random);
    }
}
