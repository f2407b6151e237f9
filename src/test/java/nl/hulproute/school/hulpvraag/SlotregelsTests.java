package nl.hulproute.school.hulpvraag;

import static nl.hulproute.gedeeld.Documentsoort.OPP;
import static nl.hulproute.gedeeld.Documentsoort.OPP_ONDERTEKENING;
import static nl.hulproute.gedeeld.Documentsoort.OVERIG;
import static nl.hulproute.gedeeld.Documentsoort.TOETSOVERZICHT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import nl.hulproute.gedeeld.Grondslagsoort;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.school.map.Dagtekening;
import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.school.ouders.Grondslag;
import nl.hulproute.school.ouders.Grondslag.Toestemming;
import nl.hulproute.school.ouders.Ondertekenstand;
import nl.hulproute.school.overzicht.Bronversie;
import nl.hulproute.school.overzicht.Overzichtopties;
import nl.hulproute.school.overzicht.Overzichtsoort;
import nl.hulproute.school.overzicht.Overzichtstand;
import nl.hulproute.uitwisseling.Aanvraagtype.GevraagdDocument;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class SlotregelsTests {

    private static final UUID EERSTE = new UUID(1, 1);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void sayHowADocumentStandsAndWhetherTheProgramCanMakeIt(
            String geval, Proefstof stof, Slotstand stand, boolean maakbaar) {
        var slot = stof.stof().slots().getFirst();

        assertThat(slot.stand()).isEqualTo(stand);
        assertThat(slot.maakbaar()).isEqualTo(maakbaar);
    }

    static Stream<Arguments> sayHowADocumentStandsAndWhetherTheProgramCanMakeIt() {
        return Stream.of(
                arguments("nothing there", toets(), Slotstand.ONTBREEKT, false),
                arguments(
                        "nothing there, the program can make it",
                        toets().feiten(kan(Map.of())),
                        Slotstand.MAAKBAAR,
                        true),
                arguments(
                        "in the map",
                        toets().inMap(TOETSOVERZICHT, "t.pdf", 9, false),
                        Slotstand.NIET_GEKOZEN,
                        false),
                arguments(
                        "in the map and up to date, though the program could make it anew",
                        toets().inMap(TOETSOVERZICHT, "t.pdf", 9, false)
                                .feiten(kan(Map.of(EERSTE, List.of()))),
                        Slotstand.NIET_GEKOZEN,
                        true),
                arguments(
                        "in the map and outdated",
                        toets().inMap(TOETSOVERZICHT, "t.pdf", 9, false).feiten(kan(veranderd())),
                        Slotstand.MAAKBAAR,
                        true),
                arguments(
                        "goes along",
                        toets().inMap(TOETSOVERZICHT, "t.pdf", 9, true),
                        Slotstand.MEE,
                        false),
                arguments(
                        "goes along and is outdated",
                        toets().inMap(TOETSOVERZICHT, "t.pdf", 9, true).feiten(kan(veranderd())),
                        Slotstand.VEROUDERD,
                        true),
                arguments("is of just six months ago", oud("2026-05-23"), Slotstand.MEE, false),
                arguments("is a day older", oud("2026-05-22"), Slotstand.TE_OUD, false),
                arguments(
                        "of an unknown period",
                        periode(null, null),
                        Slotstand.PERIODE_ONBEKEND,
                        false),
                arguments(
                        "of no known end",
                        periode("2026-01-01", null),
                        Slotstand.PERIODE_ONBEKEND,
                        false),
                arguments(
                        "of six months to the day",
                        periode("2026-01-01", "2026-06-30"),
                        Slotstand.MEE,
                        false),
                arguments(
                        "of a day less",
                        periode("2026-01-02", "2026-06-30"),
                        Slotstand.PERIODE_TE_KORT,
                        false),
                arguments("not signed", ondertekend(), Slotstand.NIET_ONDERTEKEND, false),
                arguments(
                        "signed on paper that goes along",
                        ondertekend().inMap(OPP_ONDERTEKENING, "o.pdf", 9, true),
                        Slotstand.MEE,
                        false),
                arguments(
                        "signed on paper that stays behind",
                        ondertekend().inMap(OPP_ONDERTEKENING, "o.pdf", 9, false),
                        Slotstand.NIET_ONDERTEKEND,
                        false),
                arguments(
                        "signed in the program",
                        ondertekend().feiten(getekend(true)),
                        Slotstand.MEE,
                        false),
                arguments(
                        "not signed by all in the program",
                        ondertekend().feiten(getekend(false)),
                        Slotstand.NIET_ONDERTEKEND,
                        true),
                arguments(
                        "not signed by all in the program, with a loose page that goes along",
                        ondertekend()
                                .inMap(OPP_ONDERTEKENING, "o.pdf", 9, true)
                                .feiten(getekend(false)),
                        Slotstand.NIET_ONDERTEKEND,
                        true),
                arguments(
                        "signed by somebody who disagrees",
                        ondertekend().feiten(oneens(false)),
                        Slotstand.NIET_EENS,
                        true),
                arguments(
                        "an older file beside the version that was signed",
                        ondertekend().feiten(versie(true, true, Set.of(), List.of())),
                        Slotstand.ANDERE_VERSIE,
                        true),
                arguments(
                        "a file of a version that was changed since",
                        ondertekend().feiten(versie(false, true, Set.of(EERSTE), List.of())),
                        Slotstand.ANDERE_VERSIE,
                        false),
                arguments(
                        "a version without what a TLV needs",
                        ondertekend().feiten(versie(true, true, Set.of(EERSTE), List.of("SWV?"))),
                        Slotstand.MEE,
                        false),
                arguments(
                        "the same in a request for a TLV",
                        ondertekend()
                                .type("TLV SBO")
                                .feiten(versie(true, true, Set.of(EERSTE), List.of("SWV?"))),
                        Slotstand.TLV_ONVOLLEDIG,
                        false),
                arguments(
                        "the same before anybody signed, so that nobody signs in vain",
                        ondertekend()
                                .type("TLV SBO")
                                .feiten(versie(true, false, Set.of(EERSTE), List.of("SWV?"))),
                        Slotstand.TLV_ONVOLLEDIG,
                        false),
                arguments(
                        "the signatures of an earlier version, while nobody signed this one",
                        new Proefstof()
                                .gevraagd(OPP_ONDERTEKENING, true)
                                .inMap(OPP_ONDERTEKENING, "o.pdf", 9, true)
                                .feiten(new Programmafeiten(Map.of(), veranderd(), null, Map.of())),
                        Slotstand.OPNIEUW_ONDERTEKENEN,
                        false),
                arguments(
                        "refused by a carer and in the map",
                        toets().inMap(TOETSOVERZICHT, "t.pdf", 9, false)
                                .feiten(grond(Toestemming.GEWEIGERD)),
                        Slotstand.GEWEIGERD,
                        false),
                arguments(
                        "several in the map",
                        toets().inMap(TOETSOVERZICHT, "t.pdf", 9, false)
                                .inMap(TOETSOVERZICHT, "u.pdf", 9, false),
                        Slotstand.KIEZEN,
                        false));
    }

    @Test
    void thePrintOfTheVersionThatCountsIsTakenBeforeANewerFile() {
        var stof =
                ondertekend()
                        .inMap(OPP, "los.pdf", 9, true)
                        .feiten(versie(true, true, Set.of(EERSTE), List.of()))
                        .stof();

        assertThat(stof.slots().getFirst().stand()).isEqualTo(Slotstand.MEE);
        assertThat(stof.toelichting().orElseThrow().id()).isEqualTo(EERSTE);
        assertThat(stof.toelichtingen()).extracting(Stuk::naam).containsExactly("opp.pdf");
    }

    @Test
    void anOlderOppIsNoToelichtingEitherWhereNobodyAsksForAnOpp() {
        var los = toets().inMap(TOETSOVERZICHT, "t.pdf", 9, true).inMap(OPP, "opp.pdf", 9, false);

        assertThat(codes(los.feiten(versie(true, true, Set.of(), List.of()))))
                .containsOnlyOnce("toelichting-maken");
        assertThat(codes(los.feiten(versie(true, true, Set.of(new UUID(1, 2)), List.of()))))
                .isEmpty();
    }

    @Test
    void whatACarerRefusedIsNotTakenOfTheMap() {
        var slot =
                toets().inMap(TOETSOVERZICHT, "t.pdf", 9, false)
                        .inMap(TOETSOVERZICHT, "u.pdf", 9, false)
                        .feiten(grond(Toestemming.GEWEIGERD))
                        .stof()
                        .slots()
                        .getFirst();

        assertThat(slot.stand()).isEqualTo(Slotstand.NIET_GEKOZEN);
        assertThat(slot.voorstel()).extracting(Stuk::naam).isEqualTo("u.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "- -", "42", "ja"})
    void aReasonHasAFewLetters(String reden) {
        assertThat(
                        codes(
                                toets().inMap(OVERIG, "brief.pdf", 9, true)
                                        .laatste(Dagtekening.ONBEKEND, reden)))
                .contains("extra");
    }

    @Test
    void onlyWhatIsObligatoryHoldsBack() {
        assertThat(toets().stof().slots().getFirst().mist()).isTrue();
        assertThat(new Proefstof().gevraagd(TOETSOVERZICHT, false).stof().slots().getFirst().mist())
                .isFalse();
    }

    @Test
    void anExtraDocumentNeedsAReasonAndAskedOnesDoNot() {
        var zonder =
                toets().inMap(TOETSOVERZICHT, "t.pdf", 9, true).inMap(OVERIG, "brief.pdf", 9, true);

        assertThat(codes(zonder)).contains("extra");
        assertThat(codes(zonder.laatste(Dagtekening.ONBEKEND, "De brief noemt de wachtlijst.")))
                .doesNotContain("extra");
        assertThat(codes(new Proefstof().inMap(OVERIG, "brief.pdf", 9, true)))
                .doesNotContain("extra");
    }

    @Test
    void whatTheProgramLacksToMakeItIsSaidWithThePageThatMendsIt() {
        var gemis = Volledigheid.gemis(toets().feiten(kanNiet()).stof());

        assertThat(gemis)
                .filteredOn(een -> een.sleutel().equals("toets.geen"))
                .singleElement()
                .satisfies(een -> {
                    assertThat(een.verplicht()).isTrue();
                    assertThat(een.link()).isEqualTo("/leerlingen/1/toetsen");
                });
    }

    @Test
    void whatRestsOnConsentStaysWhereACarerRefusedIt() {
        var stof = toets().inMap(TOETSOVERZICHT, "t.pdf", 9, true);

        assertThat(codes(stof.feiten(grond(Toestemming.GEWEIGERD))))
                .contains("toestemming-geweigerd");
        for (var nog : List.of(Toestemming.ONBEKEND, Toestemming.DEELS)) {
            assertThat(Volledigheid.gemis(stof.feiten(grond(nog)).stof()))
                    .filteredOn(een -> een.code().equals("toestemming-" + nog.code()))
                    .singleElement()
                    .matches(Gemis::verplicht);
        }
        assertThat(codes(stof.feiten(grond(Toestemming.GEGEVEN))))
                .noneMatch(c -> c.startsWith("toestemming"));
    }

    @Test
    void aDocumentThatACarerRefusedIsRefusedAfterwardsToo() {
        var stof = toets().inMap(TOETSOVERZICHT, "t.pdf", 9, true);

        assertThat(stof.feiten(grond(Toestemming.GEWEIGERD)).stof())
                .matches(een -> een.geweigerd(een.stukken().getFirst()));
        assertThat(stof.feiten(grond(Toestemming.ONBEKEND)).stof())
                .matches(een -> !een.geweigerd(een.stukken().getFirst()))
                .matches(een -> een.mistToestemming(een.stukken().getFirst()));
    }

    @Test
    void whatWaitsForConsentIsTakenOnlyWhenItHasToGo() {
        var nog = grond(Toestemming.ONBEKEND);
        var mag = new Proefstof().gevraagd(TOETSOVERZICHT, false).feiten(nog);
        var moet = new Proefstof().gevraagd(TOETSOVERZICHT, true).feiten(nog);

        var blijft = mag.inMap(TOETSOVERZICHT, "t.pdf", 9, false).stof().slots().getFirst();
        assertThat(blijft.stand()).isEqualTo(Slotstand.TOESTEMMING_NODIG);
        assertThat(blijft.voorstel()).isNull();
        assertThat(blijft.wacht()).isTrue();
        assertThat(codes(mag)).contains("toestemming-nodig");
        var gaat = moet.inMap(TOETSOVERZICHT, "t.pdf", 9, false).stof().slots().getFirst();
        assertThat(gaat.stand()).isEqualTo(Slotstand.NIET_GEKOZEN);
        assertThat(gaat.voorstel()).isNotNull();
    }

    @Test
    void aReasonLetsItGoUntilACarerAnswersAfterIt() {
        var stof = toets().inMap(TOETSOVERZICHT, "t.pdf", 9, true);

        assertThat(codes(stof.feiten(reden(Toestemming.GEWEIGERD, true))))
                .noneMatch(c -> c.startsWith("toestemming"));
        assertThat(codes(stof.feiten(reden(Toestemming.GEWEIGERD, false))))
                .contains("toestemming-geweigerd");
    }

    @Test
    void aPlanWithWhichSomebodyDisagreesGoesWithAReason() {
        var stof = new Proefstof().gevraagd(OPP, true).inMap(OPP, "opp.pdf", 9, true);

        assertThat(codes(stof.feiten(oneens(false)))).contains("oneens");
        assertThat(codes(ondertekend().feiten(oneens(false))))
                .contains("oneens")
                .doesNotContain("niet-eens");
        assertThat(codes(stof.feiten(oneens(true)))).doesNotContain("oneens");
    }

    private static Programmafeiten oneens(boolean mag) {
        var feiten = getekend(mag);
        var opp = feiten.opp();
        assertThat(opp).isNotNull();
        var wie =
                new Ondertekenstand.Ondertekenaar(
                        new UUID(5, 5), "Bert", Ondertekenstand.Stap.NIET_EENS);
        return new Programmafeiten(
                feiten.standen(),
                feiten.verouderd(),
                new Oppfeiten(
                        opp.versie(),
                        opp.afdrukken(),
                        opp.mistVoorTlv(),
                        new Ondertekenstand(List.of(wie), List.of(), mag)),
                Map.of());
    }

    private static Programmafeiten grond(Toestemming toestemming) {
        return grond(toestemming, null);
    }

    private static Programmafeiten reden(Toestemming toestemming, boolean geldt) {
        return grond(
                toestemming,
                new Grondslag.Reden(
                        new UUID(6, 6), "Het is nodig.", "Ingrid", Proefstof.NU, geldt));
    }

    private static Programmafeiten grond(Toestemming toestemming, Grondslag.@Nullable Reden reden) {
        var grondslag =
                new Grondslag(Grondslagsoort.TOESTEMMING, false, "", "", null, toestemming, reden);
        return Programmafeiten.alleen(Map.of(EERSTE, grondslag));
    }

    private static List<String> codes(Proefstof stof) {
        return Volledigheid.gemis(stof.stof()).stream().map(Gemis::code).toList();
    }

    private static Proefstof toets() {
        return new Proefstof().gevraagd(TOETSOVERZICHT, true);
    }

    private static Proefstof oud(String datum) {
        return new Proefstof()
                .gevraagd(new GevraagdDocument(TOETSOVERZICHT, true, 6, null, null))
                .inMap(TOETSOVERZICHT, "t.pdf", 9, true)
                .laatste(new Dagtekening(LocalDate.parse(datum), null, null), "");
    }

    private static Proefstof periode(@Nullable String van, @Nullable String tot) {
        return new Proefstof()
                .gevraagd(new GevraagdDocument(TOETSOVERZICHT, true, null, 6, null))
                .inMap(TOETSOVERZICHT, "t.pdf", 9, true)
                .laatste(
                        new Dagtekening(
                                null,
                                van == null ? null : LocalDate.parse(van),
                                tot == null ? null : LocalDate.parse(tot)),
                        "");
    }

    private static Proefstof ondertekend() {
        return new Proefstof()
                .gevraagd(new GevraagdDocument(OPP, true, null, null, true))
                .inMap(OPP, "opp.pdf", 9, true);
    }

    private static Programmafeiten kan(Map<UUID, List<Bronversie>> gemaakt) {
        var klaar = new Overzichtstand.Klaar(new Overzichtopties("standaard", List.of(), false));
        return new Programmafeiten(
                Map.of(Overzichtsoort.NIET_METHODETOETSEN, klaar), gemaakt, null, Map.of());
    }

    private static Programmafeiten kanNiet() {
        var mist =
                new Overzichtstand.Ontbreekt(
                        "toets.geen", List.of(), "toets.nieuw", "/leerlingen/1/toetsen");
        return new Programmafeiten(
                Map.of(Overzichtsoort.NIET_METHODETOETSEN, mist), Map.of(), null, Map.of());
    }

    private static Map<UUID, List<Bronversie>> veranderd() {
        return Map.of(EERSTE, List.of(new Bronversie("toets", new UUID(7, 7), 2)));
    }

    private static Programmafeiten getekend(boolean mag) {
        return versie(true, mag, Set.of(EERSTE), List.of());
    }

    private static Programmafeiten versie(
            boolean geldt, boolean mag, Set<UUID> afdrukken, List<String> mistVoorTlv) {
        var versie =
                new Oppversie(
                        new UUID(8, 1),
                        new UUID(8, 2),
                        new UUID(2, 3),
                        1,
                        Sha256.of(new byte[] {1}),
                        LocalDate.of(2026, 1, 1),
                        null,
                        Proefstof.NU,
                        "Ingrid Bakker",
                        geldt);
        Overzichtstand stand =
                geldt
                        ? new Overzichtstand.Klaar(
                                new Overzichtopties("", List.of(versie.id()), true))
                        : new Overzichtstand.Ontbreekt(
                                "opp.overzicht.gewijzigd", List.of(1), "opp", "/leerlingen/1/opp");
        return new Programmafeiten(
                Map.of(Overzichtsoort.ONTWIKKELINGSPERSPECTIEF, stand),
                afdrukken.stream()
                        .collect(Collectors.toMap(een -> een, een -> List.<Bronversie>of())),
                new Oppfeiten(
                        versie,
                        afdrukken,
                        mistVoorTlv,
                        new Ondertekenstand(List.of(), List.of(), mag)),
                Map.of());
    }
}
