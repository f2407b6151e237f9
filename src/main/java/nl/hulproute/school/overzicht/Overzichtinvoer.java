package nl.hulproute.school.overzicht;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.info.Invoer;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** The choices for one overview as they came from the form. */
record Overzichtinvoer(
        String variant, List<UUID> onderdelen, @Nullable Boolean logo, @Nullable Boolean opslaan) {

    Overzichtinvoer {
        variant = Invoer.tekst(variant);
        onderdelen = onderdelen == null ? List.of() : List.copyOf(onderdelen);
    }

    /** What is proposed: the choices of the kind, the logo, and keeping it in the map. */
    static Overzichtinvoer voorstel(Overzichtkeuzes keuzes, Overzichtstand stand) {
        var voorstel =
                stand instanceof Overzichtstand.Klaar klaar
                        ? klaar.standaard()
                        : new Overzichtopties("", List.of(), true);
        boolean bekend = voorstel.onderdelen().isEmpty();
        return new Overzichtinvoer(
                voorstel.variant(),
                bekend
                        ? keuzes.onderdelen().stream()
                                .filter(Overzichtkeuzes.Onderdeelkeuze::standaard)
                                .map(Overzichtkeuzes.Onderdeelkeuze::id)
                                .toList()
                        : voorstel.onderdelen(),
                voorstel.logo(),
                true);
    }

    public boolean metLogo() {
        return Boolean.TRUE.equals(logo);
    }

    public boolean inMap() {
        return Boolean.TRUE.equals(opslaan);
    }

    /** The choices, in the order of the page. */
    Overzichtopties opties(Overzichtkeuzes keuzes, Veldcontrole controle) {
        var gekozen = new HashSet<>(onderdelen);
        var er =
                keuzes.onderdelen().stream()
                        .map(Overzichtkeuzes.Onderdeelkeuze::id)
                        .filter(gekozen::contains)
                        .toList();
        if (er.isEmpty() && !keuzes.onderdelen().isEmpty()) {
            controle.fout("onderdelen", "overzicht.fout.onderdelen");
        }
        if (er.size() > 1 && !keuzes.meerdere()) {
            controle.fout("onderdelen", "overzicht.fout.een");
        }
        if (!keuzes.varianten().isEmpty() && !keuzes.varianten().contains(variant)) {
            controle.fout("variant", "overzicht.fout.variant");
        }
        return new Overzichtopties(keuzes.varianten().isEmpty() ? "" : variant, er, metLogo());
    }
}
