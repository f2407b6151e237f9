package nl.hulproute.school.opp;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The questions of an ontwikkelingsperspectief: the one table that the form, the storage, the
 * merging, the hash, the paper and the text for the carers follow. A code never gets another
 * meaning, for versions that were signed hold it.
 */
public enum Oppveld {
    BEGIN("algemeen.begin", Deel.ALGEMEEN, Soort.DATUM, Vereist.ALTIJD, 10),
    EINDE("algemeen.einde", Deel.ALGEMEEN, Soort.DATUM, Vereist.NEE, 10),
    SCHOOLTYPE("algemeen.schooltype", Deel.ALGEMEEN, Soort.KEUZE, Vereist.ALTIJD, 40),
    GROEP("algemeen.groep", Deel.ALGEMEEN, Soort.REGEL, Vereist.NEE, 100),
    OPSTELLER("algemeen.opsteller", Deel.ALGEMEEN, Soort.REGEL, Vereist.ALTIJD, 200),
    BETROKKENEN("algemeen.betrokkenen", Deel.ALGEMEEN, Soort.TEKST, Vereist.NEE, 2000),
    AANLEIDING("algemeen.aanleiding", Deel.ALGEMEEN, Soort.TEKST, Vereist.ALTIJD, 8000),
    ONDERSTEUNING("algemeen.ondersteuning", Deel.ALGEMEEN, Soort.KEUZE, Vereist.NEE, 40),

    DIDACTISCH("beginsituatie.didactisch", Deel.BEGINSITUATIE, Vereist.ALTIJD),
    SOCIAAL("beginsituatie.sociaal-emotioneel", Deel.BEGINSITUATIE, Vereist.ALTIJD),
    MEDISCH("beginsituatie.medisch", Deel.BEGINSITUATIE, Vereist.NEE),
    INTELLIGENTIE("beginsituatie.intelligentie", Deel.BEGINSITUATIE, Vereist.NEE),
    THUIS("beginsituatie.thuis", Deel.BEGINSITUATIE, Vereist.NEE),
    BELEMMEREND("beginsituatie.belemmerend", Deel.BEGINSITUATIE, Vereist.ALTIJD),
    BEVORDEREND("beginsituatie.bevorderend", Deel.BEGINSITUATIE, Vereist.ALTIJD),
    INTERVENTIES("beginsituatie.interventies", Deel.BEGINSITUATIE, Vereist.TLV),

    BESTEMMING("uitstroom.bestemming", Deel.UITSTROOM, Soort.KEUZE, Vereist.ALTIJD, 40),
    ONDERBOUWING("uitstroom.onderbouwing", Deel.UITSTROOM, Vereist.ALTIJD),
    UITSTROOMDATUM("uitstroom.datum", Deel.UITSTROOM, Soort.DATUM, Vereist.NEE, 10),
    REKENEN_NIVEAU("uitstroom.rekenen.niveau", Deel.UITSTROOM, Soort.KEUZE, Vereist.NEE, 40),
    REKENEN("uitstroom.rekenen.toelichting", Deel.UITSTROOM, Vereist.NEE),
    TECHNISCH_LEZEN_NIVEAU(
            "uitstroom.technisch-lezen.niveau", Deel.UITSTROOM, Soort.KEUZE, Vereist.NEE, 40),
    TECHNISCH_LEZEN("uitstroom.technisch-lezen.toelichting", Deel.UITSTROOM, Vereist.NEE),
    BEGRIJPEND_LEZEN_NIVEAU(
            "uitstroom.begrijpend-lezen.niveau", Deel.UITSTROOM, Soort.KEUZE, Vereist.NEE, 40),
    BEGRIJPEND_LEZEN("uitstroom.begrijpend-lezen.toelichting", Deel.UITSTROOM, Vereist.NEE),
    SPELLING_NIVEAU("uitstroom.spelling.niveau", Deel.UITSTROOM, Soort.KEUZE, Vereist.NEE, 40),
    SPELLING("uitstroom.spelling.toelichting", Deel.UITSTROOM, Vereist.NEE),
    TAAL_NIVEAU("uitstroom.taal.niveau", Deel.UITSTROOM, Soort.KEUZE, Vereist.NEE, 40),
    TAAL("uitstroom.taal.toelichting", Deel.UITSTROOM, Vereist.NEE),
    UITSTROOM_SOCIAAL("uitstroom.sociaal-emotioneel.toelichting", Deel.UITSTROOM, Vereist.NEE),
    WERKHOUDING("uitstroom.werkhouding.toelichting", Deel.UITSTROOM, Vereist.NEE),

