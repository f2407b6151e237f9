package nl.hulproute.ketencheck;

import nl.hulproute.uitwisseling.Keten;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A page of chains that do not work yet.
 *
 * @param volgende after what the next page begins; null on the last
 */
public record Ketenpagina(List<Keten> ketens, @Nullable String volgende) {

    public Ketenpagina {
        ketens = List.copyOf(ketens);
    }
}
