package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.school.ouders.Grondslag;
import nl.hulproute.uitwisseling.Aanvraagtype;
import nl.hulproute.uitwisseling.SwvVermelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A hulpvraag with the pupil's map: everything of which a dossier is made, and is judged by. */
record Stof(
        Hulpvraag hulpvraag,
        List<Stuk> stukken,
        List<Notitieregel> notities,
        Programmafeiten feiten,
        LocalDate vandaag) {

    private static final Set<Documentsoort> ALS_TOELICHTING =
            EnumSet.of(
                    Documentsoort.OPP,
                    Documentsoort.TOELICHTING_ONDERWIJSBEHOEFTEN,
                    Documentsoort.GROEIDOCUMENT,
                    Documentsoort.ONDERWIJSKUNDIG_RAPPORT,
                    Documentsoort.OVERIG);

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

    /**
     * The print of the version of the opp that counts, else the newest opp, or else the newest
     * toelichting that was made for it.
     */
    public Optional<Stuk> vanzelf() {
        return stukken.stream()
                .filter(feiten::isAfdruk)
                .findFirst()
                .or(() -> nieuwste(Documentsoort.OPP))
                .or(() -> nieuwste(Documentsoort.TOELICHTING_ONDERWIJSBEHOEFTEN));
    }

    /** The opp that would be the toelichting by itself has to be printed first. */
    public boolean maaktToelichting() {
        return inhoud().toelichting().wijze() == Toelichtingkeuze.Wijze.AUTOMATISCH
                && feiten.maakbaar(Documentsoort.OPP)
                && toelichting().filter(stuk -> !feiten.andereVersie(stuk)).isEmpty();
    }

    /** The documents that can be the toelichting by what they are, and the one that was chosen. */
    public List<Stuk> toelichtingen() {
        return stukken.stream()
                .filter(stuk ->
                        stuk.id().equals(inhoud().toelichting().document())
                                || (ALS_TOELICHTING.contains(stuk.soort())
                                        && stuk.grootte() > 0
                                        && !feiten.andereVersie(stuk)))
                .toList();
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
        return Slotregels.van(this);
    }

    /**
     * The documents of which the aanvraagtype says nothing. One of them that goes along needs a
     * reason: <em>compleet is genoeg</em>. A type that asks for nothing has no extras.
     */
    public List<Stuk> extra() {
        var gevraagd =
                type().map(Aanvraagtype::documenten).orElse(List.of()).stream()
                        .map(Aanvraagtype.GevraagdDocument::soort)
                        .collect(Collectors.toSet());
        return stukken.stream().filter(stuk -> !gevraagd.contains(stuk.soort())).toList();
    }

    /** Whether the type says what it wants, so that anything else needs a reason. */
    public boolean vraagtReden() {
        return type().filter(type -> !type.documenten().isEmpty()).isPresent();
    }

    /** Whether it goes along without being asked for, and nobody says why. */
    public boolean mistReden(Stuk stuk) {
        return vraagtReden()
                && !Reden.isGegeven(stuk.reden())
                && bijlagen().contains(stuk)
                && extra().contains(stuk);
    }

    /** Whether a carer refused that it is sent, and nobody said why it goes all the same. */
    boolean geweigerd(Stuk stuk) {
        return feiten.grondslag(stuk.id()).filter(Grondslag::geweigerd).isPresent();
    }

    /** Whether it rests on consent that is not there: refused, or not asked or answered yet. */
    boolean mistToestemming(Stuk stuk) {
        return feiten.grondslag(stuk.id()).filter(Grondslag::ontbreekt).isPresent();
    }

    static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, Datums.NEDERLAND);
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

    private Optional<Stuk> nieuwste(Documentsoort soort) {
        return stukken.stream()
                .filter(stuk -> stuk.soort() == soort)
                .max(Comparator.comparing(Stuk::toegevoegd));
    }
}
