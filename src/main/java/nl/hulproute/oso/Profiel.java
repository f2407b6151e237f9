package nl.hulproute.oso;

import static nl.hulproute.oso.Uitlevering.OPTIONEEL;
import static nl.hulproute.oso.Uitlevering.VERBODEN;
import static nl.hulproute.oso.Uitlevering.VERPLICHT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A profile of the gegevensset: the overstap a dossier is made for, and what it says per block. */
public enum Profiel {
    /** From a school for primary education to its samenwerkingsverband. */
    POSWV(
            Map.of(
                    Categorie.VVE, OPTIONEEL,
                    Categorie.EINDTOETS, VERBODEN,
                    Categorie.VOMBO, VERBODEN)),
    /** From a school for secondary education to its samenwerkingsverband. */
    VOSWV(
            Map.of(
                    Categorie.VVE, VERBODEN,
                    Categorie.EINDTOETS, OPTIONEEL,
                    Categorie.VOMBO, OPTIONEEL));

    private static final Set<Categorie> VERPLICHTE =
            EnumSet.of(
                    Categorie.METADATA,
                    Categorie.SCHOOL,
                    Categorie.LEERLING,
                    Categorie.OUDERS_VERZORGERS,
                    Categorie.SCHOOLLOOPBAAN,
                    Categorie.ONDERWIJSONDERSTEUNING);

    private final Map<Categorie, Uitlevering> eigen;

    Profiel(Map<Categorie, Uitlevering> eigen) {
        this.eigen = eigen;
    }

    public static Optional<Profiel> van(String overstap) {
        return Arrays.stream(values()).filter(p -> p.name().equals(overstap)).findFirst();
    }

    public Uitlevering uitlevering(Categorie categorie) {
        return eigen.getOrDefault(
                categorie, VERPLICHTE.contains(categorie) ? VERPLICHT : OPTIONEEL);
    }

    /** The blocks of which this profile says the same, in the order of the standard. */
    public Set<Categorie> categorieen(Uitlevering uitlevering) {
        return Arrays.stream(Categorie.values())
                .filter(c -> uitlevering(c) == uitlevering)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Categorie.class)));
    }
}
