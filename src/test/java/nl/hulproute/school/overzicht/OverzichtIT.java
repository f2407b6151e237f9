package nl.hulproute.school.overzicht;

import static nl.hulproute.school.overzicht.Overzichtsoort.NOTITIES;
import static nl.hulproute.school.overzicht.Proefleerling.SCHOOL;
import static nl.hulproute.school.overzicht.Proefleerling.bij;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.taken.Taken;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.map.Leerlingmap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

@Hulproutetest
class OverzichtIT {

    @Autowired Overzichten overzichten;
    @Autowired Overzichtboek boek;
    @Autowired Overzichtmaker maker;
    @Autowired Klaarzetter klaarzetter;
    @Autowired Briefhoofd briefhoofd;
    @Autowired Momentopname moment;
    @Autowired Overzichtuitgifte uitgifte;
    @Autowired Notitieoverzicht notities;
    @Autowired Opdrachten opdrachten;
    @Autowired Opdrachtveger veger;
    @Autowired Taken taken;
    @Autowired Leerlingmap map;
    @Autowired Leerlingen leerlingen;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactie;

    private Proefleerling proef;
    private Leerling leerling;

    @BeforeEach
    void makeAPupil() {
        proef = new Proefleerling(jdbc, leerlingen, transactie);
        leerling = proef.nieuw("Overzicht-" + UUID.randomUUID());
    }

    @Test
    void keepsAnOverviewInTheMapUnderItsKindAndDefaultName() throws IOException {
        proef.notitie(leerling, "Rekent graag met blokjes");

        var document = verzamel();

        assertThat(document.documentsoort()).isEqualTo(Documentsoort.NOTITIES);
        assertThat(document.bestandsnaam()).matches("notities-OvdO\\w*-\\d{4}-\\d\\d-\\d\\d\\.pdf");
        assertThat(document.onderwerp()).isEqualTo("Notities");
        assertThat(text(document))
                .contains("Rekent graag met blokjes")
                .contains("geboren 3 mei 2016")
                .contains(Demowereld.LINDEBOOM.naam())
                .contains("1 / 1");
    }

    @Test
    void knowsThatItsSourcesCameChangedOrWent() {
        UUID eerste = proef.notitie(leerling, "Eerste");
        var document = verzamel();
        assertThat(verouderd()).isEqualTo(Map.of(document.id(), List.of()));

        proef.wijzig(eerste);
        assertThat(verouderd())
                .isEqualTo(Map.of(document.id(), List.of(new Bronversie("notitie", eerste, 2))));

        UUID tweede = proef.notitie(leerling, "Tweede");
        assertThat(verouderd().get(document.id()))
                .containsExactlyInAnyOrder(
                        new Bronversie("notitie", eerste, 2), new Bronversie("notitie", tweede, 1));

        proef.verwijder(eerste);
        proef.verwijder(tweede);
        assertThat(verouderd().get(document.id()))
                .as("all is gone, and it cannot be made any more")
                .containsExactly(new Bronversie("notitie", eerste, 1));
        assertThat(gather()).isEmpty();
    }

    @Test
    void isOutdatedWhenTheHeadOfThePaperIs() {
        proef.notitie(leerling, "Een");
        var document = verzamel();

        proef.in(() ->
                jdbc.sql(
                                """
                                update school.leerling set roepnaam = 'Oscar', versie = versie + 1
                                where id = :id
                                """)
                        .param("id", leerling.id())
                        .update());
        leerling = proef.lees(leerling.id());

        assertThat(verouderd().get(document.id()))
                .containsExactly(new Bronversie("kop", leerling.id(), leerling.versie()));
    }

    @Test
    void givesTheSameDocumentUntilSomethingChangesAndThenANewVersionOfIt() {
        UUID notitie = proef.notitie(leerling, "Een");
        var eerst = verzamel();

        assertThat(verzamel()).isEqualTo(eerst);

        proef.wijzig(notitie);
        var dan = verzamel();
        assertThat(dan.id()).isEqualTo(eerst.id());
        assertThat(dan.versie()).isEqualTo(eerst.versie() + 1);
        assertThat(dan.sha256()).isNotEqualTo(eerst.sha256());
        assertThat(verouderd()).isEqualTo(Map.of(dan.id(), List.of()));
        assertThat(formerContents(dan)).containsExactly(eerst.sha256());
    }

