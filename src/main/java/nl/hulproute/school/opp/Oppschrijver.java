package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes in an ontwikkelingsperspectief, field by field, so that nobody's text is lost. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Oppschrijver {

    /** Which text stays when two were written. */
    enum Keuze {
        EIGEN,
        ANDER,
        BEIDE
    }

    private final Ontwikkelingsperspectieven opps;
    private final Oppwaarden waarden;
    private final Botsingen botsingen;
    private final Versierijen versies;

    Oppschrijver(
            Ontwikkelingsperspectieven opps,
            Oppwaarden waarden,
            Botsingen botsingen,
            Versierijen versies) {
        this.opps = opps;
        this.waarden = waarden;
        this.botsingen = botsingen;
        this.versies = versies;
    }

    /** Merges what was sent with what stands, and says of each field what became of it. */
    @Transactional
    Opslag bewaar(
            UUID leerling,
            UUID id,
            @Nullable UUID formulier,
            Map<Veldsleutel, Verzonden> verzonden,
            Werkplek werkplek) {
        var opp = lock(leerling, id);
        var huidig = waarden.van(id);
        var uitkomst = new HashMap<Veldsleutel, Samenvoeging>();
        var nieuw = new HashMap<Veldsleutel, String>();
        var teLang = new HashSet<Veldsleutel>();
        verzonden.forEach((sleutel, een) -> {
            if (een.waarde().length() > sleutel.veld().maximum()) {
                teLang.add(sleutel);
                return;
            }
            var staat = huidig.getOrDefault(sleutel, Oppwaarde.leeg(sleutel));
            var wat =
                    Samenvoeging.van(
                            begin(id, staat, een, formulier), een.waarde(), staat.waarde());
            uitkomst.put(sleutel, wat);
            if (wat == Samenvoeging.OPSLAAN) {
                nieuw.put(sleutel, een.waarde());
            }
            note(id, staat, een, wat, werkplek);
        });
        schrijf(opp, nieuw, huidig, formulier, werkplek);
        return new Opslag(verzonden, waarden.van(id), uitkomst, Set.copyOf(teLang));
    }

    /** Puts a text below what stands in a field, as one takes over from a source. */
    @Transactional
    void vulAan(UUID leerling, UUID id, Veldsleutel sleutel, String tekst, Werkplek werkplek) {
        var opp = lock(leerling, id);
        var huidig = waarden.van(id);
        String staat = huidig.getOrDefault(sleutel, Oppwaarde.leeg(sleutel)).waarde();
        String samen = Canoniek.tekst(staat.isEmpty() ? tekst : staat + "\n\n" + tekst);
        if (!staat.contains(Canoniek.tekst(tekst)) && samen.length() <= sleutel.veld().maximum()) {
            schrijf(opp, Map.of(sleutel, samen), huidig, null, werkplek);
        }
    }

    /** Ends a collision as its writer chose. */
    @Transactional
    void kies(UUID leerling, UUID id, Veldsleutel sleutel, Keuze keuze, Werkplek werkplek) {
        var opp = lock(leerling, id);
        String eigen = botsingen.van(id, werkplek.account()).get(sleutel);
        if (eigen == null) {
            return;
        }
        var huidig = waarden.van(id);
        var botsing =
                new Botsing(sleutel, eigen, huidig.getOrDefault(sleutel, Oppwaarde.leeg(sleutel)));
        String tekst =
                switch (keuze) {
                    case EIGEN -> eigen;
                    case ANDER -> botsing.ander().waarde();
                    case BEIDE -> botsing.beide();
                };
        if (!tekst.equals(botsing.ander().waarde())) {
            schrijf(opp, Map.of(sleutel, tekst), huidig, null, werkplek);
        }
        botsingen.remove(id, werkplek.account(), sleutel);
    }

    /** Adds an empty goal. */
    @Transactional
    int addDoel(UUID leerling, UUID id) {
        return opps.addDoel(lock(leerling, id).id());
    }

    /** Takes a goal out; its texts stay for who regrets it. */
    @Transactional
    void removeDoel(UUID leerling, UUID id, int doel) {
        var opp = lock(leerling, id);
        var doelen = new ArrayList<>(opp.doelen());
        doelen.remove((Integer) doel);
        saveDoelen(opp, doelen);
    }

    /** Brings a goal back, at the end. */
    @Transactional
    void restoreDoel(UUID leerling, UUID id, int doel) {
        var opp = lock(leerling, id);
        boolean bekend =
                waarden.van(id).keySet().stream().anyMatch(sleutel -> sleutel.regel() == doel);
        if (bekend && !opp.doelen().contains(doel)) {
            var doelen = new ArrayList<>(opp.doelen());
            doelen.add(doel);
            doelen.sort(null);
            saveDoelen(opp, doelen);
        }
    }

    private void saveDoelen(Ontwikkelingsperspectief opp, List<Integer> doelen) {
        opps.saveDoelen(opp.id(), doelen);
        var inhoud = Oppwaarden.inhoud(doelen, waarden.van(opp.id()));
        opps.saveGewijzigd(opp.id(), !versies.isLaatste(opp, inhoud));
    }

    private Ontwikkelingsperspectief lock(UUID leerling, UUID id) {
        return opps.lock(leerling, id).orElseThrow(Leerlingtoegang::weg);
    }

    /**
     * What the form began with; when that is no longer known, both count as changed. What this same
     * form wrote before is its own, also when the answer to that did not arrive.
     */
    private String begin(UUID id, Oppwaarde staat, Verzonden een, @Nullable UUID formulier) {
        boolean zelf = formulier != null && formulier.equals(staat.formulier());
        if (zelf || een.begin() == staat.versie()) {
            return staat.waarde();
        }
        return een.begin() == 0
                ? ""
                : waarden.eerder(id, staat.sleutel(), een.begin()).orElse("\0");
    }

    private void note(
            UUID id, Oppwaarde staat, Verzonden een, Samenvoeging wat, Werkplek werkplek) {
        if (wat == Samenvoeging.BOTSING) {
            botsingen.save(
                    werkplek.tenantId(), id, werkplek.account(), staat.sleutel(), een.waarde());
        } else if (een.begin() < staat.versie()) {
            botsingen.remove(id, werkplek.account(), staat.sleutel());
        }
    }

    private void schrijf(
            Ontwikkelingsperspectief opp,
            Map<Veldsleutel, String> nieuw,
            Map<Veldsleutel, Oppwaarde> huidig,
            @Nullable UUID formulier,
            Werkplek werkplek) {
        if (nieuw.isEmpty()) {
            return;
        }
        waarden.save(werkplek.tenantId(), opp.id(), nieuw, formulier, werkplek.naam());
        var teksten = new HashMap<>(Oppwaarden.inhoud(opp.doelen(), huidig).waarden());
        teksten.putAll(nieuw);
        var inhoud = new Oppinhoud(opp.doelen(), teksten);
        opps.saveGewijzigd(opp.id(), !versies.isLaatste(opp, inhoud));
    }
}
