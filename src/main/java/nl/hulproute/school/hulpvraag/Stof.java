package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.uitwisseling.Aanvraagtype;
import nl.hulproute.uitwisseling.SwvVermelding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A hulpvraag with the pupil's map: everything of which a dossier is made, and is judged by. */
record Stof(Hulpvraag hulpvraag, List<Stuk> stukken, List<Notitieregel> notities) {

    /** A document that the aanvraagtype asks for, with what the map holds of that kind. */
    record Slot(Documentsoort soort, boolean verplicht, List<Stuk> inMap, boolean gaatMee) {

        public boolean inMapMaarNietGekozen() {
            return !gaatMee && !inMap.isEmpty();
        }
    }

    public Inhoud inhoud() {
        return hulpvraag.inhoud();
    }

    SwvVermelding swv() {
        return Objects.requireNonNull(inhoud().swv());
    }

    public Optional<Aanvraagtype> type() {
        return Optional.ofNullable(inhoud().aanvraagtype());
    }

    /** The document that is the toelichting onderwijsbehoeften, when it is one of the map. */
    public Optional<Stuk> toelichting() {
        var keuze = inhoud().toelichting();
        return switch (keuze.wijze()) {
            case NVT -> Optional.empty();
            case DOCUMENT ->
                    stukken.stream().filter(stuk -> stuk.id().equals(keuze.document())).findFirst();
            case AUTOMATISCH -> vanzelf();
        };
    }

    /** The newest opp, or else the newest toelichting that was made for it. */
    public Optional<Stuk> vanzelf() {
        return nieuwste(Documentsoort.OPP)
                .or(() -> nieuwste(Documentsoort.TOELICHTING_ONDERWIJSBEHOEFTEN));
    }

    /**
     * What goes along as bijlage: the chosen documents, without the one that is the toelichting.
     */
    public List<Stuk> bijlagen() {
        var toelichting = toelichting().map(Stuk::id);
        return stukken.stream()
                .filter(Stuk::gekozen)
                .filter(stuk -> toelichting.filter(stuk.id()::equals).isEmpty())
                .toList();
    }

    public List<Notitieregel> gekozenNotities() {
        return notities.stream().filter(Notitieregel::gekozen).toList();
    }

    /** Whether the block with documents goes along: it does as soon as there is one. */
    public boolean metBijlagen() {
        return !bijlagen().isEmpty() || !gekozenNotities().isEmpty();
    }

    public List<Slot> slots() {
        return type().map(Aanvraagtype::documenten).orElse(List.of()).stream()
                .map(gevraagd -> slot(gevraagd.soort(), gevraagd.verplicht()))
                .toList();
    }

    /** What may be a BSN in all that the user wrote or named. */
    public List<Verdacht> verdacht() {
        var eigen = Verdacht.in(Verdacht.Plek.OMSCHRIJVING, inhoud().omschrijving());
        var reden =
                inhoud().toelichting().nvt()
                        ? Verdacht.in(Verdacht.Plek.TOELICHTING, inhoud().toelichting().reden())
                        : Stream.<Verdacht>empty();
        var stukken =
                Stream.concat(bijlagen().stream(), toelichting().stream()).flatMap(Verdacht::in);
        var notities = gekozenNotities().stream().flatMap(Verdacht::in);
        return Stream.of(eigen, reden, stukken, notities)
                .flatMap(verdacht -> verdacht)
                .distinct()
                .toList();
    }

    private Slot slot(Documentsoort soort, boolean verplicht) {
        var inMap = stukken.stream().filter(stuk -> stuk.soort() == soort).toList();
        boolean gaatMee =
                inMap.stream().anyMatch(Stuk::gekozen)
                        || toelichting().filter(stuk -> stuk.soort() == soort).isPresent()
                        || (soort == Documentsoort.NOTITIES && !gekozenNotities().isEmpty())
                        || (soort == Documentsoort.TOELICHTING_ONDERWIJSBEHOEFTEN
                                && (toelichting().isPresent() || inhoud().toelichting().nvt()));
        return new Slot(soort, verplicht, inMap, gaatMee);
    }

    private Optional<Stuk> nieuwste(Documentsoort soort) {
        return stukken.stream()
                .filter(stuk -> stuk.soort() == soort)
                .max(Comparator.comparing(Stuk::toegevoegd));
    }
}
