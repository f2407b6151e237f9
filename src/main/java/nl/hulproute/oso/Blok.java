package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A block of data as a page shows it: what the dossier says of it, and its data in sections. */
public record Blok(Categorie categorie, Uitlevering uitlevering, List<Sectie> secties) {

    public Blok {
        secties = List.copyOf(secties);
    }

    public boolean isLeeg() {
        return secties.isEmpty();
    }

    /** A group of rows under a title (a message key), with groups of its own. */
    public record Sectie(String titel, List<Rij> rijen, List<Sectie> secties) {
        public Sectie {
            rijen = List.copyOf(rijen);
            secties = List.copyOf(secties);
        }
    }

    /** A label (a message key) with its values; usually one. */
    public record Rij(String label, List<Waarde> waarden) {
        public Rij {
            waarden = List.copyOf(waarden);
        }
    }

    /**
     * A value: the text to show, or where {@code sleutel} is there the message of that key; where
     * it is a document, that document as well.
     */
    public record Waarde(String tekst, @Nullable String sleutel, @Nullable Bijlage bijlage) {}
}
