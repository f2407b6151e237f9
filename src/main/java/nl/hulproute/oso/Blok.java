package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of data as a page shows it: what the dossier says of it, and its data in sections; of
 * tests in tables.
 */
public record Blok(
        Categorie categorie,
        Uitlevering uitlevering,
        List<Sectie> secties,
        List<Toetstabel> toetsen) {

    public Blok {
        secties = List.copyOf(secties);
        toetsen = List.copyOf(toetsen);
    }

    public boolean isLeeg() {
        return secties.isEmpty() && toetsen.isEmpty();
    }

    public List<Groep> groepen() {
        return Groep.van(secties);
    }

    /** A group of rows under a title (a message key), with groups of its own. */
    public record Sectie(String titel, List<Rij> rijen, List<Sectie> secties) {
        public Sectie {
            rijen = List.copyOf(rijen);
            secties = List.copyOf(secties);
        }

        public List<Groep> groepen() {
            return Groep.van(secties);
        }

        /** The values under a label; none when this section has no such row. */
        public List<Waarde> waarden(String label) {
            return rijen.stream()
                    .filter(rij -> rij.label().equals(label))
                    .flatMap(rij -> rij.waarden().stream())
                    .toList();
        }
    }

    /** Sections of one title in a row; those that are short and alike read best as a table. */
    public record Groep(String titel, List<Sectie> secties) {

        private static final int KOLOMMEN = 6;

        static List<Groep> van(List<Sectie> secties) {
            var groepen = new ArrayList<Groep>();
            for (var sectie : secties) {
                var vorige = groepen.isEmpty() ? null : groepen.getLast();
                if (vorige != null && vorige.titel.equals(sectie.titel())) {
                    vorige.secties.add(sectie);
                } else {
                    groepen.add(new Groep(sectie.titel(), new ArrayList<>(List.of(sectie))));
                }
            }
            return groepen;
        }

        public boolean isTabel() {
            return secties.size() > 1
                    && secties.stream().allMatch(sectie -> sectie.secties().isEmpty())
                    && labels().size() <= KOLOMMEN;
        }

        /** The heads of the columns: every label that a section has. */
        public List<String> labels() {
            return secties.stream()
                    .flatMap(sectie -> sectie.rijen().stream())
                    .map(Rij::label)
                    .distinct()
                    .toList();
        }
    }

    /** A label (a message key) with its values; usually one. */
    public record Rij(String label, List<Waarde> waarden) {
        public Rij {
            waarden = List.copyOf(waarden);
        }
    }

    /**
     * A value: the text to show, or where {@code sleutel} is there the message of that key with its
     * arguments; where it is a document, that document as well.
     */
    public record Waarde(
            String tekst,
            @Nullable String sleutel,
            List<Object> argumenten,
            @Nullable Bijlage bijlage) {

        public Waarde {
            argumenten = List.copyOf(argumenten);
        }

        /** A text that reads the same in every language. */
        public static Waarde van(String tekst) {
            return new Waarde(tekst, null, List.of(), null);
        }

        /** The arguments as the message source wants them. */
        public Object[] gegevens() {
            return argumenten.toArray();
        }
    }
}
