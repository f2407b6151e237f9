package nl.hulproute.school.gegeven;

import static nl.hulproute.school.gegeven.Gegevenpagina.CIJFERS;
import static nl.hulproute.school.gegeven.Gegevenpagina.GEGEVENS;
import static nl.hulproute.school.gegeven.Gegevenpagina.MEDISCH;

import nl.hulproute.oso.Categorie;
import nl.hulproute.oso.Elementsoort;
import nl.hulproute.oso.Gegevensset;
import nl.hulproute.oso.Knoop;
import nl.hulproute.oso.Profiel;
import nl.hulproute.oso.Uitlevering;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The kinds of data, each with the element that it becomes below the pupil (standards §2.3, §2.4),
 * or with some fields of an element that other subjects fill as well.
 */
enum Gegevensoort {
    MEDICATIE(
            MEDISCH,
            "onderwijsondersteuning",
            "medicijngebruik",
            """
            medicijnen ? tekst
            allergieen ? tekst
            bijzonderheden ? tekst
            """),
    DIAGNOSE(MEDISCH, "onderwijsondersteuning/diagnose"),

    TLV(GEGEVENS, "onderwijsondersteuning/tlv"),
    ARRANGEMENT(GEGEVENS, "onderwijsondersteuning/arrangement_pao"),
    CLUSTER(GEGEVENS, "onderwijsondersteuning/arrangement_cluster12"),
    LWOO(GEGEVENS, "onderwijsondersteuning/lwoo"),
    RVC(GEGEVENS, "onderwijsondersteuning/rvc"),
    OVERSTAPADVIES(GEGEVENS, "overstapadvies"),
    VVE(GEGEVENS, "", "vanpeuterspeelzaal naampeuterspeelzaal voorschools vroegschools", ""),
    LEERLING(GEGEVENS, "", "leerlinggewicht nnca tehuis teruggeplaatstnaarbrin", ""),
    GBA(GEGEVENS, "gba"),
    INSTELLING(GEGEVENS, "aansprakelijkeinstelling"),
    COMPETENTIE(GEGEVENS, "competenties"),
    STAGE(GEGEVENS, "stage"),
    VERVOLG(GEGEVENS, "overigvombo"),

    VERZUIM(Gegevenpagina.VERZUIM, "verzuim"),

    CIJFERLIJST(CIJFERS, "cijferlijstlijst/cijferlijst"),
    EINDTOETS(CIJFERS, "eindtoets_basisonderwijs"),
    BEVORDERD(CIJFERS, "bevorderd"),
    EXAMEN(CIJFERS, "examenresultaat"),
    VAK(CIJFERS, "resultaatvakkenvo"),
    CERTIFICAAT(CIJFERS, "", "certificaat", "");

    private final Gegevenpagina pagina;
    private final List<String> pad;
    private final boolean los;
    private final Elementsoort element;
    private final List<Elementsoort> inDossier;
    private final List<Elementsoort> eigen;

    Gegevensoort(Gegevenpagina pagina, String pad) {
        this(pagina, pad, "", "");
    }

    /**
     * @param velden the fields that are meant of an element that is not ours alone; empty: all
     * @param eigen fields of our own, which do not travel, written as those of the standard
     */
    Gegevensoort(Gegevenpagina pagina, String pad, String velden, String eigen) {
        this.pagina = pagina;
        this.pad = Stream.of(pad.split("/")).filter(stap -> !stap.isEmpty()).toList();
        this.los = !velden.isEmpty();
        this.element = Gegevensset.OSO_2019.leerling().op(this.pad).orElseThrow();
        var gekozen = Set.of(velden.split(" "));
        this.inDossier =
                element.kinderen().stream()
                        .filter(kind -> !los || gekozen.contains(kind.naam()))
                        .flatMap(kind -> Weglating.van(kind).stream())
                        .toList();
        this.eigen = Elementsoort.lees(eigen);
    }

    /** In the address and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Gegevensoort van(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The kind of this code, when it is on this page and this profile has it. */
    static Optional<Gegevensoort> van(Gegevenpagina pagina, String code, Profiel profiel) {
        return op(pagina, profiel).filter(soort -> soort.code().equals(code)).findFirst();
    }

    static Stream<Gegevensoort> op(Gegevenpagina pagina, Profiel profiel) {
        return Arrays.stream(values())
                .filter(soort -> soort.pagina == pagina)
                .filter(soort -> profiel.uitlevering(soort.categorie()) != Uitlevering.VERBODEN);
    }

    public Gegevenpagina pagina() {
        return pagina;
    }

    Elementsoort element() {
        return element;
    }

    /** Whether a pupil can have more than one. */
    public boolean meer() {
        return !los && element.isMeervoudig();
    }

    /** The fields that travel. */
    List<Elementsoort> inDossier() {
        return inDossier;
    }

    /** The fields of our own, which do not. */
    List<Elementsoort> eigen() {
        return eigen;
    }

    List<Elementsoort> velden() {
        return Stream.concat(inDossier.stream(), eigen.stream()).toList();
    }

    Categorie categorie() {
        return Objects.requireNonNull(inDossier.getFirst().categorie());
    }

    /** Whether its block cannot be switched off, so that each datum says whether it travels. */
    public boolean kiesbaar() {
        return Profiel.POSWV.uitlevering(categorie()) == Uitlevering.VERPLICHT;
    }

    /** Of what is obligatory only decisions on support travel unless someone says otherwise. */
    boolean standaardMee() {
        return !kiesbaar()
                || (pagina == GEGEVENS && categorie() == Categorie.ONDERWIJSONDERSTEUNING);
    }

    /** One datum as elements; of an element of its own that one. */
    List<Knoop> knopen(Invulling invulling) {
        var velden = Elementbouw.knopen(inDossier, invulling);
        return los || velden.isEmpty() ? velden : List.of(Knoop.groep(element.naam(), velden));
    }

    /** The name of the element around those of this kind; empty: they are the pupil's own. */
    String omhulsel() {
        int stappen = los ? pad.size() : pad.size() - 1;
        return stappen == 0 ? "" : pad.getFirst();
    }
}
