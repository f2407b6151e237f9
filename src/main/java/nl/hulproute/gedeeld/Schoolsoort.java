package nl.hulproute.gedeeld;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;

/** The kind of school, and the sector whose samenwerkingsverband it turns to. */
public enum Schoolsoort {
    BO(Sector.PO),
    SBO(Sector.PO),
    SO(Sector.PO),
    VSO(Sector.VO),
    VO(Sector.VO),
    PRO(Sector.VO);

    private final Sector sector;

    Schoolsoort(Sector sector) {
        this.sector = sector;
    }

    public Sector sector() {
        return sector;
    }

    /** The one of this name; nothing when there is none. */
    public static Optional<Schoolsoort> parse(@Nullable String naam) {
        return Arrays.stream(values()).filter(soort -> soort.name().equals(naam)).findFirst();
    }
}
