package nl.hulproute.oso;

import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Assembles a dossier of a profile from the school's data. What the profile forbids or the user
 * switched off does not get in, and a part given again takes the place of the former; what is
 * missing stays missing, for {@link Dossiercontrole} to say.
 */
public final class Dossierbouw {

    private final Gegevensset set = Gegevensset.OSO_2019;
    private final Profiel profiel;
    private final Set<Categorie> uit = EnumSet.noneOf(Categorie.class);
    private final Map<Sha256, Long> groottes = new HashMap<>();
    private final List<Knoop> school = new ArrayList<>();
    private final Map<String, List<Knoop>> leerling = new LinkedHashMap<>();
    private final List<Knoop> overig = new ArrayList<>();
    private final List<Knoop> ondersteuning = new ArrayList<>();
    private String pakketnaam = "Hulproute";
    private String pakketversie = "1";
    private @Nullable LocalDate datum;
    private @Nullable Knoop inzage;

    private Dossierbouw(Profiel profiel) {
        this.profiel = profiel;
    }

    public static Dossierbouw voor(Profiel profiel) {
        return new Dossierbouw(profiel);
    }

    public Dossierbouw pakket(String naam, String versie) {
        pakketnaam = naam;
        pakketversie = versie;
        return this;
    }

    public Dossierbouw datum(LocalDate dag) {
        datum = dag;
        return this;
    }

    /** Switches optional blocks off; obligatory ones stay, forbidden ones are out already. */
    public Dossierbouw zonder(Set<Categorie> categorieen) {
        categorieen.stream()
                .filter(c -> profiel.uitlevering(c) == Uitlevering.OPTIONEEL)
                .forEach(uit::add);
        return this;
    }

    public Dossierbouw inzage(Inzage gegevens) {
        inzage = gegevens.knoop();
        return this;
    }

    public Dossierbouw school(Schoolgegevens gegevens) {
        school.clear();
        school.addAll(gegevens.velden());
        return this;
    }

    public Dossierbouw leerling(Leerlinggegevens gegevens) {
        leerling.put("personalia", gegevens.velden());
        return this;
    }

    public Dossierbouw verzorgers(boolean aansprakelijk, List<Verzorger> verzorgers) {
        leerling.put(
                "verzorgers",
                new Veldenlijst()
                        .waarde("verzorgersaansprakelijk", aansprakelijk)
                        .knopen(verzorgers.stream().map(Verzorger::knoop).toList())
                        .alle());
        return this;
    }

    public Dossierbouw schoolloopbaan(List<Loopbaan> jaren) {
        leerling.put(
                "loopbaan",
                new Veldenlijst()
                        .lijst("schoolloopbaanlijst", jaren.stream().map(Loopbaan::knoop).toList())
                        .alle());
        return this;
    }

    public Dossierbouw toelichting(Bijlage document) {
        onthoud(document);
        ondersteuning.removeIf(k -> k.naam().equals("toelichting_onderwijsbehoeften"));
        ondersteuning.add(Knoop.groep("toelichting_onderwijsbehoeften", document.knoop()));
        return this;
    }

    /** The support part as elements, as {@code opp}, {@code tlv} or {@code diagnose}. */
    public Dossierbouw ondersteuning(Knoop onderdeel) {
        ondersteuning.add(onderdeel);
        return this;
    }

    public Dossierbouw bijlagen(List<Bijlage> documenten) {
        documenten.forEach(this::onthoud);
        leerling.put(
                "bijlagen",
                new Veldenlijst()
                        .lijst(
                                "overigdocumentlijst",
                                documenten.stream().map(Bijlage::knoop).toList())
                        .alle());
        return this;
    }

    /** Any other element below leerling, by its name in the standard. */
    public Dossierbouw leerlingdeel(Knoop onderdeel) {
        overig.add(onderdeel);
        return this;
    }

    /** Takes over the elements that another was given one by one, and its inzage. */
    public Dossierbouw neemOver(Dossierbouw ander) {
        overig.addAll(ander.overig);
        ondersteuning.addAll(ander.ondersteuning);
        groottes.putAll(ander.groottes);
        inzage = ander.inzage == null ? inzage : ander.inzage;
        return this;
    }

    /** Makes the size of a content known that {@link #leerlingdeel} or such refers to. */
    public Dossierbouw onthoud(Bijlage document) {
        groottes.put(document.sha256(), document.grootte());
        return this;
    }

    /** The document as an element, for parts given as elements. */
    public Knoop document(Bijlage document) {
        onthoud(document);
        return document.knoop();
    }

    public Dossier maak() {
        var delen = new ArrayList<Knoop>();
        delen.add(metadata());
        delen.add(Knoop.van("overdrachtsoort", "swv-dossier"));
        if (inzage != null) {
            delen.add(inzage);
        }
        delen.add(huidigeschool());
        var wortel = new Zeef(this::magMee).zeef(Knoop.groep("dossier", delen), set.wortel());
        return new Dossier(set, wortel, groottes, List.of());
    }

    private Knoop huidigeschool() {
        var kind = new ArrayList<>(overig);
        leerling.values().forEach(kind::addAll);
        kind.addAll(new Veldenlijst().lijst("onderwijsondersteuning", ondersteuning).alle());
        var velden = new ArrayList<>(school);
        velden.add(Knoop.groep("leerling", kind));
        return Knoop.groep("huidigeschool", velden);
    }

    private Knoop metadata() {
        var blokken = new Veldenlijst();
        for (var categorie : Categorie.values()) {
            blokken.tekst(categorie.xmlnaam(), uitlevering(categorie).code());
        }
        return new Veldenlijst()
                .tekst("deeldossier", "LASLVS")
                .tekst("pakketnaam", pakketnaam)
                .tekst("pakketversie", pakketversie)
                .datum("datum", datum)
                .tekst("standaardversie", set.standaardversie())
                .tekst("validatieversie", set.validatieversie())
                .knopen(List.of(blokken.groep("categorie_uitlevering")))
                .tekst("overstap", profiel.name())
                .groep("metadata");
    }

    private Uitlevering uitlevering(Categorie categorie) {
        return uit.contains(categorie) ? Uitlevering.OPT_UIT : profiel.uitlevering(categorie);
    }

    private boolean magMee(Categorie categorie) {
        return uitlevering(categorie).magGegevens();
    }
}
