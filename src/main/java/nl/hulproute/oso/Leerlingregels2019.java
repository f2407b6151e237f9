package nl.hulproute.oso;

import java.util.List;

/** The rules of 2019.1 about the pupil, whatever the profile. */
final class Leerlingregels2019 {

    private Leerlingregels2019() {}

    static final List<Regel> REGELS =
            List.of(
                    Regel.verplicht(
                            "LL01",
                            "//leerling/voornaam",
                            "Van de leerling is ten minste één voornaam verplicht."),
                    Regel.verplicht(
                            "LL02",
                            "//leerling/geboortedatum",
                            "De geboortedatum van de leerling is verplicht."),
                    Regel.verboden(
                            "LL03",
                            "//leerling/geboortemaand",
                            "De geboortemaand van de leerling mag niet mee."),
                    Regel.verplicht(
                            "LL04",
                            "//leerling/adresgeheim",
                            "Of het adres van de leerling geheim is, moet in het dossier staan."),
                    new Regel(
                            "LL05",
                            "//leerling/adreslijst",
                            "Van een leerling zonder geheim adres is een adres in Nederland of"
                                    + " daarbuiten verplicht.",
                            Voorwaarde.SWV,
                            l ->
                                    !l.ja("adresgeheim")
                                            && !l.heeft("adreslijst", "adres")
                                            && !l.heeft("adresbuitenland")),
                    new Regel(
                            "LL06",
                            "//leerling/adreslijst",
                            "Van een leerling met een geheim adres mag geen adres mee.",
                            Voorwaarde.SWV,
                            l -> l.ja("adresgeheim") && l.heeft("adreslijst", "adres")),
                    Regel.verboden(
                            "LL07",
                            "//leerling/postcode4adres",
                            "De vier cijfers van de postcode mogen niet mee."),
                    new Regel(
                            "LL09",
                            "//leerling/adresbuitenland",
                            "Van een leerling met een geheim adres mag geen adres in het buitenland"
                                    + " mee.",
                            Voorwaarde.SWV,
                            l -> l.ja("adresgeheim") && l.heeft("adresbuitenland")),
                    Regel.verboden(
                            "LL10",
                            "//leerling/geboorteplaats",
                            "De geboorteplaats van de leerling mag niet mee."),
                    Regel.verboden(
                            "LL11",
                            "//leerling/nationaliteit",
                            "De nationaliteit van de leerling mag niet mee."),
                    Regel.verboden(
                            "LL12", "//leerling/bsn", "Het BSN van de leerling mag niet mee."),
                    Regel.verboden(
                            "LL12",
                            "//leerling/onderwijsnummer",
                            "Het onderwijsnummer van de leerling mag niet mee."),
                    Regel.verplicht(
                            "SL01",
                            "//leerling/schoolloopbaanlijst",
                            "schoolloopbaan",
                            "Van de leerling is ten minste één jaar van de schoolloopbaan"
                                    + " verplicht."),
                    new Regel(
                            "OV01",
                            "//leerling/verzorger",
                            "Als de verzorgers aansprakelijk zijn, is ten minste één verzorger"
                                    + " verplicht.",
                            Voorwaarde.SWV,
                            l -> l.ja("verzorgersaansprakelijk") && !l.heeft("verzorger")));
}
