package nl.hulproute.school.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.school.importeren.Inlezing.Stand;
import nl.hulproute.school.info.School;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import java.util.List;
import java.util.UUID;

/** A file with several vestigingen: which of them is this school. */
@Hulproutetest
class VestigingenIT {

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Vestigingskeuze keuze;
    @Autowired Voorbeeld voorbeeld;
    @Autowired Groepsovername groepen;

    private Proefschool school;

    private Edexbouw tweeVestigingen(String eerste, String tweede) {
        return Edexbouw.van(school)
                .vestiging(eerste, "Huissen")
                .vestiging(tweede, "Bemmel")
                .groep("h5", "Huissen 5", "5")
                .groep("b5", "Bemmel 5", "5")
                .leerling("1", "Anna", "Appel", "h5", "<vestiging key=\"%s\"/>".formatted(eerste))
                .leerling("2", "Bram", "Bos", "b5", "<vestiging key=\"%s\"/>".formatted(tweede));
    }

    @Test
    void theUserChoosesAndTheNextTimeItIsRemembered() {
        school = beans.createBean(Proefschool.class).begin();
        UUID inlezing = school.lees(tweeVestigingen("VH", "VB").toString());
        assertThat(opties(inlezing)).noneMatch(Vestigingskeuze.Optie::gekozen);
        assertThat(school.inlezing(inlezing).stand()).isEqualTo(Stand.VOORBEELD);

        assertThat(school.in(() -> voorbeeld.choose(inlezing, school.id(), List.of("VH"))))
                .isTrue();

        assertThat(school.cijfers(inlezing).van(Gevolg.NIEUW)).isEqualTo(1);
        assertThat(school.cijfers(inlezing).van(Gevolg.ELDERS)).isEqualTo(1);
        school.pasToe(inlezing, null);
        assertThat(school.rijen("select naam from school.groep"))
                .extracting(rij -> rij.get("naam"))
                .containsExactly("Huissen 5");

        UUID opnieuw = school.lees(tweeVestigingen("VH", "VB").toString());
        assertThat(school.cijfers(opnieuw).van(Gevolg.GELIJK)).isEqualTo(1);
    }

    @Test
    void aVestigingIsRecognisedByItsNumberOrItsName() {
        school =
                beans.createBean(Proefschool.class)
                        .begin(new School.Nevenvestiging(1, "Bemmel", ""));
        UUID metNummers = school.lees(tweeVestigingen("00", school.brin() + "01").toString());
        assertThat(opties(metNummers)).allMatch(Vestigingskeuze.Optie::gekozen);

        UUID metNamen = school.lees(tweeVestigingen("x", "y").toString());
        assertThat(opties(metNamen))
                .filteredOn(Vestigingskeuze.Optie::gekozen)
                .extracting(Vestigingskeuze.Optie::naam)
                .containsExactly("Bemmel");
        school.pasToe(metNamen, null);
        assertThat(school.van("2", "vestigingsnummer")).isEqualTo(1);
    }

    @Test
    void whoGoesToAnotherVestigingOfTheFileLeavesThisSchool() {
        school = beans.createBean(Proefschool.class).begin();
        UUID eerst = school.lees(tweeVestigingen("VH", "VB").toString());
        school.in(() -> voorbeeld.choose(eerst, school.id(), List.of("VH", "VB")));
        school.pasToe(eerst, null);

        UUID inlezing = school.lees(tweeVestigingen("VH", "VB").toString());
        school.in(() -> voorbeeld.choose(inlezing, school.id(), List.of("VH")));

        assertThat(school.regels(inlezing, Gevolg.VERTROKKEN))
                .extracting(Inleesregels.Regel::naam, Inleesregels.Regel::elders)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Bos, Bram", "Bemmel"));
        assertThat(school.in(() -> groepen.changes(inlezing, "")))
                .extracting(Groepsovername.Regel::naam, Groepsovername.Regel::soort)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "Bemmel 5", Groepsovername.Soort.WEG));
    }

    private List<Vestigingskeuze.Optie> opties(UUID inlezing) {
        return school.in(() -> keuze.opties(inlezing));
    }
}
