package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.Bijlage;
import nl.hulproute.oso.Categorie;
import nl.hulproute.oso.Dossier;
import nl.hulproute.oso.Dossierbouw;
import nl.hulproute.oso.Profiel;
import nl.hulproute.school.info.School;
import nl.hulproute.school.leerling.Leerling;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The OSO dossier of a draft as it would be sent now, and what is wrong with it. The pupil's file
 * was read once for all of it, so that what is checked, shown and sent is the same.
 *
 * @param gegevens what the subjects of the pupil's file put into the blocks
 */
record Dossierconcept(School school, Leerling leerling, Stof stof, Dossierbouw gegevens) {

    /** Stands in the preview for what the program writes at the moment of sending. */
    private static final Sha256 NOG_TE_MAKEN =
            Sha256.of("nog te maken".getBytes(StandardCharsets.UTF_8));

    Profiel profiel() {
        return school.profiel();
    }

    /** All that this hulpvraag lacks: by its own rules, and by those of the dossier. */
    List<Gemis> gemis() {
        var velden = Gegevensgemis.van(school, leerling);
        var dossier =
                velden.stream().anyMatch(Gemis::verplicht)
                        ? List.<Gemis>of()
                        : Dossiergemis.van(voorbeeld(), leerling.id());
        return Stream.of(Volledigheid.gemis(stof), velden, dossier)
                .flatMap(List::stream)
                .sorted((een, ander) -> Boolean.compare(ander.verplicht(), een.verplicht()))
                .toList();
    }

    /** The dossier as it would be sent now. */
    Dossier voorbeeld() {
        return voorbeeld(stof.vandaag());
    }

    /** The same, dated as of this day. */
    Dossier voorbeeld(LocalDate dag) {
        return maak(stof.inhoud().blokken(), toelichting(dag), bijlagen(dag), dag);
    }

    /** The dossier as it would be with this block, for who wants to see what that would send. */
    Dossier met(Categorie categorie) {
        var dag = stof.vandaag();
        return maak(Set.of(categorie.code()), toelichting(dag), bijlagen(dag), dag);
    }

    /** The dossier with the documents as they are sent, the toelichting first. */
    Dossier definitief(List<Bevroren> documenten) {
        var bijlagen = documenten.stream().map(Bevroren::bijlage).toList();
        return maak(
                stof.inhoud().blokken(),
                bijlagen.getFirst(),
                bijlagen.subList(1, bijlagen.size()),
                stof.vandaag());
    }

    /** What may be a BSN, in what the user wrote and in the blocks that go along. */
    List<Verdacht> verdacht() {
        var uit = Dossiersamenstelling.uitgeschakeld(profiel(), stof.inhoud().blokken(), List.of());
        var inBlokken =
                Dossierbouw.voor(profiel())
                        .zonder(uit)
                        .neemOver(gegevens)
                        .maak()
                        .wortel()
                        .alle()
                        .flatMap(knoop -> Verdacht.in(Verdacht.Plek.GEGEVENS, knoop.tekst()));
        return Stream.concat(stof.verdacht().stream(), inBlokken).distinct().toList();
    }

    private Dossier maak(
            Set<String> blokken, Bijlage toelichting, List<Bijlage> bijlagen, LocalDate dag) {
        return Dossiersamenstelling.maak(
                school, leerling, gegevens, blokken, toelichting, bijlagen, dag);
    }

    private Bijlage toelichting(LocalDate dag) {
        return stof.toelichting()
                .map(stuk -> Bevroren.of(stuk, stof).bijlage())
                .orElseGet(() -> nogTeMaken(Documentsoort.TOELICHTING_ONDERWIJSBEHOEFTEN, dag));
    }

    private List<Bijlage> bijlagen(LocalDate dag) {
        var bijlagen = new ArrayList<Bijlage>();
        stof.bijlagen().forEach(stuk -> bijlagen.add(Bevroren.of(stuk, stof).bijlage()));
        if (!stof.gekozenNotities().isEmpty()) {
            bijlagen.add(nogTeMaken(Documentsoort.NOTITIES, dag));
        }
        return bijlagen;
    }

    /** Named as it will be when it is sent that day. */
    private Bijlage nogTeMaken(Documentsoort soort, LocalDate dag) {
        return new Bijlage(Programmastukken.naam(leerling, soort, dag), null, NOG_TE_MAKEN, -1);
    }
}
