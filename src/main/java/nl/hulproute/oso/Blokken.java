package nl.hulproute.oso;

import nl.hulproute.oso.Blok.Rij;
import nl.hulproute.oso.Blok.Sectie;
import nl.hulproute.oso.Blok.Waarde;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A dossier as readable blocks, the same for the school that is about to send it and for the
 * samenwerkingsverband that received it.
 */
public final class Blokken {

    /** Shown elsewhere: what a block says of itself is at the block. */
    private static final Set<String> WEG = Set.of("categorie_uitlevering");

    private static final Set<String> NAAMDELEN = Set.of("voornaam", "voorvoegsel", "achternaam");

    private final Dossier dossier;
    private final Weergave weergave;

    private Blokken(Dossier dossier, Locale taal) {
        this.dossier = dossier;
        this.weergave = new Weergave(taal);
    }

    /** All sixteen blocks in the order of the standard, also those without data. */
    public static List<Blok> van(Dossier dossier, Locale taal) {
        return Arrays.stream(Categorie.values()).map(c -> van(dossier, c, taal)).toList();
    }

    public static Blok van(Dossier dossier, Categorie categorie, Locale taal) {
        var standaard =
                dossier.profiel().map(p -> p.uitlevering(categorie)).orElse(Uitlevering.OPTIONEEL);
        var gezegd = dossier.uitlevering().getOrDefault(categorie, standaard);
        var blokken = new Blokken(dossier, taal);
        return categorie == Categorie.TOETSRESULTATEN
                ? new Blok(categorie, gezegd, List.of(), blokken.toetsen())
                : new Blok(categorie, gezegd, blokken.secties(categorie), List.of());
    }

    /** One element by itself, as a dossier without documents would show it. */
    public static Sectie sectie(Knoop knoop, Elementsoort soort, Locale taal) {
        var leeg = new Dossier(Gegevensset.OSO_2019, Knoop.groep("dossier"), Map.of(), List.of());
        return new Blokken(leeg, taal).sectie(knoop, soort);
    }

    private List<Toetstabel> toetsen() {
        var tabellen = new Toetstabellen(dossier, weergave);
        return Categoriedelen.metSoort(dossier, Categorie.TOETSRESULTATEN).stream()
                .flatMap(deel -> tabellen.van(deel.knoop(), deel.soort()).stream())
                .toList();
    }

    private List<Sectie> secties(Categorie categorie) {
        var los = new ArrayList<Knoop>();
        var secties = new ArrayList<Sectie>();
        for (var deel : Categoriedelen.metSoort(dossier, categorie)) {
            boolean rij = !deel.soort().isGroep() || isRij(deel.knoop());
            if (rij) {
                los.add(deel.knoop());
            } else {
                voegToe(deel.knoop(), deel.soort(), secties);
            }
        }
        if (!los.isEmpty()) {
            var soorten = dossier.set().wortel();
            secties.addFirst(
                    new Sectie(categorie.sleutel(), rijen(los, bovenste(soorten)), List.of()));
        }
        return secties;
    }

    private static List<Elementsoort> bovenste(Elementsoort wortel) {
        var soorten = new ArrayList<Elementsoort>();
        for (var soort : wortel.kinderen()) {
            soorten.add(soort);
            if (Categoriedelen.gemengd(soort)) {
                soorten.addAll(bovenste(soort));
            }
        }
        return soorten;
    }

    /** A list has no section of its own: what is in it has. */
    private void voegToe(Knoop knoop, Elementsoort soort, List<Sectie> secties) {
        if (soort.kinderen().size() == 1 && !isRij(knoop.kinderen(), soort)) {
            for (var kind : knoop.kinderen()) {
                soort.kind(kind.naam()).ifPresent(k -> voegToe(kind, k, secties));
            }
            return;
        }
        secties.add(sectie(knoop, soort));
    }

    private static boolean isRij(List<Knoop> kinderen, Elementsoort soort) {
        return !soort.kinderen().getFirst().isGroep() || kinderen.stream().allMatch(Blokken::isRij);
    }

    private Sectie sectie(Knoop knoop, Elementsoort soort) {
        var onder = new ArrayList<Sectie>();
        for (var kind : knoop.kinderen()) {
            var kindsoort = soort.kind(kind.naam());
            if (kindsoort.isPresent()
                    && kindsoort.get().isGroep()
                    && !isRij(kind)
                    && !WEG.contains(kind.naam())) {
                voegToe(kind, kindsoort.get(), onder);
            }
        }
        return new Sectie(
                "oso.veld." + knoop.naam(), rijen(knoop.kinderen(), soort.kinderen()), onder);
    }

    private List<Rij> rijen(List<Knoop> knopen, List<Elementsoort> soorten) {
        var rijen = new LinkedHashMap<String, List<Waarde>>();
        if (knopen.stream().anyMatch(k -> k.naam().equals("achternaam"))) {
            rijen.put("volledigenaam", List.of(Weergave.naam(knopen)));
        }
        for (var knoop : knopen) {
            if (rijen.containsKey("volledigenaam") && NAAMDELEN.contains(knoop.naam())) {
                continue;
            }
            soorten.stream()
                    .filter(s -> s.naam().equals(knoop.naam()))
                    .filter(s -> !Zeef.VERBODEN.contains(s.naam()))
                    .filter(s -> !s.isGroep() || isRij(knoop))
                    .findFirst()
                    .ifPresent(s ->
                            rijen.computeIfAbsent(knoop.naam(), n -> new ArrayList<>())
                                    .addAll(weergave.waarden(knoop, s, dossier)));
        }
        return rijen.entrySet().stream()
                .map(r -> new Rij("oso.veld." + r.getKey(), r.getValue()))
                .toList();
    }

    /** Groups that read better as one line. */
    private static boolean isRij(Knoop knoop) {
        return Weergave.OP_EEN_REGEL.contains(knoop.naam());
    }
}
