package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Begins an ontwikkelingsperspectief with what is known already. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Oppbegin {

    private static final int LAATSTE_GROEP = 8;

    /** What a new period has to find out anew. */
    private static final Set<Oppveld> NIET_OVER = nietOver();

    private final Ontwikkelingsperspectieven opps;
    private final Oppwaarden waarden;
    private final Schoolgegevens scholen;
    private final Datums datums;

    Oppbegin(
            Ontwikkelingsperspectieven opps,
            Oppwaarden waarden,
            Schoolgegevens scholen,
            Datums datums) {
        this.opps = opps;
        this.waarden = waarden;
        this.scholen = scholen;
        this.datums = datums;
    }

    /** A new one, with what the pupil's personalia say; gives its id. */
    @Transactional
    UUID begin(Leerling leerling, Werkplek werkplek) {
        return add(leerling, List.of(1), Map.of(), werkplek);
    }

    /** A new one with the answers of a former one, but the period and what the pupil said. */
    @Transactional
    UUID kopieer(Leerling leerling, UUID vorige, Werkplek werkplek) {
        var opp = opps.find(leerling.id(), vorige).orElseThrow(Leerlingtoegang::weg);
        var over = new HashMap<>(waarden.inhoud(opp).waarden());
        over.keySet().removeIf(sleutel -> NIET_OVER.contains(sleutel.veld()));
        return add(leerling, opp.doelen(), over, werkplek);
    }

    private UUID add(
            Leerling leerling,
            List<Integer> doelen,
            Map<Veldsleutel, String> over,
            Werkplek werkplek) {
        UUID id = opps.add(werkplek.tenantId(), leerling.id(), werkplek.naam(), doelen);
        var alles = new HashMap<>(over);
        bekend(leerling, werkplek)
                .forEach((veld, waarde) -> alles.putIfAbsent(Veldsleutel.van(veld), waarde));
        alles.values().removeIf(String::isEmpty);
        waarden.save(werkplek.tenantId(), id, alles, null, werkplek.naam());
        return id;
    }

    private Map<Oppveld, String> bekend(Leerling leerling, Werkplek werkplek) {
        var soort = scholen.van(leerling.schoolId()).soort();
        var groep = leerling.groep();
        var vandaag = datums.vandaag();
        return Map.of(
                Oppveld.BEGIN,
                vandaag.toString(),
                Oppveld.EINDE,
                vandaag.plusYears(1).minusDays(1).toString(),
                Oppveld.SCHOOLTYPE,
                soort.name().toLowerCase(Locale.ROOT),
                Oppveld.GROEP,
                groep == null ? "" : groep.naam(),
                Oppveld.OPSTELLER,
                werkplek.naam(),
                Oppveld.BETROKKENEN,
                leerling.verzorgers().stream()
                        .filter(verzorger -> !verzorger.overleden())
                        .map(verzorger -> verzorger.naam().volledig())
                        .collect(Collectors.joining("\n")),
                Oppveld.UITSTROOMDATUM,
                uitstroom(leerling, soort, vandaag));
    }

    /** The end of group 8, for a pupil of a basisschool; else not known. */
    static String uitstroom(Leerling leerling, Schoolsoort soort, LocalDate vandaag) {
        var groep = leerling.groep();
        String jaargroep =
                groep == null || !leerling.jaargroep().isEmpty()
                        ? leerling.jaargroep()
                        : groep.jaargroep();
        if (soort != Schoolsoort.BO || !jaargroep.matches("[1-8]")) {
            return "";
        }
        int jaren = LAATSTE_GROEP - Integer.parseInt(jaargroep);
        return new Schooljaar(Schooljaar.of(vandaag).beginjaar() + jaren).laatsteDag().toString();
    }

    private static Set<Oppveld> nietOver() {
        var velden =
                EnumSet.of(
                        Oppveld.BEGIN,
                        Oppveld.EINDE,
                        Oppveld.GROEP,
                        Oppveld.OPSTELLER,
                        Oppveld.SCHOOLTYPE);
        velden.addAll(Oppveld.Deel.GEHOORD.velden());
        return velden;
    }
}
