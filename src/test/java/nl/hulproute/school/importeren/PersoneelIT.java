package nl.hulproute.school.importeren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.platform.post.Postbus;
import nl.hulproute.platform.post.Poststuk;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.toegang.Leerkrachtgroepen;
import nl.hulproute.toegang.Rol;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The staff of a file: proposed, and nobody gets in unasked. */
@Hulproutetest
class PersoneelIT {

    private static final Pattern LINK = Pattern.compile("(/uitnodiging/\\S+)");

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Personeel personeel;
    @Autowired Leerkrachtgroepen leerkrachten;
    @Autowired Postbus postbus;
    @Autowired MockMvc mvc;

    private Proefschool school;

    private final String email = "juf-" + UUID.randomUUID() + "@proef.example";

    @BeforeEach
    void begin() {
        school = beans.createBean(Proefschool.class).begin();
    }

    private Edexbouw metPersoneel(String groep) {
        return Edexbouw.van(school)
                .groep("g5", "Groep 5", "5")
                .groep("g6", "Groep 6", "6")
                .leerling("1", "Anna", "Appel", groep)
                .leerkracht(
                        "juf",
                        "Juna",
                        "<emailadres>%s</emailadres><rol>LRK</rol><groepen><groep key=\"%s\"/></groepen>"
                                .formatted(email, groep))
                .leerkracht("ib", "Ike", "<rol>IB</rol>")
                .leerkracht("con", "Coen", "<rol>CON</rol>");
    }

    @Test
    void arePropositionsThatGiveNobodyAccess() throws Exception {
        UUID inlezing = school.lees(metPersoneel("g5").toString());

        assertThat(school.in(() -> personeel.page(inlezing, 0)))
                .extracting(
                        Personeel.Voorstel::naam,
                        Personeel.Voorstel::rol,
                        Personeel.Voorstel::email,
                        Personeel.Voorstel::groepen,
                        Personeel.Voorstel::gekozen)
                .containsExactly(
                        tuple("Ike Proef", Rol.INTERN_BEGELEIDER, "", List.of(), false),
                        tuple("Juna Proef", Rol.LEERKRACHT, email, List.of("Groep 5"), false));
        assertThat(school.inlezing(inlezing).anderen()).isEqualTo(1);

        school.pasToe(inlezing, null);

        assertThat(school.rijen("select * from toegang.uitnodiging")).isEmpty();
        assertThat(stukken()).isEmpty();
        assertThat(school.rijen("select * from school.leerkracht")).isEmpty();
    }

    @Test
    void whoIsTickedGetsTheInvitationAndSeesTheOwnGroupsOnly() throws Exception {
        UUID inlezing = school.lees(metPersoneel("g5").toString());
        int nummer = school.in(() -> personeel.page(inlezing, 0)).getLast().nummer();
        choose(inlezing, nummer);

        assertThat(school.pasToe(inlezing, null).uitkomst().uitgenodigd()).isEqualTo(1);

        assertThat(school.rijen("select email, rol from toegang.uitnodiging"))
                .extracting(rij -> rij.get("email"), rij -> rij.get("rol"))
                .containsExactly(tuple(email, "LEERKRACHT"));
        accept(mail());
        assertThat(held()).isEqualTo(groups("Groep 5"));

        // the next year: she is recognised by her address, and her groups change when she is ticked
        UUID volgend = school.lees(metPersoneel("g6").jaar("2027-2028").toString());
        school.pasToe(volgend, null);
        assertThat(held()).isEqualTo(groups("Groep 5"));
        UUID nogeens = school.lees(metPersoneel("g6").jaar("2027-2028").toString());
        choose(nogeens, nummer);
        school.pasToe(nogeens, null);
        assertThat(held()).isEqualTo(groups("Groep 6"));
    }

