package nl.hulproute.oso;

import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * The rules of the profiles for a samenwerkingsverband (gegevensset 2019.1): their code, the XPath
 * of what they are about, what to say when broken, and the test that tells that they are. The test
 * is asked of each element that the XPath names before its last step.
 */
enum Regel {
    MD01(
            "MD01",
            "//metadata/deeldossier",
            "Het dossier moet een LAS-deel bevatten: het deeldossier is LAS of LASLVS.",
            (m, d) -> m.waarde("deeldossier").filter(w -> w.startsWith("LAS")).isEmpty()),
    MD02(
            "MD02",
            "//metadata/validatieversie",
            "De validatieversie hoort bij deze versie van de standaard 2019.1.1 te zijn.",
            (m, d) -> !is(m, "validatieversie", d.set().validatieversie())),
    MD03(
            "MD03",
            "//metadata/categorie_uitlevering",
            "Het dossier moet per gegevensblok zeggen of het wordt uitgeleverd.",
            (m, d) -> !m.heeft("categorie_uitlevering")),
    SO01(
            "SO01",
            "//metadata/overstap",
            "De soort overstap ontbreekt.",
            (m, d) -> !m.heeft("overstap")),
    SO02(
            "SO02",
            "//metadata/overstap",
            "De soort overstap moet POSWV of VOSWV zijn.",
            (m, d) -> !is(m, "overstap", "POSWV") && !is(m, "overstap", "VOSWV")),
    SO03(
            "SO03",
            "//dossier/overdrachtsoort",
            "De overdrachtsoort moet swv-dossier zijn.",
            (k, d) -> !is(k, "overdrachtsoort", "swv-dossier")),
    OG02(
            "OG.02",
            "//metadata/standaardversie",
            "De standaardversie moet 2019.1 zijn.",
            // the sheet looks at each piece of the value by itself
            (m, d) ->
                    m.kinderen("standaardversie")
                            .flatMap(versie -> versie.stukken().stream())
                            .noneMatch(d.set().standaardversie()::equals)),
    SL01(
            "SL01",
            "//huidigeschool/adreslijst",
            "Van de school is ten minste één adres verplicht.",
            (s, d) -> leeg(s, "adreslijst", "adres")),
    SL02(
            "SL02",
            "//huidigeschool/communicatielijst",
            "Van de school is ten minste één telefoonnummer of e-mailadres verplicht.",
            (s, d) -> leeg(s, "communicatielijst", "communicatie")),
    LL01(
            "LL01",
            "//leerling/voornaam",
            "Van de leerling is ten minste één voornaam verplicht.",
            (l, d) -> !l.heeft("voornaam")),
    LL02(
            "LL02",
            "//leerling/geboortedatum",
            "De geboortedatum van de leerling is verplicht.",
            (l, d) -> !l.heeft("geboortedatum")),
    LL03("LL03", "//leerling/geboortemaand", "De geboortemaand van de leerling mag niet mee."),
    LL04(
            "LL04",
            "//leerling/adresgeheim",
            "Of het adres van de leerling geheim is, moet in het dossier staan.",
            (l, d) -> !l.heeft("adresgeheim")),
    LL05(
            "LL05",
            "//leerling/adreslijst",
            "Van een leerling zonder geheim adres is een adres in Nederland of daarbuiten"
                    + " verplicht.",
            (l, d) ->
                    !l.ja("adresgeheim")
                            && leeg(l, "adreslijst", "adres")
                            && !l.heeft("adresbuitenland")),
    LL06(
            "LL06",
            "//leerling/adreslijst",
            "Van een leerling met een geheim adres mag geen adres mee.",
            (l, d) -> l.ja("adresgeheim") && !leeg(l, "adreslijst", "adres")),
    LL07("LL07", "//leerling/postcode4adres", "De vier cijfers van de postcode mogen niet mee."),
    LL08_TELEFOON(
            "LL08",
            "//communicatie/nummer",
            "Een geheim telefoonnummer moet als 9999999999 mee.",
            (c, d) ->
                    c.ja("geheim") && is(c, "soort", "telefoon") && !is(c, "nummer", "9999999999")),
    LL08_EMAIL(
            "LL08",
            "//communicatie/nummer",
            "Een geheim e-mailadres moet als geheim@geheim.geheim mee.",
            (c, d) ->
                    c.ja("geheim")
                            && is(c, "soort", "e-mail")
                            && !is(c, "nummer", "geheim@geheim.geheim")),
    LL09(
            "LL09",
            "//leerling/adresbuitenland",
            "Van een leerling met een geheim adres mag geen adres in het buitenland mee.",
            (l, d) -> l.ja("adresgeheim") && l.heeft("adresbuitenland")),
    LL10("LL10", "//leerling/geboorteplaats", "De geboorteplaats van de leerling mag niet mee."),
    LL11("LL11", "//leerling/nationaliteit", "De nationaliteit van de leerling mag niet mee."),
    LL12_BSN("LL12", "//leerling/bsn", "Het BSN van de leerling mag niet mee."),
    LL12_ONDERWIJSNUMMER(
            "LL12",
            "//leerling/onderwijsnummer",
            "Het onderwijsnummer van de leerling mag niet mee."),
    VV01(
            Profiel.VOSWV,
            "VV01",
            "vanpeuterspeelzaal",
            "Of de leerling van een peuterspeelzaal komt"),
    VV02(Profiel.VOSWV, "VV02", "naampeuterspeelzaal", "De naam van de peuterspeelzaal"),
    VV03(Profiel.VOSWV, "VV03", "voorschools", "Voorschoolse educatie"),
    VV04(Profiel.VOSWV, "VV04", "vroegschools", "Vroegschoolse educatie"),
    SL01_LOOPBAAN(
            "SL01",
            "//leerling/schoolloopbaanlijst",
            "Van de leerling is ten minste één jaar van de schoolloopbaan verplicht.",
            (l, d) -> leeg(l, "schoolloopbaanlijst", "schoolloopbaan")),
    EB01(Profiel.POSWV, "EB01", "eindtoets_basisonderwijs", "De eindtoets basisonderwijs"),
    VM01(Profiel.POSWV, "VM01", "bevorderd", "Een bevordering in het voortgezet onderwijs"),
    VM02(Profiel.POSWV, "VM02", "examenresultaat", "Een examenresultaat"),
    VM03(Profiel.POSWV, "VM03", "resultaatvakkenvo", "Een resultaat van een vak in het vo"),
    VM04(Profiel.POSWV, "VM04", "certificaat", "Een certificaat"),
    VM05(Profiel.POSWV, "VM05", "competenties", "Een competentie"),
    VM06(Profiel.POSWV, "VM06", "stage", "Een stage"),
    VM07(Profiel.POSWV, "VM07", "overigvombo", "De overige gegevens voor vo en mbo"),
    OV01(
            "OV01",
            "//leerling/verzorger",
            "Als de verzorgers aansprakelijk zijn, is ten minste één verzorger verplicht.",
            (l, d) -> l.ja("verzorgersaansprakelijk") && !l.heeft("verzorger")),
    OV03(
            "OV03",
            "//verzorger/adreslijst",
            "Van een verzorger met een geheim adres mag geen adres mee.",
            (v, d) -> v.ja("adresgeheim") && !leeg(v, "adreslijst", "adres")),
    OV05("OV05", "//verzorger/banknummer", "Het banknummer van een verzorger mag niet mee."),
    TR01(
            "TR01",
            "//resultaat/toetsscore",
            "Een toetsresultaat moet een score, een referentiescore of een document hebben.",
            (r, d) -> !heeftEen(r, "toetsscore", "referentiescore", "document")),
    TR02(
            "TR02",
            "//toetsscore/vaardigheidsscore",
            "Een toetsscore moet ten minste één cijfer hebben: opgaven, goed, fout, gelezen, tijd"
                    + " of vaardigheidsscore.",
            (t, d) ->
                    !heeftEen(
                            t,
                            "aantalopgaven",
                            "aantalgoed",
                            "aantalfout",
                            "aantalgelezen",
                            "tijd",
                            "vaardigheidsscore")),
    CL01(
            "CL01",
            "//score/waarde",
            "Een score moet een waarde of een kwalificatie hebben.",
            (s, d) -> !heeftEen(s, "waarde", "kwalificatie")),
    OG01(
            "OG.01",
            "//communicatie/nummer",
            "Het e-mailadres is niet geldig.",
            (c, d) ->
                    is(c, "soort", "e-mail")
                            && c.kinderen("nummer").map(Knoop::tekst).noneMatch(Regel::isAdres)),
    OG03(
            "OG.03",
            "//lwoo/lwoo_einddatum",
            "De einddatum van LWOO moet op 31 juli vallen, als 2026-07-31.",
            (l, d) ->
                    l.waarde("lwoo_einddatum")
                            .filter(w -> !w.matches("[0-9]{4}-07-31.*"))
                            .isPresent()),
    OG04(
            "OG.04",
            "//verzorger/overlijdensdatum",
            "Een overlijdensdatum mag alleen mee van een verzorger die is overleden.",
            (v, d) -> v.heeft("overlijdensdatum") && !v.ja("overleden")),
    OG05_ROEPNAAM("OG.05", "//huisarts/roepnaam", "De roepnaam van de huisarts mag niet mee."),
    OG05_GESLACHT("OG.05", "//huisarts/geslacht", "Het geslacht van de huisarts mag niet mee."),
    OG05_ADRESGEHEIM(
            "OG.05",
            "//huisarts/adresgeheim",
            "Van de huisarts mag niet worden gezegd dat het adres geheim is.",
            (h, d) -> h.ja("adresgeheim"));

