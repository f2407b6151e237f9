package nl.hulproute.oso;

import java.util.List;

/** The rules of 2019.1 about test results, marks and LWOO. */
final class Resultaatregels2019 {

    private Resultaatregels2019() {}

    static final List<Regel> REGELS =
            List.of(
                    new Regel(
                            "TR01",
                            "//resultaat/toetsscore",
                            "Een toetsresultaat moet een score, een referentiescore of een document"
                                    + " hebben.",
                            Voorwaarde.SWV,
                            r -> !r.heeftEen("toetsscore", "referentiescore", "document")),
                    new Regel(
                            "TR02",
                            "//toetsscore/vaardigheidsscore",
                            "Een toetsscore moet ten minste één cijfer hebben: opgaven, goed, fout,"
                                    + " gelezen, tijd of vaardigheidsscore.",
                            Voorwaarde.SWV,
                            t ->
                                    !t.heeftEen(
                                            "aantalopgaven",
                                            "aantalgoed",
                                            "aantalfout",
                                            "aantalgelezen",
                                            "tijd",
                                            "vaardigheidsscore")),
                    new Regel(
                            "CL01",
                            "//score/waarde",
                            "Een score moet een waarde of een kwalificatie hebben.",
                            Voorwaarde.SWV,
                            s -> !s.heeftEen("waarde", "kwalificatie")),
                    new Regel(
                            "OG.03",
                            "//lwoo/lwoo_einddatum",
                            "De einddatum van LWOO moet op 31 juli vallen, als 2026-07-31.",
                            Voorwaarde.ALTIJD,
                            l ->
                                    l.kind("lwoo_einddatum")
                                            .filter(k ->
                                                    !Lexicaal.kaal(k.waarde())
                                                            .matches("[0-9]{4}-07-31"))
                                            .isPresent()),
                    // The sheet breaks off on a date with a comment in it: that dossier does not
                    // pass.
                    new Regel(
                            "OG.03",
                            "//lwoo/lwoo_einddatum",
                            "De einddatum van LWOO mag niet door commentaar zijn onderbroken.",
                            Voorwaarde.ALTIJD,
                            l ->
                                    l.kind("lwoo_einddatum")
                                            .filter(k -> k.aantalStukken() > 1)
                                            .isPresent()));
}
