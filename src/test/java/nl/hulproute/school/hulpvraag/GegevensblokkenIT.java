package nl.hulproute.school.hulpvraag;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.Bevinding;
import nl.hulproute.oso.Bijlage;
import nl.hulproute.oso.Blok;
import nl.hulproute.oso.Blok.Rij;
import nl.hulproute.oso.Blok.Sectie;
import nl.hulproute.oso.Blok.Waarde;
import nl.hulproute.oso.Blokken;
import nl.hulproute.oso.Categorie;
import nl.hulproute.oso.Dossier;
import nl.hulproute.oso.Dossierbouw;
import nl.hulproute.oso.Dossiercontrole;
import nl.hulproute.oso.Dossierlezer;
import nl.hulproute.oso.Dossierschrijver;
import nl.hulproute.oso.OfficieelSchema;
import nl.hulproute.oso.Uitlevering;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.MetNaslag;
import nl.hulproute.school.gegevensblok.Blokbron;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dossier of the richest demo pupils with all that they have: whole, valid with every optional
 * block and with each of them off, and in words. What other subjects put in is checked along.
 */
@Hulproutetest
class GegevensblokkenIT {

    private static final byte[] TOELICHTING = "Toelichting".getBytes(StandardCharsets.UTF_8);

    enum Voorbeeld {
        PO(
                Demowereld.REGENBOOGBRUG,
                Set.of(
                        Categorie.LEERLING,
                        Categorie.VVE,
                        Categorie.OVERSTAPADVIES,
                        Categorie.ONDERWIJSONDERSTEUNING,
                        Categorie.VERZUIM,
                        Categorie.CIJFERLIJSTEN)),
        VO(
                Demowereld.WAARDCOLLEGE,
                Set.of(
                        Categorie.LEERLING,
                        Categorie.OVERSTAPADVIES,
                        Categorie.ONDERWIJSONDERSTEUNING,
                        Categorie.VERZUIM,
                        Categorie.EINDTOETS,
                        Categorie.CIJFERLIJSTEN,
                        Categorie.VOMBO));

        private final Demowereld.School school;
        private final Set<Categorie> gevuld;

        Voorbeeld(Demowereld.School school, Set<Categorie> gevuld) {
            this.school = school;
            this.gevuld = gevuld;
        }
    }

    @Autowired List<Blokbron> bronnen;
    @Autowired Schoolgegevens scholen;
    @Autowired Leerlingen leerlingen;
    @Autowired Opslagen opslagen;
    @Autowired Datums datums;
    @Autowired MessageSource teksten;
    @Autowired TransactionTemplate transactie;

