package nl.hulproute.oso;

import java.util.List;

/** The rules of 2019.1 about carers, the general practitioner, and how people can be reached. */
final class Persoonregels2019 {

    private Persoonregels2019() {}

    static final List<Regel> REGELS =
            List.of(
                    // Asked of every communicatie of the document, but only where there is a pupil.
                    new Regel(
                            "LL08",
                            "//communicatie/nummer",
                            "Een geheim telefoonnummer moet als 9999999999 mee.",
                            Voorwaarde.MET_LEERLING,
                            c ->
                                    c.ja("geheim")
                                            && c.is("soort", "telefoon")
                                            && !c.is("nummer", "9999999999")),
                    new Regel(
                            "LL08",
                            "//communicatie/nummer",
                            "Een geheim e-mailadres moet als geheim@geheim.geheim mee.",
                            Voorwaarde.MET_LEERLING,
                            c ->
                                    c.ja("geheim")
                                            && c.is("soort", "e-mail")
                                            && !c.is("nummer", "geheim@geheim.geheim")),
                    new Regel(
                            "OG.01",
                            "//communicatie/nummer",
                            "Het e-mailadres is niet geldig.",
                            Voorwaarde.ALTIJD,
                            c ->
                                    !c.isWortel()
                                            && c.is("soort", "e-mail")
                                            && !c.kind("nummer")
                                                    .filter(k -> Mailadres.aanvaardt(k.waarde()))
                                                    .isPresent()),
                    new Regel(
                            "OV03",
                            "//verzorger/adreslijst",
                            "Van een verzorger met een geheim adres mag geen adres mee.",
                            Voorwaarde.SWV,
                            v -> v.ja("adresgeheim") && v.heeft("adreslijst", "adres")),
                    Regel.verboden(
                            "OV05",
                            "//verzorger/banknummer",
                            "Het banknummer van een verzorger mag niet mee."),
                    new Regel(
                            "OG.04",
                            "//verzorger/overlijdensdatum",
                            "Een overlijdensdatum mag alleen mee van een verzorger die is"
                                    + " overleden.",
                            Voorwaarde.ALTIJD,
                            v -> v.heeft("overlijdensdatum") && !v.ja("overleden")),
                    new Regel(
                            "OG.05",
                            "//huisarts/roepnaam",
                            "De roepnaam van de huisarts mag niet mee.",
                            Voorwaarde.ALTIJD,
                            h -> h.heeft("roepnaam")),
                    new Regel(
                            "OG.05",
                            "//huisarts/geslacht",
                            "Het geslacht van de huisarts mag niet mee.",
                            Voorwaarde.ALTIJD,
                            h -> h.heeft("geslacht")),
                    // Saying that it is not secret is allowed.
                    new Regel(
                            "OG.05",
                            "//huisarts/adresgeheim",
                            "Van de huisarts mag niet worden gezegd dat het adres geheim is.",
                            Voorwaarde.ALTIJD,
                            h -> h.ja("adresgeheim")));
}