    REDEN("conclusie.reden", Deel.CONCLUSIE, Vereist.ALTIJD),
    VAN_SWV("conclusie.swv", Deel.CONCLUSIE, Vereist.TLV),

    DOEL("handeling.doel", Deel.HANDELINGSDEEL, Soort.TEKST, Vereist.ALTIJD, 2000),
    AANPAK("handeling.aanpak", Deel.HANDELINGSDEEL, Soort.TEKST, Vereist.ALTIJD, 4000),
    WIE("handeling.wie", Deel.HANDELINGSDEEL, Soort.REGEL, Vereist.NEE, 300),
    WANNEER("handeling.wanneer", Deel.HANDELINGSDEEL, Soort.REGEL, Vereist.NEE, 300),
    DOELEVALUATIE("handeling.evaluatie", Deel.HANDELINGSDEEL, Soort.TEKST, Vereist.NEE, 2000),
    AFWIJKING("handeling.afwijking", Deel.HANDELINGSDEEL, Vereist.NEE),

    GEHOORD("gehoord.keuze", Deel.GEHOORD, Soort.KEUZE, Vereist.ALTIJD, 3),
    GEHOORD_WAT("gehoord.wat", Deel.GEHOORD, Vereist.NEE),
    GEHOORD_WANNEER("gehoord.wanneer", Deel.GEHOORD, Soort.DATUM, Vereist.NEE, 10),
    GEHOORD_DOOR("gehoord.door", Deel.GEHOORD, Soort.REGEL, Vereist.NEE, 200),
    GEHOORD_HOE("gehoord.hoe", Deel.GEHOORD, Soort.REGEL, Vereist.NEE, 300),
    NIET_GEHOORD("gehoord.waarom-niet", Deel.GEHOORD, Vereist.NEE);

    /** The parts, in the order of the steps of the form. */
    public enum Deel {
        ALGEMEEN,
        BEGINSITUATIE,
        UITSTROOM,
        CONCLUSIE,
        HANDELINGSDEEL,
        GEHOORD;

        /** As in addresses and in the keys of its title. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Deel> ofCode(String code) {
            return Arrays.stream(values()).filter(deel -> deel.code().equals(code)).findFirst();
        }

        /** The questions of this part, those of one goal left out. */
        List<Oppveld> velden() {
            return Arrays.stream(Oppveld.values())
                    .filter(veld -> veld.deel == this && !veld.perDoel())
                    .toList();
        }
    }

    /** How an answer is given. */
    public enum Soort {
        REGEL,
        TEKST,
        DATUM,
        KEUZE
    }

    /** Without what it cannot be finalised, or cannot go along with a request for a TLV. */
    public enum Vereist {
        NEE,
        TLV,
        ALTIJD
    }

    private static final int LANG = 8000;

    private static final Map<String, Oppveld> OP_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Oppveld::code, Function.identity()));

    /** The questions that each goal of the handelingsdeel has. */
    static final List<Oppveld> PER_DOEL = Arrays.stream(values()).filter(Oppveld::perDoel).toList();

    private final String code;
    private final Deel deel;
    private final Soort soort;
    private final Vereist vereist;
    private final int maximum;

    Oppveld(String code, Deel deel, Vereist vereist) {
        this(code, deel, Soort.TEKST, vereist, LANG);
    }

    Oppveld(String code, Deel deel, Soort soort, Vereist vereist, int maximum) {
        this.code = code;
        this.deel = deel;
        this.soort = soort;
        this.vereist = vereist;
        this.maximum = maximum;
    }

    public String code() {
        return code;
    }

    public Deel deel() {
        return deel;
    }

    public Soort soort() {
        return soort;
    }

    public Vereist vereist() {
        return vereist;
    }

    /** The most characters of an answer. */
    public int maximum() {
        return maximum;
    }

    /** The message of the question; that of a goal has the number of the goal as argument. */
    public String sleutel() {
        return "opp.veld." + code;
    }

    /** Whether each goal has its own answer. */
    public boolean perDoel() {
        return switch (this) {
            case DOEL, AANPAK, WIE, WANNEER, DOELEVALUATIE -> true;
            default -> false;
        };
    }

    static Optional<Oppveld> ofCode(String code) {
        return Optional.ofNullable(OP_CODE.get(code));
    }
}