    @Test
    void anAddressThatWasUsedIsProposedWhenTheFileHasNone() throws Exception {
        UUID inlezing = school.lees(metPersoneel("g5").toString());
        choose(inlezing, school.in(() -> personeel.page(inlezing, 0)).getLast().nummer());
        school.pasToe(inlezing, null);

        UUID zonder = school.lees(metPersoneel("g5").toString().replace(email, ""));

        assertThat(school.in(() -> personeel.page(zonder, 0)).getLast().email()).isEqualTo(email);
    }

    @Test
    void aGroupThatTheSchoolHasIsNotMadeTwiceAndKeepsItsTeacher() throws Exception {
        UUID eerst = school.lees(metPersoneel("g5").toString());
        choose(eerst, school.in(() -> personeel.page(eerst, 0)).getLast().nummer());
        school.pasToe(eerst, null);
        accept(mail());
        var groep = held();

        // the first file of another system: the same group under a key of its own
        var ander =
                Edexbouw.van(school)
                        .groep("x-5", "groep 5", "5")
                        .groep("x-6", "Groep 6", "7")
                        .leerling("1", "Anna", "Appel", "x-5")
                        .leerling("2", "Bas", "Boom", "x-5")
                        .leerling("3", "Cas", "Ceder", "x-6");
        UUID voorbeeld = school.lees(ander.toString());
        assertThat(school.cijfers(voorbeeld).groepwissels()).isZero();
        school.pasToe(voorbeeld, null);

        assertThat(held()).isEqualTo(groep).hasSize(1);
        assertThat(
                        school.rijen(
                                "select g.sleutel, count(l.id) aantal from school.groep g left join"
                                        + " school.leerling l on l.groep_id = g.id where g.id = '%s'"
                                                .formatted(groep.iterator().next())
                                        + " group by g.sleutel"))
                .containsExactly(java.util.Map.of("sleutel", "x-5", "aantal", 2L));
        // another jaargroep is another group
        assertThat(school.rijen("select 1 from school.groep where naam = 'Groep 6'")).hasSize(2);
        var toen = school.alles();
        school.neemOver(ander.toString());
        assertThat(school.alles()).isEqualTo(toen);
    }

    @Test
    void aGroupOfTheNextYearIsAnotherOneThoughItIsCalledTheSame() throws Exception {
        school.neemOver(metPersoneel("g5").toString());

        school.neemOver(
                Edexbouw.van(school)
                        .jaar("2027-2028")
                        .groep("n5", "Groep 5", "5")
                        .leerling("2", "Bas", "Boom", "n5")
                        .toString());

        assertThat(school.rijen("select 1 from school.groep where naam = 'Groep 5'")).hasSize(2);
    }

    private void choose(UUID inlezing, int nummer) {
        school.in(() -> {
            personeel.choose(
                    inlezing, List.of(new Personeel.Keuze(nummer, Rol.LEERKRACHT, email, true)));
            return true;
        });
    }

    private List<Poststuk> stukken() {
        return postbus.stukken().stream().filter(stuk -> stuk.aan().equals(email)).toList();
    }

    private String mail() throws InterruptedException {
        long einde = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (stukken().isEmpty()) {
            assertThat(System.nanoTime()).as("mail").isLessThan(einde);
            Thread.sleep(100);
        }
        var link = LINK.matcher(stukken().getFirst().tekst());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void accept(String link) throws Exception {
        var antwoord =
                mvc.perform(post(link).param("wachtwoord", "vier lange losse woorden").with(csrf()))
                        .andReturn()
                        .getResponse();
        assertThat(antwoord.getRedirectedUrl()).isEqualTo("/");
    }

    private Set<UUID> held() {
        return leerkrachten.van(school.id()).getOrDefault(email, Set.of());
    }

    private Set<UUID> groups(String naam) {
        return Set.copyOf(
                school
                        .rijen("select id from school.groep where naam = '%s'".formatted(naam))
                        .stream()
                        .map(rij -> (UUID) rij.get("id"))
                        .toList());
    }
}
