package nl.hulproute.swv.cijfers;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The figures of a period, as they may be shown.
 *
 * @param totaal all dossiers; when they are few themselves, there is nothing else
 * @param jaren per school year, whatever the period
 * @param mediaan days until the besluit; null when there are too few
 */
record Cijfers(
        Cel totaal,
        Cijferblok jaren,
        List<Cijferblok> blokken,
        @Nullable Cijferblok termijn,
        @Nullable Long mediaan,
        @Nullable Long p90) {

    public boolean leeg() {
        return totaal.getoond() && totaal.waarde() == 0;
    }
}
