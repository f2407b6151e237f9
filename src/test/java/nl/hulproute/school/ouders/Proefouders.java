package nl.hulproute.school.ouders;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.post.Postbus;
import nl.hulproute.platform.post.Poststuk;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.school.leerling.Verzorger;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.school.map.Nieuwdocument;
import nl.hulproute.school.map.Toevoeging;
import nl.hulproute.school.opp.Proefplan;
import nl.hulproute.toegang.Organisatie;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Rol;
import nl.hulproute.toegang.Werkplek;

import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A pupil of a demo school with two carers with gezag and a finalised plan, all of its own, and the
 * mail to those carers.
 */
public final class Proefouders {

    private static final Pattern LINK = Pattern.compile("(/ouders/uitnodiging/\\S+)\\?taal=");

    private final ApplicationContext beans;
    private final String merk = UUID.randomUUID().toString().substring(0, 8);
    private final UUID leerling;
    private final Proefplan plan;

    public Proefouders(ApplicationContext beans) {
        this.beans = beans;
        this.leerling = in(this::pupil);
        this.plan = at(() -> Proefplan.van(beans, werkplek(), leerling));
    }

    public UUID leerling() {
        return leerling;
    }

    public Proefplan plan() {
        return plan;
    }

    public String pad() {
        return "/leerlingen/" + leerling + "/ouders";
    }

    public String achternaam() {
        return "Proefkind" + merk;
    }

    /** The address of the carer with this number, 0 or 1. */
    public String email(int nummer) {
        return "ouder-" + merk + "-" + nummer + "@proef.example";
    }

    Leerling kind() {
        return at(() -> beans.getBean(Leerlingen.class).find(leerling).orElseThrow());
    }

    List<Verzorger> gezag() {
        return Ouderbeelden.metGezag(kind()).toList();
    }

    static Werkplek werkplek() {
        return new Werkplek(
                UUID.randomUUID(),
                Demoaccount.IB_REGENBOOGBRUG.id(),
                Demoaccount.IB_REGENBOOGBRUG.naam(),
                Demoaccount.IB_REGENBOOGBRUG.email(),
                Rol.INTERN_BEGELEIDER,
                new Organisatie(
                        Demowereld.REGENBOOGBRUG.id(),
                        Organisatiesoort.SCHOOL,
                        Demowereld.REGENBOOGBRUG.naam()),
                null,
                null);
    }

    /** Puts a document of others into the map. */
    public Document document(String onderwerp) {
        return at(() -> {
            try {
                var nieuw =
                        new Nieuwdocument(
                                onderwerp,
                                null,
                                Documentsoort.ONDERZOEKSVERSLAG,
                                "verslag.txt",
                                null,
                                "Proef");
                var bron =
                        new ByteArrayResource((onderwerp + merk).getBytes(StandardCharsets.UTF_8));
                var toevoeging =
                        beans.getBean(Leerlingmap.class)
                                .voegToe(Demowereld.REGENBOOGBRUG.id(), leerling, nieuw, bron);
                return ((Toevoeging.Toegevoegd) toevoeging).document();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    /** The newest mail to the carer with this number, once there are this many. */
    public Poststuk mail(int nummer, int aantal) throws InterruptedException {
        var postbus = beans.getBean(Postbus.class);
        long einde = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            var stukken =
                    postbus.stukken().stream()
                            .filter(stuk -> stuk.aan().equals(email(nummer)))
                            .toList();
            if (stukken.size() >= aantal) {
                return stukken.getFirst();
            }
            assertThat(System.nanoTime()).as("mail " + aantal).isLessThan(einde);
            Thread.sleep(100);
        }
    }

    public String link(int nummer, int aantal) throws InterruptedException {
        return link(mail(nummer, aantal));
    }

    static String link(Poststuk mail) {
        var link = LINK.matcher(mail.tekst());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    <T> T at(Supplier<T> werk) {
        return Tenant.van(Demowereld.REGENBOOGBRUG.id()).doe(werk);
    }

    <T> T in(Supplier<T> werk) {
        return at(() -> beans.getBean(TransactionTemplate.class).execute(status -> werk.get()));
    }

    private UUID pupil() {
        var jdbc = beans.getBean(JdbcClient.class);
        UUID school = Demowereld.REGENBOOGBRUG.id();
        UUID id =
                jdbc.sql(
                                """
                                with kind as (
                                    insert into school.leerling (school_id, voornamen, roepnaam, achternaam,
                                        geboortedatum, adresgeheim, sorteernaam, zoektekst)
                                    values (:school, 'Proef', 'Proef', :naam, '2018-05-06', true, :naam, :naam)
                                    returning school_id, id)
                                insert into school.schoolloopbaan (school_id, leerling_id, schooljaar,
                                    groepscode, jaargroep, brin, vestigingscode)
                                select school_id, id, '2026-2027', '5', '5', :brin, :vestiging from kind
                                returning leerling_id
                                """)
                        .param("school", school)
                        .param("naam", achternaam())
                        .param("brin", Demowereld.REGENBOOGBRUG.vestiging().brin().waarde())
                        .param("vestiging", Demowereld.REGENBOOGBRUG.vestiging().code())
                        .query(UUID.class)
                        .single();
        for (int nummer = 0; nummer < 2; nummer++) {
            jdbc.sql(
                            """
                            insert into school.verzorger (school_id, leerling_id, roepnaam, achternaam,
                                relatie, telefoon, email)
                            values (:school, :leerling, :roepnaam, :naam, :relatie, '06 123 456 78',
                                :email)
                            """)
                    .param("school", school)
                    .param("leerling", id)
                    .param("roepnaam", nummer == 0 ? "Anna" : "Bert")
                    .param("naam", achternaam())
                    .param("relatie", nummer + 1)
                    .param("email", email(nummer))
                    .update();
        }
        return id;
    }
}
