package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gathers the elements of a group; what is not there or blank makes no element. */
public final class Veldenlijst {

    private final List<Knoop> velden = new ArrayList<>();

    public Veldenlijst tekst(String naam, @Nullable String waarde) {
        if (waarde != null && !waarde.isBlank()) {
            velden.add(Knoop.van(naam, waarde.strip()));
        }
        return this;
    }

    public Veldenlijst waarde(String naam, @Nullable Object waarde) {
        return tekst(naam, Objects.toString(waarde, null));
    }

    public Veldenlijst datum(String naam, @Nullable LocalDate datum) {
        return waarde(naam, datum);
    }

    public Veldenlijst teksten(String naam, List<String> waarden) {
        waarden.forEach(w -> tekst(naam, w));
        return this;
    }

    public Veldenlijst knopen(List<Knoop> knopen) {
        velden.addAll(knopen);
        return this;
    }

    /** A list element around the given ones; none when there are none. */
    public Veldenlijst lijst(String naam, List<Knoop> knopen) {
        if (!knopen.isEmpty()) {
            velden.add(Knoop.groep(naam, knopen));
        }
        return this;
    }

    public List<Knoop> alle() {
        return List.copyOf(velden);
    }

    public Knoop groep(String naam) {
        return Knoop.groep(naam, velden);
    }
}
