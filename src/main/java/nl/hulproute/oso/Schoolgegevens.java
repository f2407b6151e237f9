package nl.hulproute.oso;

import nl.hulproute.gedeeld.Vestiging;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The school that sends; {@code aanleverpunt} is its environment within the vestiging. */
public record Schoolgegevens(
        String naam,
        Vestiging vestiging,
        String aanleverpunt,
        List<Adres> adressen,
        List<Communicatie> communicatie,
        @Nullable String soort,
        @Nullable String naamDirecteur,
        @Nullable String website) {

    List<Knoop> velden() {
        return new Veldenlijst()
                .tekst("naam", naam)
                .lijst("adreslijst", adressen.stream().map(Adres::knoop).toList())
                .lijst("communicatielijst", communicatie.stream().map(Communicatie::knoop).toList())
                .tekst("brincode", vestiging.brin().toString())
                .tekst("vestigingscode", vestiging.code())
                .tekst("aanleverpunt", aanleverpunt)
                .tekst("soort", soort)
                .tekst("naamdirecteur", naamDirecteur)
                .tekst("website", website)
                .alle();
    }
}
