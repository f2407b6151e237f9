package nl.hulproute.school.importeren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.school.importeren.Inlezing.Stand;
import nl.hulproute.school.importeren.Inlezing.Uitkomst;
import nl.hulproute.school.leerling.Groep;
import nl.hulproute.school.leerling.Leerlingen;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a file does with the pupils of a school: shown first, then done, once. */
@Hulproutetest
class InlezingIT {

    private static final LocalDate EIND = LocalDate.of(2026, 10, 1);

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Leerlingen leerlingen;

    private Proefschool school;

    @BeforeEach
    void begin() {
        school = beans.createBean(Proefschool.class).begin();
    }

    /** Anna and Bram in group 5, Cas in 8. */
    private Edexbouw klas() {
        return Edexbouw.van(school)
                .groep("g5", "Groep 5", "5")
                .groep("g8", "Groep 8", "8")
                .samengesteld("plus", "Plusklas")
                .leerling(
                        "1",
                        "Anna",
                        "Appel",
                        "g5",
                        "<samengestelde_groepen><samengestelde_groep"
                                + " key=\"plus\"/></samengestelde_groepen>")
                .leerling("2", "Bram", "Bos", "g5");
    }

    private Edexbouw heel() {
        return klas().leerling("3", "Cas", "Citroen", "g8");
    }

    @Test
    void aPreviewChangesNothingUntilItIsApplied() {
        UUID inlezing = school.lees(heel().toString());

        assertThat(school.inlezing(inlezing).stand()).isEqualTo(Stand.VOORBEELD);
        assertThat(school.cijfers(inlezing).van(Gevolg.NIEUW)).isEqualTo(3);
        assertThat(school.regels(inlezing, Gevolg.NIEUW))
                .extracting(Inleesregels.Regel::naam, Inleesregels.Regel::groep)
                .containsExactly(
                        tuple("Appel, Anna", "Groep 5"),
                        tuple("Bos, Bram", "Groep 5"),
                        tuple("Citroen, Cas", "Groep 8"));
        assertThat(school.alles()).allMatch(List::isEmpty);

        Inlezing klaar = school.pasToe(inlezing, null);

        assertThat(klaar.stand()).isEqualTo(Stand.TOEGEPAST);
        assertThat(klaar.uitkomst()).isEqualTo(new Uitkomst(3, 0, 0, 0, 3, 3, 0));
        assertThat(school.van("1", "jaargroep")).isEqualTo("5");
        assertThat(school.loopbaan("1")).containsExactly("2026-2027 g5 2026-08-01/");
        assertThat(school.rijen("select * from school.leerling_groep")).hasSize(1);
        assertThat(school.rijen("select * from school.inlezing_leerling")).isEmpty();
    }

    @Test
    void anEarlierPreviewGoesWithTheNextGoodFileAndNotWithABrokenOne() {
        UUID eerst = school.lees(heel().toString());

        assertThatThrownBy(() -> school.lees("<EDEX>")).isInstanceOf(AssertionError.class);
        assertThat(school.inlezing(eerst).stand()).isEqualTo(Stand.VOORBEELD);

        school.lees(heel().toString());
        assertThat(school.rijen("select * from school.inlezing")).hasSize(1);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        school.neemOver(heel().toString());
        var eerst = school.alles();

        UUID inlezing = school.lees(heel().toString());

        assertThat(school.cijfers(inlezing).van(Gevolg.GELIJK)).isEqualTo(3);
        assertThat(school.cijfers(inlezing).overgenomen()).isZero();
        assertThat(school.pasToe(inlezing, EIND).uitkomst().niets()).isTrue();
        assertThat(school.alles()).isEqualTo(eerst);
    }

