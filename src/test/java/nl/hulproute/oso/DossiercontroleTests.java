package nl.hulproute.oso;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Each rule broken once in a dossier that is right. */
class DossiercontroleTests {

    private static final String META = "metadata";
    private static final String LEERLING = "huidigeschool/leerling";
    private static final String VERZORGER = LEERLING + "/verzorger";

    @ParameterizedTest
    @EnumSource
    void aDossierWeAssembleBreaksNothing(Profiel profiel) {
        var bevindingen = Dossiercontrole.controleer(Voorbeelden.dossier(profiel));

        assertThat(bevindingen).isEmpty();
    }

    /** A rule, the profile to break it in, where, and how. */
    record Geval(String regel, Profiel profiel, String pad, UnaryOperator<Knoop> breuk) {
        @Override
        public String toString() {
            return regel + " at " + pad;
        }
    }

    static Stream<Geval> gevallen() {
        return Stream.of(
                po("MD01", META, zet("deeldossier", "LVS")),
                po("MD02", META, zet("validatieversie", "2018.1.1")),
                po("MD03", META, zonder("categorie_uitlevering")),
                po("SO01", META, zonder("overstap")),
                po("SO02", META, zet("overstap", "POVO")),
                po("SO03", "", zet("overdrachtsoort", "overstapdossier")),
                po("OG.02", META, zet("standaardversie", "2018.1")),
                po("SL01", "huidigeschool", zonder("adreslijst")),
                po("SL02", "huidigeschool", zonder("communicatielijst")),
                po("LL01", LEERLING, zonder("voornaam")),
                po("LL02", LEERLING, zonder("geboortedatum")),
                po("LL03", LEERLING, zet("geboortemaand", "2014-05")),
                po("LL04", LEERLING, zonder("adresgeheim")),
                po("LL05", LEERLING, zonder("adreslijst")),
                po("LL06", LEERLING, zet("adresgeheim", "true")),
                po("LL07", LEERLING, zet("postcode4adres", "3441")),
                po("LL08", LEERLING + "/communicatielijst/communicatie", zet("geheim", "true")),
                po("LL09", LEERLING, zet("adresgeheim", "1").andThen(zet("adresbuitenland", "x"))),
                po("LL10", LEERLING, zet("geboorteplaats", "Woerden")),
                po("LL11", LEERLING, zet("nationaliteit", "0001")),
                po("LL12", LEERLING, zet("bsn", "111222333")),
                po("LL12", LEERLING, zet("onderwijsnummer", "111222333")),
                vo("VV01", LEERLING, zet("vanpeuterspeelzaal", "true")),
                vo("VV02", LEERLING, zet("naampeuterspeelzaal", "De Bij")),
                vo("VV03", LEERLING, zet("voorschools", "")),
                vo("VV04", LEERLING, zet("vroegschools", "")),
                po("SL01", LEERLING, zonder("schoolloopbaanlijst")),
                po("EB01", LEERLING, zet("eindtoets_basisonderwijs", "")),
                po("VM01", LEERLING, zet("bevorderd", "")),
                po("VM02", LEERLING, zet("examenresultaat", "")),
                po("VM03", LEERLING, zet("resultaatvakkenvo", "")),
                po("VM04", LEERLING, zet("certificaat", "Heftruck")),
                po("VM05", LEERLING, zet("competenties", "")),
                po("VM06", LEERLING, zet("stage", "")),
                po("VM07", LEERLING, zet("overigvombo", "")),
                po("OV01", LEERLING, zonder("verzorger")),
                po("OV03", VERZORGER, zet("adresgeheim", "true")),
                po("OV05", VERZORGER, zet("banknummer", "123456789")),
                po("TR01", LEERLING, met(toets(Knoop.groep("resultaat")))),
                po("TR02", LEERLING, met(toets(resultaat(Knoop.groep("toetsscore"))))),
                po("CL01", LEERLING, met(Knoop.groep("score"))),
                po("OG.01", "huidigeschool/communicatielijst", met(mail("geen adres"))),
                po("OG.03", LEERLING + "/onderwijsondersteuning", met(lwoo("2026-08-01"))),
                po("OG.04", VERZORGER, zet("overlijdensdatum", "2020-01-01")),
                po("OG.05", LEERLING, met(Knoop.groep("huisarts", Knoop.van("roepnaam", "Bé")))),
                po("OG.05", LEERLING, met(Knoop.groep("huisarts", Knoop.van("geslacht", "1")))),
                po("OG.05", LEERLING, met(Knoop.groep("huisarts", Knoop.van("adresgeheim", "1")))),
                po("CL33", META, zet("deeldossier", "LASTIB")),
                po("CL14", LEERLING, zet("geslacht", "3")),
                po("CL41", VERZORGER, zet("relatietotkind", "10")),
                po("OS.cat16", META + "/categorie_uitlevering", zet("cat_bijlagedocs", "OPT-UIT")),
                po("OS.cat10", META + "/categorie_uitlevering", zet("cat_verzuim", "VERPLICHT")),
                po("xsd-ontbreekt", "huidigeschool", zonder("brincode")),
                po("xsd-onbekend", LEERLING, met(Knoop.van("schoenmaat", "38"))),
                po("xsd-volgorde", LEERLING, met(Knoop.van("voornaam", "Jan"))),
                po("xsd-te-vaak", "huidigeschool", k -> dubbel(k, "brincode")),
                po("xsd-waarde", LEERLING, zet("geboortedatum", "6 mei 2014")));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void findsARuleThatIsBroken(Geval geval) {
        var heel = Voorbeelden.dossier(geval.profiel());
        var pad = geval.pad().isEmpty() ? List.<String>of() : List.of(geval.pad().split("/"));

        var bevindingen = Dossiercontrole.controleer(Voorbeelden.anders(heel, pad, geval.breuk()));

        assertThat(bevindingen).extracting(Bevinding::regel).contains(geval.regel());
        assertThat(Dossiercontrole.voldoet(bevindingen)).isFalse();
    }

    @Test
    void tellsEveryRuleOfTheTableInAnotherSentence() {
        var regels = Gegevensset.OSO_2019.regels();
        var zinnen = regels.stream().map(Regel::melding).toList();
        var gebroken = gevallen().map(Geval::regel).toList();

        assertThat(zinnen).doesNotHaveDuplicates();
        assertThat(regels).extracting(Regel::code).allMatch(gebroken::contains);
    }

    @Test
    void namesThePlaceOfWhatIsMissing() {
        var zonder =
                Voorbeelden.anders(
                        Voorbeelden.dossier(Profiel.POSWV),
                        List.of("huidigeschool", "leerling"),
                        zonder("geboortedatum"));

        var bevindingen = Dossiercontrole.controleer(zonder);

        assertThat(bevindingen)
                .extracting(Bevinding::xpath)
                .containsExactly("/dossier[1]/huidigeschool[1]/leerling[1]/geboortedatum");
    }

    private static Geval po(String regel, String pad, java.util.function.Function<Knoop, Knoop> f) {
        return new Geval(regel, Profiel.POSWV, pad, f::apply);
    }

    private static Geval vo(String regel, String pad, java.util.function.Function<Knoop, Knoop> f) {
        return new Geval(regel, Profiel.VOSWV, pad, f::apply);
    }

    private static UnaryOperator<Knoop> zonder(String naam) {
        return k -> k.met(k.kinderen().stream().filter(x -> !x.naam().equals(naam)).toList());
    }

    private static UnaryOperator<Knoop> zet(String naam, String waarde) {
        return k -> {
            var nieuw = Knoop.van(naam, waarde);
            var kinderen = new ArrayList<>(k.kinderen());
            kinderen.replaceAll(x -> x.naam().equals(naam) ? nieuw : x);
            if (!k.heeft(naam)) {
                kinderen.add(nieuw);
            }
            return k.met(kinderen);
        };
    }

    private static UnaryOperator<Knoop> met(Knoop extra) {
        return k -> k.met(Stream.concat(k.kinderen().stream(), Stream.of(extra)).toList());
    }

    private static Knoop dubbel(Knoop knoop, String naam) {
        return knoop.met(
                knoop.kinderen().stream()
                        .flatMap(k -> k.naam().equals(naam) ? Stream.of(k, k) : Stream.of(k))
                        .toList());
    }

    private static Knoop toets(Knoop resultaat) {
        return Knoop.groep("toetslijst", Knoop.groep("toets", resultaat));
    }

    private static Knoop resultaat(Knoop deel) {
        return Knoop.groep("resultaat", deel);
    }

    private static Knoop lwoo(String einddatum) {
        return Knoop.groep("lwoo", Knoop.van("lwoo_einddatum", einddatum));
    }

    private static Knoop mail(String adres) {
        return Knoop.groep(
                "communicatie", Knoop.van("soort", "e-mail"), Knoop.van("nummer", adres));
    }
}
