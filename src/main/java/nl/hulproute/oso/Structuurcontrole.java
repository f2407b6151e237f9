package nl.hulproute.oso;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Checks a dossier against the table of elements: names, order, cardinality and values. */
final class Structuurcontrole {

    private final Plaatsen plaatsen;
    private final Consumer<Bevinding> meld;

    Structuurcontrole(Plaatsen plaatsen, Consumer<Bevinding> meld) {
        this.plaatsen = plaatsen;
        this.meld = meld;
    }

    void controleer(Knoop knoop, Elementsoort soort) {
        if (!knoop.naam().equals(soort.naam())) {
            fout(
                    knoop,
                    "xsd-wortel",
                    "Het dossier begint niet met het element %s van de standaard.",
                    soort.naam());
            return;
        }
        attributen(knoop, soort);
        if (!soort.waarde().aanvaardt(knoop.tekst())) {
            fout(knoop, "xsd-waarde", "%s %s.", knoop.naam(), soort.waarde().eis());
        }
        codelijst(knoop, soort);
        kinderen(knoop, soort);
    }

    private void attributen(Knoop knoop, Elementsoort soort) {
        for (var attribuut : knoop.attributen().entrySet()) {
            boolean kent = soort.omschreven() && attribuut.getKey().equals("omschrijving");
            if (!kent) {
                fout(
                        knoop,
                        "xsd-attribuut",
                        "%s mag geen %s hebben.",
                        knoop.naam(),
                        attribuut.getKey());
            } else if (attribuut.getValue().isEmpty()) {
                fout(
                        knoop,
                        "xsd-attribuut",
                        "De omschrijving van %s mag niet leeg zijn.",
                        knoop.naam());
            }
        }
    }

    private void codelijst(Knoop knoop, Elementsoort soort) {
        var lijst = soort.codelijst();
        if (lijst != null && knoop.stukken().stream().noneMatch(lijst.codes()::contains)) {
            meld.accept(
                    new Bevinding(
                            "CL" + lijst.nummer(),
                            Bevinding.Bron.PROFIEL,
                            Bevinding.Ernst.FOUT,
                            plaatsen.xpath(knoop),
                            knoop.regelnummer(),
                            "%s heeft de waarde \"%s\", die niet in codelijst %d staat."
                                    .formatted(knoop.naam(), kort(knoop.tekst()), lijst.nummer())));
        }
    }

    private void kinderen(Knoop knoop, Elementsoort soort) {
        var plekken = plekken(soort);
        int plek = 0;
        int aantal = 0;
        for (var kind : knoop.kinderen()) {
            int gevonden = zoek(plekken, kind, plek);
            if (gevonden < 0 && soort.herhalend() && zoek(plekken, kind, 0) >= 0) {
                ontbreekt(knoop, plekken, plek, aantal, plekken.size());
                plek = 0;
                aantal = 0;
                gevonden = zoek(plekken, kind, 0);
            }
            if (gevonden < 0) {
                vreemd(kind, soort);
                continue;
            }
            if (gevonden > plek) {
                ontbreekt(knoop, plekken, plek, aantal, gevonden);
                plek = gevonden;
                aantal = 0;
            }
            aantal++;
            var kindsoort = soort.kind(kind.naam()).orElseThrow();
            if (aantal > kindsoort.maximum() || gemengd(knoop, plekken.get(plek), kind)) {
                fout(kind, "xsd-te-vaak", "%s staat te vaak in %s.", kind.naam(), knoop.naam());
            }
            controleer(kind, kindsoort);
        }
        ontbreekt(knoop, plekken, plek, aantal, plekken.size());
    }

    /** The places in order; the alternatives of one choice share a place. */
    private static List<List<Elementsoort>> plekken(Elementsoort soort) {
        var plekken = new ArrayList<List<Elementsoort>>();
        boolean vorigeKeus = false;
        for (var kind : soort.kinderen()) {
            if (!kind.alternatief() || !vorigeKeus) {
                plekken.add(new ArrayList<>());
            }
            plekken.getLast().add(kind);
            vorigeKeus = kind.alternatief();
        }
        return plekken;
    }

    private static int zoek(List<List<Elementsoort>> plekken, Knoop kind, int vanaf) {
        for (int i = vanaf; i < plekken.size(); i++) {
            if (plekken.get(i).stream().anyMatch(s -> s.naam().equals(kind.naam()))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether another alternative of the same choice was there before. */
    private static boolean gemengd(Knoop knoop, List<Elementsoort> plek, Knoop kind) {
        return plek.size() > 1
                && plek.stream()
                        .anyMatch(s -> !s.naam().equals(kind.naam()) && knoop.heeft(s.naam()));
    }

    private void ontbreekt(
            Knoop knoop, List<List<Elementsoort>> plekken, int plek, int aantal, int tot) {
        for (int i = aantal > 0 ? plek + 1 : plek; i < tot; i++) {
            var soorten = plekken.get(i);
            if (soorten.getFirst().minimum() > 0) {
                var namen =
                        soorten.stream()
                                .map(Elementsoort::naam)
                                .collect(Collectors.joining(" of "));
                meld.accept(
                        bevinding(
                                knoop,
                                plaatsen.xpath(knoop) + "/" + soorten.getFirst().naam(),
                                "xsd-ontbreekt",
                                "%s ontbreekt in %s.".formatted(namen, knoop.naam())));
            }
        }
    }

    private void vreemd(Knoop kind, Elementsoort soort) {
        if (soort.kind(kind.naam()).isPresent()) {
            fout(
                    kind,
                    "xsd-volgorde",
                    "%s staat in %s niet op zijn plaats.",
                    kind.naam(),
                    soort.naam());
        } else {
            fout(kind, "xsd-onbekend", "%s hoort niet in %s.", kind.naam(), soort.naam());
        }
    }

    private void fout(Knoop knoop, String regel, String melding, Object... delen) {
        meld.accept(bevinding(knoop, plaatsen.xpath(knoop), regel, melding.formatted(delen)));
    }

    private static Bevinding bevinding(Knoop knoop, String xpath, String regel, String melding) {
        return new Bevinding(
                regel,
                Bevinding.Bron.XSD,
                Bevinding.Ernst.FOUT,
                xpath,
                knoop.regelnummer(),
                melding);
    }

    private static String kort(String waarde) {
        return waarde.length() <= 40 ? waarde : waarde.substring(0, 40) + "…";
    }
}
