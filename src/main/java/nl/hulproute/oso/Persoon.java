package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The names, address and numbers of a person; a secret address is left out, whatever is given. */
public record Persoon(
        List<String> voornamen,
        @Nullable String voorletters,
        @Nullable String voorvoegsel,
        @Nullable String achternaam,
        @Nullable String roepnaam,
        @Nullable Geslacht geslacht,
        boolean adresGeheim,
        List<Adres> adressen,
        List<Communicatie> communicatie) {

    /** Code list 14, with the meanings of ISO 5218. */
    public enum Geslacht {
        ONBEKEND,
        MAN,
        VROUW
    }

    Veldenlijst namen() {
        return new Veldenlijst()
                .teksten("voornaam", voornamen)
                .tekst("voorletters-1", voorletters)
                .tekst("voorvoegsel", voorvoegsel)
                .tekst("achternaam", achternaam)
                .tekst("roepnaam", roepnaam);
    }

    Veldenlijst overig() {
        var zichtbaar = adresGeheim ? List.<Adres>of() : adressen;
        return new Veldenlijst()
                .waarde("geslacht", geslacht == null ? null : geslacht.ordinal())
                .waarde("adresgeheim", adresGeheim)
                .lijst("adreslijst", zichtbaar.stream().map(Adres::knoop).toList())
                .lijst(
                        "communicatielijst",
                        communicatie.stream().map(Communicatie::knoop).toList());
    }
}