    @ParameterizedTest
    @EnumSource
    void everyBlockThatTheProfileAllowsHasContent(Voorbeeld voorbeeld) throws Exception {
        var dossier = dossier(voorbeeld, keuzes(voorbeeld));

        assertThat(voorbeeld.gevuld)
                .allSatisfy(categorie -> assertThat(blok(dossier, categorie).isLeeg()).isFalse());
        assertThat(fouten(dossier)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isValidWithEachOptionalBlockOff(Voorbeeld voorbeeld) throws Exception {
        for (var uit : keuzes(voorbeeld)) {
            var dossier =
                    dossier(
                            voorbeeld,
                            keuzes(voorbeeld).stream()
                                    .filter(categorie -> categorie != uit)
                                    .collect(Collectors.toSet()));

            assertThat(fouten(dossier)).as("without " + uit).isEmpty();
            assertThat(dossier.uitlevering()).containsEntry(uit, Uitlevering.OPT_UIT);
            assertThat(blok(dossier, uit).isLeeg()).as(uit.code()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    @MetNaslag
    void theCompleteXmlObeysTheOfficialSchemaWithEachBlockOnAndOff(Voorbeeld voorbeeld)
            throws Exception {
        var schema = new OfficieelSchema();

        assertThat(schema.fouten(volledig(voorbeeld, keuzes(voorbeeld)))).isEmpty();
        for (var uit : keuzes(voorbeeld)) {
            var blokken =
                    keuzes(voorbeeld).stream()
                            .filter(categorie -> categorie != uit)
                            .collect(Collectors.toSet());
            assertThat(schema.fouten(volledig(voorbeeld, blokken))).as("without " + uit).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsInWordsInBothLanguages(Voorbeeld voorbeeld) throws Exception {
        var gelezen =
                Dossierlezer.lees(new ByteArrayInputStream(volledig(voorbeeld, keuzes(voorbeeld))));

        for (var taal : List.of(Locale.of("nl"), Locale.ENGLISH)) {
            for (var blok : Blokken.van(gelezen, taal)) {
                assertThat(rijen(blok))
                        .allSatisfy(rij -> {
                            assertThat(teksten.getMessage(rij.label(), null, taal)).isNotBlank();
                            assertThat(rij.waarden())
                                    .allSatisfy(
                                            waarde -> assertThat(tekst(waarde, taal)).isNotBlank());
                        });
            }
        }
        assertThat(rijen(blok(gelezen, Categorie.ONDERWIJSONDERSTEUNING)))
                .filteredOn(rij -> rij.label().equals("oso.veld.code"))
                .flatExtracting(Rij::waarden)
                .allSatisfy(waarde -> assertThat(waarde.sleutel()).startsWith("oso.code.23."));
    }

    private List<String> fouten(Dossier dossier) {
        return Dossiercontrole.controleer(dossier).stream().map(Bevinding::toString).toList();
    }

    private Set<Categorie> keuzes(Voorbeeld voorbeeld) {
        return Dossiersamenstelling.keuzes(
                Tenant.van(voorbeeld.school.id())
                        .doe(() -> scholen.find(voorbeeld.school.id()).orElseThrow().profiel()));
    }

    private Dossier dossier(Voorbeeld voorbeeld, Set<Categorie> blokken) throws IOException {
        var opslag = opslagen.van(Onderdeel.SCHOOL);
        var id = voorbeeld.school.id();
        var bewaard = opslag.bewaar(id, new ByteArrayInputStream(TOELICHTING), TOELICHTING.length);
        var toelichting =
                new Bijlage("toelichting.txt", null, bewaard.sha256(), TOELICHTING.length);
        var codes = blokken.stream().map(Categorie::code).collect(Collectors.toSet());
        return Tenant.van(id)
                .doe(() ->
                        transactie.execute(status -> {
                            var school = scholen.find(id).orElseThrow();
                            var leerling =
                                    leerlingen
                                            .find(Voorbeeldleerling.id(voorbeeld.school, 1))
                                            .orElseThrow();
                            var gegevens = Dossierbouw.voor(school.profiel());
                            bronnen.forEach(bron -> bron.vul(leerling, gegevens));
                            return Dossiersamenstelling.maak(
                                    school,
                                    leerling,
                                    gegevens,
                                    codes,
                                    toelichting,
                                    List.of(toelichting),
                                    datums.vandaag());
                        }));
    }

    private byte[] volledig(Voorbeeld voorbeeld, Set<Categorie> blokken) throws IOException {
        var xml = new ByteArrayOutputStream();
        Dossierschrijver.schrijfVolledig(
                dossier(voorbeeld, blokken),
                (Sha256 inhoud) ->
                        opslagen.van(Onderdeel.SCHOOL).open(voorbeeld.school.id(), inhoud),
                xml);
        return xml.toByteArray();
    }

    private static Blok blok(Dossier dossier, Categorie categorie) {
        return Blokken.van(dossier, categorie, Locale.of("nl"));
    }

    private static List<Rij> rijen(Blok blok) {
        return blok.secties().stream().flatMap(GegevensblokkenIT::rijen).toList();
    }

    private static Stream<Rij> rijen(Sectie sectie) {
        return Stream.concat(
                sectie.rijen().stream(),
                sectie.secties().stream().flatMap(GegevensblokkenIT::rijen));
    }

    private String tekst(Waarde waarde, Locale taal) {
        String sleutel = waarde.sleutel();
        return sleutel == null
                ? waarde.tekst()
                : teksten.getMessage(sleutel, waarde.gegevens(), taal);
    }
}
