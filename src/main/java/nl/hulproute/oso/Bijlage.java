package nl.hulproute.oso;

import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

/** A document of a dossier: its name and a reference to its content; size -1: not known here. */
public record Bijlage(
        String bestandsnaam, @Nullable String omschrijving, Sha256 sha256, long grootte) {

    /** The element document, in the sent form. */
    Knoop knoop() {
        return new Veldenlijst()
                .tekst("bestandsnaam", bestandsnaam)
                .tekst("omschrijving", omschrijving)
                .tekst("bestandsinhoud", Verwijzing.naar(sha256))
                .groep("document");
    }
}
