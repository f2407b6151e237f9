package nl.hulproute.oso;

import nl.hulproute.oso.Blok.Rij;
import nl.hulproute.oso.Blok.Waarde;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tests of one leergebied as people read them: a row for each, a column for each score that
 * usually is there.
 *
 * @param leergebied as the dossier calls it; empty: it does not say
 * @param kolommen those that any of the rows has
 * @param landelijk whether scores are compared with all pupils of the country
 */
public record Toetstabel(
        String leergebied, List<Kolom> kolommen, List<Regel> regels, boolean landelijk) {

    public Toetstabel {
        kolommen = List.copyOf(kolommen);
        regels = List.copyOf(regels);
    }

    /** A column, in the order of the page. */
    public enum Kolom {
        DATUM("afnamedatum", ""),
        GROEP("jaargroep", ""),
        DL("dl", ""),
        VS("vaardigheidsscore", ""),
        IV("", "IV"),
        AE("", "AE"),
        DLE("", "DLE"),
        FN("", "FN"),
        PERCENTIEL("", "Percentiel");

        private final String element;
        private final String code;

        Kolom(String element, String code) {
            this.element = element;
            this.code = code;
        }

        /** The key of its short head. */
        public String sleutel() {
            return "oso.kolom." + name();
        }

        /** The key of what that stands for. */
        public String voluit() {
            return element.isEmpty()
                    ? Codelijst.REFERENTIESCORE.sleutel(code)
                    : "oso.veld." + element;
        }

        static Optional<Kolom> vanElement(String naam) {
            return Arrays.stream(values()).filter(k -> k.element.equals(naam)).findFirst();
        }

        static Optional<Kolom> vanScore(String code) {
            return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
        }
    }

    /**
     * A test, or a part of the test above it.
     *
     * @param cellen what stands in the columns
     * @param overig all else that the dossier says of it
     */
    public record Regel(
            String naam, boolean onderdeel, Map<Kolom, Waarde> cellen, List<Rij> overig) {

        public Regel {
            cellen = Map.copyOf(cellen);
            overig = List.copyOf(overig);
        }

        public @Nullable Waarde cel(Kolom kolom) {
            return cellen.get(kolom);
        }
    }
}
