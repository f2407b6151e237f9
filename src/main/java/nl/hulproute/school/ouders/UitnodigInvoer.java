package nl.hulproute.school.ouders;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.platform.web.Ids;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.info.Invoer;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Verzorger;
import nl.hulproute.school.map.Document;

import org.springframework.util.MultiValueMap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The form that asks carers, as it was filled in: a row for each carer with gezag. */
record UitnodigInvoer(List<Rij> rijen, Set<UUID> documenten) {

    /** One carer: asked or not, where the mail goes, in which language, how the code goes. */
    record Rij(
            Verzorger verzorger,
            boolean gekozen,
            String email,
            String taal,
            Codeweg codeweg,
            String telefoon) {}

    UitnodigInvoer {
        rijen = List.copyOf(rijen);
        documenten = Set.copyOf(documenten);
    }

    /**
     * What is filled in before: as it was the last time, else what the file knows. Who answered for
     * this version already is not asked again, unless the school wants it.
     */
    static UitnodigInvoer voorzet(
            Leerling leerling,
            List<Oudertoegang> eerder,
            List<UUID> documenten,
            Set<UUID> beantwoord) {
        return new UitnodigInvoer(
                Ouderbeelden.metGezag(leerling)
                        .map(verzorger ->
                                eerder.stream()
                                        .filter(een -> een.verzorger().equals(verzorger.id()))
                                        .findFirst()
                                        .map(een -> again(verzorger, een, beantwoord))
                                        .orElseGet(() -> first(verzorger)))
                        .toList(),
                Set.copyOf(documenten));
    }

    private static Rij again(Verzorger verzorger, Oudertoegang eerder, Set<UUID> beantwoord) {
        return new Rij(
                verzorger,
                !beantwoord.contains(verzorger.id()),
                eerder.email(),
                eerder.taal().getLanguage(),
                eerder.codeweg(),
                eerder.telefoon().isBlank() ? verzorger.bereik().telefoon() : eerder.telefoon());
    }

    private static Rij first(Verzorger verzorger) {
        return new Rij(
                verzorger,
                true,
                verzorger.bereik().email(),
                NEDERLANDS.getLanguage(),
                Codeweg.SCHOOL,
                verzorger.bereik().telefoon());
    }

    /** The documents of others. */
    static List<UUID> standaard(List<Document> documenten) {
        return Derdenstukken.standaard(documenten).stream().map(Document::id).toList();
    }

    static UitnodigInvoer van(Leerling leerling, MultiValueMap<String, String> velden) {
        Set<String> gekozen = values(velden, "verzorger");
        return new UitnodigInvoer(
                Ouderbeelden.metGezag(leerling)
                        .map(verzorger ->
                                row(verzorger, gekozen.contains(verzorger.id().toString()), velden))
                        .toList(),
                values(velden, "document").stream()
                        .flatMap(id -> Ids.parse(id).stream())
                        .collect(Collectors.toSet()));
    }

    private static Rij row(
            Verzorger verzorger, boolean gekozen, MultiValueMap<String, String> velden) {
        String id = "-" + verzorger.id();
        return new Rij(
                verzorger,
                gekozen,
                Invoer.tekst(velden.getFirst("email" + id)),
                "en".equals(velden.getFirst("taal" + id)) ? "en" : "nl",
                "sms".equals(velden.getFirst("code" + id)) ? Codeweg.SMS : Codeweg.SCHOOL,
                Invoer.tekst(velden.getFirst("telefoon" + id)));
    }

    void controleer(Veldcontrole controle, boolean sms) {
        if (rijen.stream().noneMatch(Rij::gekozen)) {
            controle.fout("verzorgers", "ouders.fout.niemand");
        }
        rijen.stream()
                .filter(Rij::gekozen)
                .forEach(rij -> {
                    String id = "-" + rij.verzorger().id();
                    controle.verplicht("email" + id, rij.email(), "ouders.fout.email")
                            .email("email" + id, rij.email());
                    if (rij.codeweg() == Codeweg.SMS
                            && (!sms || Telefoonnummer.internationaal(rij.telefoon()).isEmpty())) {
                        controle.fout("telefoon" + id, "ouders.fout.telefoon");
                    }
                });
    }

    List<Oudertoegangen.Nieuw> keuzes(UUID leerling) {
        return rijen.stream()
                .filter(Rij::gekozen)
                .map(rij ->
                        new Oudertoegangen.Nieuw(
                                leerling,
                                rij.verzorger().id(),
                                rij.email(),
                                Locale.forLanguageTag(rij.taal()),
                                rij.codeweg(),
                                rij.codeweg() == Codeweg.SMS ? rij.telefoon() : ""))
                .toList();
    }

    private static Set<String> values(MultiValueMap<String, String> velden, String naam) {
        return Set.copyOf(Optional.ofNullable(velden.get(naam)).orElse(List.of()));
    }
}