    @Test
    void whatChangesIsShownFieldByField() {
        school.neemOver(heel().toString());
        UUID inlezing =
                school.lees(
                        Edexbouw.van(school)
                                .groep("g5", "Groep 5", "5")
                                .groep("g8", "Groep 8", "8")
                                .leerling("1", "Anna", "Appel", "g5")
                                .leerling(
                                        "2",
                                        "Bram",
                                        "Bosch",
                                        "g5",
                                        "<emailadres>bram@proef.example</emailadres>")
                                .leerling("3", "Cas", "Citroen", "g8")
                                .toString());

        assertThat(school.regels(inlezing, Gevolg.GEWIJZIGD))
                .extracting(Inleesregels.Regel::naam, Inleesregels.Regel::velden)
                .containsExactly(
                        tuple(
                                "Appel, Anna",
                                List.of(new Inleesregels.Veld("samengesteld", "Plusklas", ""))),
                        tuple(
                                "Bosch, Bram",
                                List.of(
                                        new Inleesregels.Veld("achternaam", "Bos", "Bosch"),
                                        new Inleesregels.Veld("email", "", "bram@proef.example"))));

        assertThat(school.pasToe(inlezing, null).uitkomst().gewijzigd()).isEqualTo(2);
        assertThat(school.van("2", "sorteernaam")).isEqualTo("bosch bram");
        assertThat(school.rijen("select * from school.leerling_groep")).isEmpty();
    }

    @Test
    void whatTheFileDoesNotSayStaysAsItWas() {
        school.neemOver(
                klas().leerling(
                                "3",
                                "Cas",
                                "Citroen",
                                "g8",
                                "<geboortedatum>2014-03-02</geboortedatum><geslacht>1</geslacht>")
                        .toString());
        school.rijen(
                "update school.leerling set voornamen = 'Caspar Jan', straat = 'Dijk' where sleutel"
                        + " = '3' returning id");

        school.neemOver(heel().versie("1.03").toString());

        assertThat(school.van("3", "geboortedatum")).isEqualTo(Date.valueOf("2014-03-02"));
        assertThat(school.van("3", "geslacht")).isEqualTo(1);
        assertThat(school.van("3", "voornamen")).isEqualTo("Caspar Jan");
        assertThat(school.van("3", "straat")).isEqualTo("Dijk");
        // version 1.0.3 knows no samengestelde groepen
        assertThat(school.rijen("select * from school.leerling_groep")).hasSize(1);
    }

    @Test
    void whoIsNoLongerInTheFileIsMarkedOnlyWhenTheUserSaysSo() {
        school.neemOver(heel().toString());

        UUID nietAangevinkt = school.lees(klas().toString());
        assertThat(school.regels(nietAangevinkt, Gevolg.VERTROKKEN))
                .extracting(Inleesregels.Regel::naam)
                .containsExactly("Citroen, Cas");
        assertThat(school.pasToe(nietAangevinkt, null).uitkomst().niets()).isTrue();
        assertThat(school.van("3", "datum_uitschrijving")).isNull();

        var klaar = school.pasToe(school.lees(klas().toString()), EIND);

        assertThat(klaar.uitkomst().uitgeschreven()).isEqualTo(1);
        assertThat(school.van("3", "datum_uitschrijving")).isEqualTo(Date.valueOf(EIND));
        assertThat(school.loopbaan("3")).containsExactly("2026-2027 g8 2026-08-01/2026-10-01");
        assertThat(school.rijen("select * from school.leerling")).hasSize(3);
    }