    @Test
    void keepsAnOwnChoiceBesideWhatIsProposedAndRenewsItAsItWasChosen() {
        UUID een = proef.notitie(leerling, "Een");
        proef.notitie(leerling, "Twee");
        var standaard = verzamel();
        var opties = new Overzichtopties(Notitieoverzicht.PER_CATEGORIE, List.of(een), true);

        var eigen =
                bij(() -> uitgifte.bewaar(leerling, NOTITIES, opties, Proefleerling.begeleider()));
        assertThat(eigen.id()).isNotEqualTo(standaard.id());
        assertThat(eigen.onderwerp()).startsWith("Notities per categorie: ").contains("Een");

        proef.notitie(leerling, "Drie");
        assertThat(verouderd().get(standaard.id())).hasSize(1);
        assertThat(verouderd().get(eigen.id())).as("it was not chosen").isEmpty();

        proef.wijzig(een);
        var weer = bij(() -> uitgifte.vernieuw(leerling, eigen.id(), Proefleerling.begeleider()));
        assertThat(weer).map(Document::id).contains(eigen.id());
        assertThat(verouderd().get(eigen.id())).isEmpty();
    }

    @Test
    void isNoOverviewAnyMoreWhenSomeonePutsAnotherFileInItsPlace() {
        proef.notitie(leerling, "Een");
        var document = verzamel();

        proef.in(() ->
                jdbc.sql("update school.document set sha256 = repeat('0', 64) where id = :id")
                        .param("id", document.id())
                        .update());

        assertThat(verouderd()).isEmpty();
        assertThat(verzamel().id()).isNotEqualTo(document.id());
        proef.in(() ->
                jdbc.sql("update school.document set sha256 = :sha256 where id = :id")
                        .param("sha256", document.sha256().hex())
                        .param("id", document.id())
                        .update());
    }

    @Test
    void seesOneMomentHoweverLongItReads() {
        proef.notitie(leerling, "Ervoor");

        var gezien =
                bij(() ->
                        moment.lees(() -> {
                            var voor = notities.keuzes(leerling).onderdelen();
                            CompletableFuture.runAsync(() -> proef.notitie(leerling, "Tijdens"))
                                    .join();
                            return List.of(voor, notities.keuzes(leerling).onderdelen());
                        }));

        assertThat(gezien.getFirst()).hasSize(1).isEqualTo(gezien.getLast());
        assertThat(proef.in(() -> notities.keuzes(leerling).onderdelen())).hasSize(2);
    }

    @Test
    void showsAnotherSchoolNothing() {
        proef.notitie(leerling, "Een");
        verzamel();
        var opdracht = order(List.of(Opdracht.Vraag.standaard(leerling.id(), NOTITIES)));

        Tenant.van(Demowereld.REGENBOOGBRUG.id())
                .voer(() ->
                        transactie.executeWithoutResult(status -> {
                            assertThat(boek.van(leerling.id())).isEmpty();
                            assertThat(opdrachten.vind(opdracht)).isEmpty();
                        }));
        assertThat(proef.in(() -> boek.van(leerling.id()))).hasSize(1);
    }

    @Test
    void makesSeveralInTheBackgroundAndNamesWhatCannotBeMade() {
        proef.notitie(leerling, "Een");
        var leeg = proef.nieuw("Leeg-" + UUID.randomUUID());

        UUID id =
                order(
                        List.of(
                                Opdracht.Vraag.standaard(leerling.id(), NOTITIES),
                                Opdracht.Vraag.standaard(leeg.id(), NOTITIES)));
        await().until(() -> !order(id).bezig());

        var klaar = order(id).regels().getFirst();
        var ontbreekt = order(id).regels().getLast();
        assertThat(klaar.stand()).isEqualTo(Opdracht.Stand.KLAAR);
        assertThat(bij(() -> map.documenten(leerling.id())))
                .extracting(Document::id)
                .containsExactly(klaar.document());
        assertThat(ontbreekt.stand()).isEqualTo(Opdracht.Stand.ONTBREEKT);
        assertThat(ontbreekt.melding()).isEqualTo("overzicht.notities.ontbreekt");
        assertThat(ontbreekt.adres()).startsWith("/leerlingen/" + leeg.id());
        assertThat(order(id).gemaakt()).isEqualTo(1);
    }

    @Test
    void makesTheOthersWhenOneGoesWrongAndGoesOnWhereANodeStopped() {
        proef.notitie(leerling, "Een");
        UUID id =
                add(
                        List.of(
                                Opdracht.Vraag.standaard(leerling.id(), Overzichtsoort.TOESTEMMING),
                                Opdracht.Vraag.standaard(leerling.id(), NOTITIES)));
        var ronde = rondeMet(new Kapottebron());

        ronde.voer(new Opdrachtverwijzing(SCHOOL, id));

        assertThat(order(id).regels())
                .extracting(Opdracht.Regel::stand)
                .containsExactly(Opdracht.Stand.MISLUKT, Opdracht.Stand.KLAAR);
        var document = bij(() -> map.documenten(leerling.id())).getFirst();

        proef.in(() ->
                jdbc.sql(
                                """
                                update school.overzichtopdracht_regel set stand = 'bezig'
                                where opdracht_id = :id and soort = 'toestemming'
                                """)
                        .param("id", id)
                        .update());
        ronde.voer(new Opdrachtverwijzing(SCHOOL, id));
        assertThat(order(id).gedaan()).isEqualTo(2);
        assertThat(bij(() -> map.documenten(leerling.id()))).containsExactly(document);
    }