    private static final Pattern ADRES =
            Pattern.compile(
                    "[a-zA-Z0-9!#$%*+=?^_`{|}~.-]+@[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?"
                            + "(\\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)*\\z");

    private final String code;
    private final String xpath;
    private final String melding;
    private final BiPredicate<Knoop, Dossier> gebroken;

    Regel(String code, String xpath, String melding, BiPredicate<Knoop, Dossier> gebroken) {
        this.code = code;
        this.xpath = xpath;
        this.melding = melding;
        this.gebroken = gebroken;
    }

    /** Forbids the element that the XPath ends in. */
    Regel(String code, String xpath, String melding) {
        this(code, xpath, melding, (k, d) -> k.heeft(laatste(xpath)));
    }

    /** Forbids an element of the pupil in one profile. */
    Regel(Profiel profiel, String code, String element, String wat) {
        this(
                code,
                "//leerling/" + element,
                wat + " mag niet mee in een dossier " + profiel + ".",
                (l, d) -> l.heeft(element) && d.profiel().filter(p -> p == profiel).isPresent());
    }

    String code() {
        return code;
    }

    String xpath() {
        return xpath;
    }

    String melding() {
        return melding;
    }

    /** The name of the element that is asked. */
    String element() {
        return xpath.substring(2, xpath.lastIndexOf('/'));
    }

    /** The name of the element that the rule is about, which may be missing. */
    String veld() {
        return laatste(xpath);
    }

    boolean gebroken(Knoop knoop, Dossier dossier) {
        return gebroken.test(knoop, dossier);
    }

    private static String laatste(String xpath) {
        return xpath.substring(xpath.lastIndexOf('/') + 1);
    }

    private static boolean is(Knoop knoop, String naam, String waarde) {
        return knoop.kinderen(naam).anyMatch(k -> k.tekst().equals(waarde));
    }

    private static boolean leeg(Knoop knoop, String lijst, String naam) {
        return knoop.kinderen(lijst).noneMatch(l -> l.heeft(naam));
    }

    private static boolean heeftEen(Knoop knoop, String... namen) {
        return java.util.Arrays.stream(namen).anyMatch(knoop::heeft);
    }

    private static boolean isAdres(String adres) {
        return adres.length() >= 4 && adres.length() <= 256 && ADRES.matcher(adres).find();
    }
}
