package nl.hulproute.oso;

import java.util.List;

/** The rules of 2019.1 about the dossier itself and the school that sends it. */
final class Dossierregels2019 {

    private Dossierregels2019() {}

    static final List<Regel> REGELS =
            List.of(
                    new Regel(
                            "MD01",
                            "//metadata/deeldossier",
                            "Het dossier moet een LAS-deel bevatten: het deeldossier is LAS of"
                                    + " LASLVS.",
                            Voorwaarde.ZONDER_LAS,
                            m -> m.isIn("dossier")),
                    // The only code list that the sheet does not ask of each element by itself.
                    new Regel(
                            "CL33",
                            "//metadata/deeldossier",
                            "Het deeldossier moet een waarde van codelijst 33 hebben: LAS, LVS,"
                                    + " LASLVS of TIB.",
                            Voorwaarde.ZONDER_DEELDOSSIER,
                            m -> true),
                    new Regel(
                            "MD02",
                            "//metadata/validatieversie",
                            "De validatieversie hoort bij deze versie van de standaard 2019.1.1"
                                    + " te zijn.",
                            Voorwaarde.SWV,
                            m -> m.isIn("dossier") && !m.is("validatieversie", "2019.1.1")),
                    new Regel(
                            "MD03",
                            "//metadata/categorie_uitlevering",
                            "Het dossier moet per gegevensblok zeggen of het wordt uitgeleverd.",
                            Voorwaarde.SWV,
                            m -> m.isIn("dossier") && !m.heeft("categorie_uitlevering")),
                    new Regel(
                            "SO01",
                            "//metadata/overstap",
                            "De soort overstap ontbreekt.",
                            Voorwaarde.SWV,
                            m -> m.isIn("dossier") && !m.heeft("overstap")),
                    new Regel(
                            "SO02",
                            "//metadata/overstap",
                            "De soort overstap moet POSWV of VOSWV zijn.",
                            Voorwaarde.ZONDER_SWVPROFIEL,
                            m -> m.isIn("dossier")),
                    new Regel(
                            "SO03",
                            "//dossier/overdrachtsoort",
                            "De overdrachtsoort moet swv-dossier zijn.",
                            Voorwaarde.ZONDER_SWV,
                            d -> true),
                    // Each piece of the value by itself; and not where metadata is the document.
                    new Regel(
                            "OG.02",
                            "//metadata/standaardversie",
                            "De standaardversie moet 2019.1 zijn.",
                            Voorwaarde.ALTIJD,
                            m ->
                                    !m.isWortel()
                                            && m.kind("standaardversie")
                                                    .filter(k -> !k.stukken().contains("2019.1"))
                                                    .isPresent()),
                    Regel.verplicht(
                            "SL01",
                            "//huidigeschool/adreslijst",
                            "adres",
                            "Van de school is ten minste één adres verplicht."),
                    Regel.verplicht(
                            "SL02",
                            "//huidigeschool/communicatielijst",
                            "communicatie",
                            "Van de school is ten minste één telefoonnummer of e-mailadres"
                                    + " verplicht."));
}