    @Test
    void forgetsAnOrderAfterAMonthAndKeepsWhatItMade() {
        proef.notitie(leerling, "Een");
        var document = verzamel();
        var oud = add(List.of(Opdracht.Vraag.standaard(leerling.id(), NOTITIES)));
        var recent = add(List.of(Opdracht.Vraag.standaard(leerling.id(), NOTITIES)));
        age(oud, 31);
        age(recent, 29);

        veger.go();

        assertThat(proef.in(() -> opdrachten.vind(oud))).isEmpty();
        assertThat(order(recent).regels()).hasSize(1);
        assertThat(bij(() -> map.documenten(leerling.id()))).containsExactly(document);
    }

    @Test
    void makesWhatIsProposedWhenThereIsNoSuchVariant() {
        proef.notitie(leerling, "Een");
        var vraag = new Opdracht.Vraag(leerling.id(), NOTITIES, "geen-variant", true, null);

        UUID id = order(List.of(vraag));
        await().until(() -> !order(id).bezig());

        assertThat(proef.in(() -> boek.van(leerling.id())).getFirst().opties().variant())
                .isEqualTo(Notitieoverzicht.OP_DATUM);
    }

    private void age(UUID opdracht, int dagen) {
        proef.in(() ->
                jdbc.sql(
                                """
                                update school.overzichtopdracht
                                set aangevraagd = aangevraagd - make_interval(days => :dagen)
                                where id = :id
                                """)
                        .param("dagen", dagen)
                        .param("id", opdracht)
                        .update());
    }

    /** A round that works with the notities and with this. */
    private Opdrachtronde rondeMet(Overzichtbron bron) {
        var beans = new StaticListableBeanFactory(Map.of("een", notities, "twee", bron));
        var bronnen = new Overzichtbronnen(beans.getBeanProvider(Overzichtbron.class));
        var zetter = new Klaarzetter(bronnen, briefhoofd);
        var regels = new Opdrachtregels(bronnen, boek, zetter, maker, opdrachten, transactie);
        return new Opdrachtronde(opdrachten, regels, leerlingen, moment, transactie);
    }

    /** A source with a fault in it. */
    private final class Kapottebron implements Overzichtbron {

        @Override
        public Overzichtsoort soort() {
            return Overzichtsoort.TOESTEMMING;
        }

        @Override
        public Overzichtkeuzes keuzes(Leerling leerling) {
            return Overzichtkeuzes.GEEN;
        }

        @Override
        public Overzichtstand stand(Leerling leerling) {
            return new Overzichtstand.Klaar(new Overzichtopties("", List.of(), true));
        }

        @Override
        public Overzichtinhoud inhoud(Leerling leerling, Overzichtopties opties) {
            throw new IllegalStateException(
                    jdbc.sql("select geen_kolom from school.leerling")
                            .query(String.class)
                            .single());
        }
    }

    private Document verzamel() {
        return java.util.Objects.requireNonNull(gather().get(NOTITIES));
    }

    private Map<Overzichtsoort, Document> gather() {
        return bij(
                () -> overzichten.verzamel(leerling, Set.of(NOTITIES), Proefleerling.begeleider()));
    }

    private Map<UUID, List<Bronversie>> verouderd() {
        return bij(() -> overzichten.verouderd(leerling));
    }

    private UUID add(List<Opdracht.Vraag> vragen) {
        return proef.in(() -> opdrachten.add(Proefleerling.begeleider(), vragen));
    }

    private UUID order(List<Opdracht.Vraag> vragen) {
        return proef.in(() -> {
            UUID id = opdrachten.add(Proefleerling.begeleider(), vragen);
            taken.plan(Opdrachttaak.of(new Opdrachtverwijzing(SCHOOL, id)));
            return id;
        });
    }

    private Opdracht order(UUID id) {
        return proef.in(() -> opdrachten.vind(id).orElseThrow());
    }

    private List<Sha256> formerContents(Document document) {
        return proef.in(() ->
                jdbc.sql("select sha256 from school.documentversie where document_id = :id")
                        .param("id", document.id())
                        .query((rij, nummer) -> new Sha256(rij.getString(1)))
                        .list());
    }

    private String text(Document document) throws IOException {
        byte[] pdf =
                bij(() -> {
                    try (var bron = map.open(SCHOOL, document)) {
                        return bron.readAllBytes();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
        try (var gelezen = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(gelezen);
        }
    }
}