    @Test
    void whoComesBackIsAPupilOfTheSchoolAgain() {
        school.neemOver(heel().toString());
        school.pasToe(school.lees(klas().toString()), EIND);

        UUID inlezing = school.lees(heel().toString());
        assertThat(school.regels(inlezing, Gevolg.TERUG))
                .extracting(Inleesregels.Regel::naam)
                .containsExactly("Citroen, Cas");
        var klaar = school.pasToe(inlezing, null);

        assertThat(klaar.uitkomst().terug()).isEqualTo(1);
        assertThat(school.van("3", "datum_uitschrijving")).isNull();
        assertThat(school.loopbaan("3"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("2026-2027 g8")
                .endsWith("/");
        assertThat(school.cijfers(school.lees(heel().toString())).overgenomen()).isZero();
    }

    @Test
    void aFileOfTheNextSchoolYearMovesThePupilsOn() {
        school.neemOver(heel().toString());
        UUID inlezing =
                school.lees(
                        Edexbouw.van(school)
                                .jaar("2027-2028")
                                .groep("g6", "Groep 6", "6")
                                .leerling("1", "Anna", "Appel", "g6")
                                .leerling("2", "Bram", "Bos", "")
                                .toString());

        assertThat(school.cijfers(inlezing).groepwissels()).isEqualTo(2);
        assertThat(school.regels(inlezing, Gevolg.GEWIJZIGD).getFirst().velden())
                .contains(
                        new Inleesregels.Veld("groep", "Groep 5", "Groep 6"),
                        new Inleesregels.Veld("loopbaan", "", "2027-2028"),
                        new Inleesregels.Veld("loopbaan-einde", "2026-2027", ""));
        school.pasToe(inlezing, EIND);

        assertThat(school.loopbaan("1"))
                .containsExactly("2026-2027 g5 2026-08-01/2027-07-31", "2027-2028 g6 2027-08-01/");
        assertThat(school.van("2", "groep_id")).isNull();
        assertThat(school.van("3", "groep_id")).isNull();
        assertThat(school.in(() -> leerlingen.groepen()))
                .extracting(Groep::naam)
                .containsExactly("Groep 6");
        assertThat(school.rijen("select * from school.groep")).hasSize(4);
    }

    @Test
    void aGroupInWhichSomeoneStaysIsStillShown() {
        school.neemOver(heel().toString());

        school.neemOver(
                Edexbouw.van(school)
                        .jaar("2027-2028")
                        .groep("g6", "Groep 6", "6")
                        .leerling("1", "Anna", "Appel", "g6")
                        .leerling("2", "Bram", "Bos", "g6")
                        .toString());

        // Cas was not marked as left, and is in his group still
        assertThat(school.in(() -> leerlingen.groepen()))
                .extracting(Groep::naam)
                .containsExactly("Groep 6", "Groep 8");
    }

    @Test
    void anotherGroupInTheSameYearIsAnotherRowInTheCareer() {
        school.neemOver(heel().toString());

        school.neemOver(klas().leerling("3", "Cas", "Citroen", "g5").toString());

        assertThat(school.loopbaan("3")).hasSize(2);
        assertThat(school.loopbaan("3").getFirst()).startsWith("2026-2027 g8 2026-08-01/2026");
        assertThat(school.loopbaan("3").getLast()).startsWith("2026-2027 g5").endsWith("/");
    }

    @Test
    void aPupilTypedInByHandIsRecognisedAndNeverSaidToLeave() {
        String geboren = "<geboortedatum>2016-05-04</geboortedatum>";
        school.rijen(
                """
                insert into school.leerling (school_id, voornamen, achternaam, geboortedatum, sorteernaam, zoektekst)
                values ('%1$s', 'Dirk Jan', 'Dam', '2016-05-04', 'dam dirk jan', 'dirk jan dam'),
                    ('%1$s', 'Eva', 'Eik', '2016-05-05', 'eik eva', 'eva eik') returning id
                """
                        .formatted(school.id()));

        UUID inlezing = school.lees(heel().leerling("4", "Dirk", "Dam", "g5", geboren).toString());

        assertThat(school.regels(inlezing, Gevolg.GEWIJZIGD))
                .extracting(een -> een.velden().getFirst())
                .containsExactly(new Inleesregels.Veld("sleutel", "", "4"));
        assertThat(school.cijfers(inlezing).van(Gevolg.VERTROKKEN)).isZero();
        assertThat(school.byHand(inlezing))
                .isEqualTo(new Inleesregels.MetDeHand(1, List.of("Eik, Eva")));
        school.pasToe(inlezing, EIND);
        assertThat(school.rijen("select * from school.leerling")).hasSize(5);
        assertThat(school.van("4", "voornamen")).isEqualTo("Dirk Jan");
    }

    @Test
    void anotherAdministrationWithOtherKeysMakesNoDoublePupils() {
        String geboren = "<geboortedatum>2016-05-04</geboortedatum>";
        school.neemOver(klas().leerling("3", "Cas", "Citroen", "g8", geboren).toString());

        UUID inlezing =
                school.lees(klas().leerling("X-3", "Cas", "Citroen", "g8", geboren).toString());

        assertThat(school.cijfers(inlezing).van(Gevolg.NIEUW)).isZero();
        school.pasToe(inlezing, EIND);
        assertThat(school.rijen("select * from school.leerling")).hasSize(3);
        assertThat(school.van("X-3", "leerlingid")).isEqualTo("X-3");
    }

    @Test
    void aKeyThatAnotherAdministrationGaveToSomeoneElseMakesNobodySomeoneElse() {
        school.neemOver(
                klas().leerling("3", "Cas", "Citroen", "g8", born(3))
                        .leerling("4", "Daan", "Dam", "g8", born(4))
                        .leerling("5", "Eva", "Eik", "g8", born(5))
                        .toString());
        Object cas = school.van("3", "id");
        Object daan = school.van("4", "id");
        Object eva = school.van("5", "id");

        // Cas and Daan change keys, and Eva's is of a sister who is new
        UUID inlezing =
                school.lees(
                        klas().leerling("3", "Daan", "Dam", "g8", born(4))
                                .leerling("4", "Cas", "Citroen", "g8", born(3))
                                .leerling("5", "Fien", "Eik", "g8", born(6))
                                .toString());

        assertThat(school.cijfers(inlezing).van(Gevolg.NIEUW)).isEqualTo(1);
        assertThat(school.cijfers(inlezing).van(Gevolg.VERTROKKEN)).isEqualTo(1);
        assertThat(school.pasToe(inlezing, EIND).stand()).isEqualTo(Stand.TOEGEPAST);
        assertThat(school.van("3", "id")).isEqualTo(daan);
        assertThat(school.van("4", "id")).isEqualTo(cas);
        assertThat(school.van("4", "leerlingid")).isEqualTo("4");
        assertThat(school.van("5", "roepnaam")).isEqualTo("Fien");
        assertThat(school.rijen("select * from school.leerling where id = '" + eva + "'"))
                .extracting(rij -> rij.get("roepnaam"), rij -> rij.get("sleutel"))
                .containsExactly(tuple("Eva", null));
    }

    private static String born(int dag) {
        return "<geboortedatum>2016-05-0" + dag + "</geboortedatum>";
    }

    @Test
    void twinsAreTwoPupils() {
        String geboren = "<geboortedatum>2016-05-04</geboortedatum>";

        school.neemOver(
                klas().leerling("3", "Cas", "Citroen", "g8", geboren)
                        .leerling("4", "Cato", "Citroen", "g8", geboren)
                        .toString());
        school.neemOver(
                klas().leerling("5", "Cas", "Citroen", "g8", geboren)
                        .leerling("6", "Cato", "Citroen", "g8", geboren)
                        .toString());

        assertThat(school.rijen("select * from school.leerling")).hasSize(4);
        assertThat(school.van("6", "roepnaam")).isEqualTo("Cato");
    }

    @Test
    void whatAColleagueChangedInTheMeantimeIsSaidAndNotLost() {
        school.neemOver(heel().toString());
        UUID inlezing =
                school.lees(
                        klas().leerling(
                                        "3",
                                        "Cas",
                                        "Citroen",
                                        "g8",
                                        "<emailadres>oud@proef.example</emailadres>")
                                .leerling("4", "Daan", "Dam", "g8")
                                .toString());
        school.rijen(
                "update school.leerling set email = 'collega@proef.example', versie = versie + 1"
                        + " where sleutel = '3' returning id");

        Inlezing tegengehouden = school.pasToe(inlezing, null);

        assertThat(tegengehouden.stand()).isEqualTo(Stand.VOORBEELD);
        assertThat(tegengehouden.melding()).isEqualTo("importeren.veranderd");
        assertThat(school.rijen("select * from school.leerling where sleutel = '4'")).isEmpty();
        assertThat(school.regels(inlezing, Gevolg.GEWIJZIGD))
                .extracting(
                        Inleesregels.Regel::naam,
                        Inleesregels.Regel::anders,
                        Inleesregels.Regel::overslaan,
                        een -> een.velden().getFirst().was())
                .containsExactly(tuple("Citroen, Cas", true, true, "collega@proef.example"));

        assertThat(school.pasToe(inlezing, null).stand()).isEqualTo(Stand.TOEGEPAST);
        assertThat(school.van("3", "email")).isEqualTo("collega@proef.example");
        assertThat(school.van("4", "roepnaam")).isEqualTo("Daan");
    }

    @Test
    void aRefusedPupilIsListedWithItsLineAndStays() {
        school.neemOver(heel().toString());

        UUID inlezing =
                school.lees(
                        klas().leerling("3", "Cas", "Citroen", "g8", "<geslacht>4</geslacht>")
                                .toString());

        assertThat(school.regels(inlezing, Gevolg.GEWEIGERD))
                .singleElement()
                .satisfies(regel -> {
                    assertThat(regel.naam()).isEqualTo("Citroen, Cas");
                    assertThat(regel.redenen())
                            .singleElement()
                            .satisfies(reden -> {
                                assertThat(reden.regel()).isEqualTo(regel.regel()).isPositive();
                                assertThat(reden.element()).isEqualTo("geslacht");
                            });
                });
        assertThat(school.cijfers(inlezing).van(Gevolg.VERTROKKEN)).isZero();
        school.pasToe(inlezing, EIND);
        assertThat(school.van("3", "datum_uitschrijving")).isNull();
    }

    @Test
    void whoHadLeftBeforeTheSchoolKnewItIsNotTakenOver() {
        UUID inlezing =
                school.lees(
                        heel().leerling("8", "Oud", "Lid", "", "<jaargroep>H</jaargroep>")
                                .leerling(
                                        "9",
                                        "Weg",
                                        "Lid",
                                        "",
                                        "<uitstroomdatum>2020-07-31</uitstroomdatum>")
                                .toString());

        assertThat(school.cijfers(inlezing).van(Gevolg.AL_WEG)).isEqualTo(2);
        school.pasToe(inlezing, EIND);
        assertThat(school.rijen("select * from school.leerling")).hasSize(3);
    }

    @Test
    void anOudLeerlingOfTheFileIsAmongThoseWhoLeft() {
        school.neemOver(heel().toString());

        UUID inlezing =
                school.lees(
                        klas().leerling("3", "Cas", "Citroen", "", "<jaargroep>H</jaargroep>")
                                .toString());

        assertThat(school.cijfers(inlezing).van(Gevolg.VERTROKKEN)).isEqualTo(1);
        school.pasToe(inlezing, EIND);
        assertThat(school.van("3", "datum_uitschrijving")).isEqualTo(Date.valueOf(EIND));
        assertThat(school.van("3", "jaargroep")).isEqualTo("8");
    }

    @Test
    void whoIsLeftOutStaysAsItWas() {
        school.neemOver(heel().toString());
        UUID inlezing =
                school.lees(
                        Edexbouw.van(school)
                                .groep("g5", "Groep 5", "5")
                                .leerling("1", "Anne", "Appel", "g5")
                                .leerling("4", "Daan", "Dam", "g5")
                                .toString());
        for (Gevolg gevolg : Gevolg.MET_LIJST) {
            school.regels(inlezing, gevolg)
                    .forEach(regel ->
                            school.in(() -> school.regels.skip(inlezing, regel.nummer(), true)));
        }
        var voor = school.rijen("select * from school.leerling order by id");

        assertThat(school.pasToe(inlezing, EIND).stand()).isEqualTo(Stand.TOEGEPAST);

        assertThat(school.rijen("select * from school.leerling order by id")).isEqualTo(voor);
    }

    @Test
    void nothingOfTheFileThatMayBeABsnIsInTheDatabase() {
        UUID inlezing =
                school.lees(
                        heel().leerling(
                                        "4",
                                        "Daan",
                                        "Dam",
                                        "g5",
                                        "<bsn>999990019</bsn><emailadres>999990019</emailadres>")
                                .leerling("999990019", "Eva", "Eik", "g5")
                                .toString());

        assertThat(school.inlezing(inlezing).nummers()).isEqualTo(3);
        for (String tabel : List.of("inlezing", "inlezing_leerling", "inlezing_groep")) {
            assertThat(
                            school.rijen(
                                    "select 1 from school.%s t where t::text like '%%999990019%%'"
                                            .formatted(tabel)))
                    .as(tabel)
                    .isEmpty();
        }
    }

    @Test
    void whatNobodyDecidedOnIsClearedAwayAfterADay() {
        UUID inlezing = school.lees(heel().toString());
        school.neemOver(heel().toString());
        UUID oud = school.lees(heel().toString());
        school.rijen(
                "update school.inlezing set bijgewerkt = now() - interval '25 hours' returning id");

        school.ronde.sweep();

        assertThat(school.rijen("select stand from school.inlezing"))
                .extracting(rij -> rij.get("stand"))
                .containsExactly("TOEGEPAST");
        assertThat(school.rijen("select * from school.inlezing_leerling")).isEmpty();
        assertThat(inlezing).isNotEqualTo(oud);
    }
}
