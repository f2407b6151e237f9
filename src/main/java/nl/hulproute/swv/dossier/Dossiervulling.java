package nl.hulproute.swv.dossier;

import nl.hulproute.demo.Demovulling;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Aanvraagtype;
import nl.hulproute.swv.aanvraagtype.Aanvraagtypes;
import nl.hulproute.swv.aanvraagtype.Statuslabels;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Dossiers of the past in demo mode, of a school that has no school part here: so that the worklist
 * and the school's own list are as on an ordinary working day.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
@Order(120)
class Dossiervulling implements Demovulling {

    private static final UUID SWV = Demowereld.SWV_PO.id();
    private static final Demowereld.School SCHOOL = Demowereld.WILGENHOF;
    private static final String BEHANDELAAR = "Noor Willemse";
    private static final String INDIENER = "Wilma Tuinstra";

    private static final Map<HulpvraagStatus, List<HulpvraagStatus>> WEGEN = wegen();

    private final Aanvraagtypes aanvraagtypes;
    private final Statuslabels labels;
    private final Dossiers dossiers;
    private final Dossierdocumenten documenten;
    private final Geschiedenis geschiedenis;
    private final Demostukken stukken;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Dossiervulling(
            Aanvraagtypes aanvraagtypes,
            Statuslabels labels,
            Dossiers dossiers,
            Dossierdocumenten documenten,
            Geschiedenis geschiedenis,
            Demostukken stukken,
            TransactionTemplate transaction,
            Clock clock) {
        this.aanvraagtypes = aanvraagtypes;
        this.labels = labels;
        this.dossiers = dossiers;
        this.documenten = documenten;
        this.geschiedenis = geschiedenis;
        this.stukken = stukken;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A request as a school makes it: about whom, of which type, how long ago, how it stands. */
    private record Verhaal(
            Demostukken.Kind kind,
            int type,
            int dagen,
            HulpvraagStatus status,
            String vraag,
            boolean aangevuld,
            String toelichting) {

        Verhaal vraag(String tekst) {
            return new Verhaal(kind, type, dagen, status, tekst, aangevuld, toelichting);
        }

        Verhaal reden(String tekst) {
            return new Verhaal(kind, type, dagen, status, vraag, aangevuld, tekst);
        }

        /** Of the same pupil, for a school may send what it sent before. */
        Verhaal nogEens(int dagenGeleden) {
            return new Verhaal(kind, type, dagenGeleden, status, vraag, aangevuld, toelichting);
        }

        Verhaal metAanvulling() {
            return new Verhaal(kind, type, dagen, status, vraag, true, toelichting);
        }
    }

    private static final List<Verhaal> VERHALEN =
            List.of(
                    verhaal("Jasmijn", "de", "Groot", 2016, 4, 58, HulpvraagStatus.AFGESLOTEN)
                            .vraag(
                                    "Jasmijn is toe aan de overstap naar het SBO. Zij werkt"
                                            + " zelfstandig en heeft een vriendin gekregen."),
                    verhaal("Noah", "", "Pietersen", 2017, 5, 47, HulpvraagStatus.BESLUIT)
                            .vraag("Noah heeft begeleiding nodig bij het plannen van zijn werk."),
                    verhaal("Amina", "", "Belhadj", 2015, 1, 33, HulpvraagStatus.ADVIES)
                            .vraag(
                                    "Amina leert meer van doen dan van lezen. Wij zoeken een plek"
                                            + " met kleine groepen."),
                    verhaal("Stijn", "van", "Houten", 2018, 2, 24, HulpvraagStatus.COMPLEET)
                            .vraag("Stijn heeft rust en een vaste structuur nodig."),
                    verhaal(
                                    "Lieke",
                                    "",
                                    "Zijlstra",
                                    2016,
                                    3,
                                    19,
                                    HulpvraagStatus.AANVULLING_GEVRAAGD)
                            .vraag("Lieke heeft zorg nodig tijdens de schooldag.")
                            .reden(
                                    "Wilt u de ondertekening van het OPP nog sturen? De laatste"
                                            + " pagina met beide handtekeningen is genoeg."),
                    verhaal("Yara", "", "Öztürk", 2017, 0, 12, HulpvraagStatus.IN_BEHANDELING)
                            .vraag(
                                    "Yara stroomt door naar het SBO. Wij vragen een TLV voor twee"
                                            + " jaar.")
                            .metAanvulling(),
                    verhaal("Finn", "", "Hoekstra", 2019, 6, 6, HulpvraagStatus.ONTVANGEN)
                            .vraag("Hoe helpen wij Finn bij wisselingen op een dag?"),
                    verhaal("Sara", "de", "Jong", 2018, 5, 1, HulpvraagStatus.AANGEMELD)
                            .vraag(
                                    "Sara praat thuis veel en op school nauwelijks. Wij vragen"
                                            + " begeleiding in de klas."),
                    verhaal("Finn", "", "Hoekstra", 2019, 6, 6, HulpvraagStatus.AANGEMELD)
                            .nogEens(0)
                            .vraag("Hoe helpen wij Finn bij wisselingen op een dag?"));

    @Override
    public String naam() {
        return "swv-dossiers";
    }

    @Override
    public void vul() {
        Tenant.van(SWV)
                .voer(() -> transaction.executeWithoutResult(t -> VERHALEN.forEach(this::tell)));
    }

    private void tell(Verhaal verhaal) {
        Aanvraagtype type = aanvraagtypes.all(SWV).get(verhaal.type());
        Instant begin = clock.instant().minus(Duration.ofDays(verhaal.dagen()).plusMinutes(97));
        List<Dossierdocument> bijlagen = papers(verhaal, type, begin);
        Dossier dossier = dossier(verhaal, type, begin, bijlagen);
        dossiers.add(SWV, dossier);
        documenten.add(SWV, dossier, bijlagen);
        note(dossier, begin, Gebeurtenis.Soort.ONTVANGEN, INDIENER, null, null, bijlagen.size());
        List<HulpvraagStatus> weg = WEGEN.getOrDefault(verhaal.status(), List.of());
        Duration stap = Duration.ofDays(verhaal.dagen()).dividedBy(weg.size() + 2);
        Instant moment = begin;
        for (HulpvraagStatus status : weg) {
            moment = moment.plus(stap);
            boolean last = status == verhaal.status();
            note(
                    dossier,
                    moment,
                    Gebeurtenis.Soort.STATUS,
                    BEHANDELAAR,
                    status,
                    last && !verhaal.toelichting().isEmpty() ? verhaal.toelichting() : null,
                    0);
        }
        if (verhaal.aangevuld()) {
            supplement(verhaal, dossier, moment.plus(stap));
        }
    }

    private void supplement(Verhaal verhaal, Dossier dossier, Instant moment) {
        documenten.add(
                SWV,
                dossier,
                List.of(
                        stukken.document(
                                SWV,
                                dossiers.newIds(1).getFirst(),
                                verhaal.kind(),
                                Documentsoort.GESPREKSVERSLAG,
                                1,
                                moment)));
        note(dossier, moment, Gebeurtenis.Soort.AANVULLING, INDIENER, null, null, 1);
    }

    private List<Dossierdocument> papers(Verhaal verhaal, Aanvraagtype type, Instant moment) {
        var soorten = new ArrayList<Documentsoort>();
        type.documenten().entrySet().stream()
                .filter(soort -> soort.getValue().verplicht() || soort.getKey().ordinal() % 2 == 0)
                .filter(soort ->
                        verhaal.status() != HulpvraagStatus.AANVULLING_GEVRAAGD
                                || soort.getKey() != Documentsoort.OPP_ONDERTEKENING)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(soorten::add);
        soorten.add(Documentsoort.TOELICHTING_ONDERWIJSBEHOEFTEN);
        List<UUID> ids = dossiers.newIds(soorten.size());
        return soorten.stream()
                .distinct()
                .map(soort ->
                        stukken.document(
                                SWV,
                                ids.get(soorten.indexOf(soort)),
                                verhaal.kind(),
                                soort,
                                0,
                                moment))
                .toList();
    }

    private Dossier dossier(
            Verhaal verhaal, Aanvraagtype type, Instant begin, List<Dossierdocument> bijlagen) {
        Duration sinds =
                Duration.ofDays(verhaal.dagen())
                        .dividedBy(WEGEN.getOrDefault(verhaal.status(), List.of()).size() + 2);
        Instant laatste =
                begin.plus(
                        sinds.multipliedBy(WEGEN.getOrDefault(verhaal.status(), List.of()).size()));
        UUID id = dossiers.newIds(1).getFirst();
        return new Dossier(
                new Dossier.Id(id),
                dossiers.nextNumber(SWV, 2026),
                Routeringskenmerk.of(SCHOOL.vestiging()),
                id,
                SCHOOL.id(),
                SCHOOL.naam(),
                type.id(),
                type.naam(),
                verhaal.vraag(),
                "WH-" + verhaal.dagen(),
                INDIENER,
                "w.tuinstra@wilgenhof.example",
                SCHOOL.teamadres(),
                new Dossier.Leerling(verhaal.kind().naam(), verhaal.kind().geboren()),
                stukken.xml(SWV, SCHOOL, verhaal.kind(), bijlagen),
                verhaal.status(),
                laatste,
                begin.minusSeconds(40),
                begin,
                0,
                0,
                false,
                null);
    }

    private void note(
            Dossier dossier,
            Instant moment,
            Gebeurtenis.Soort soort,
            String door,
            @Nullable HulpvraagStatus status,
            @Nullable String toelichting,
            int aantal) {
        geschiedenis.add(
                SWV,
                dossier,
                new Gebeurtenis(
                        moment,
                        soort,
                        door,
                        status,
                        status == null ? null : labels.all(SWV).get(status),
                        toelichting,
                        aantal));
    }

    /** The states that were passed on the way to each. */
    private static Map<HulpvraagStatus, List<HulpvraagStatus>> wegen() {
        var weg = new ArrayList<HulpvraagStatus>();
        var wegen = new EnumMap<HulpvraagStatus, List<HulpvraagStatus>>(HulpvraagStatus.class);
        for (HulpvraagStatus status :
                List.of(
                        HulpvraagStatus.ONTVANGEN,
                        HulpvraagStatus.IN_BEHANDELING,
                        HulpvraagStatus.AANVULLING_GEVRAAGD,
                        HulpvraagStatus.COMPLEET,
                        HulpvraagStatus.ADVIES,
                        HulpvraagStatus.BESLUIT,
                        HulpvraagStatus.AFGESLOTEN)) {
            weg.add(status);
            wegen.put(status, List.copyOf(weg));
            weg.remove(HulpvraagStatus.AANVULLING_GEVRAAGD);
        }
        return wegen;
    }

    private static Verhaal verhaal(
            String roepnaam,
            String voorvoegsel,
            String achternaam,
            int jaar,
            int type,
            int dagen,
            HulpvraagStatus status) {
        var kind =
                new Demostukken.Kind(
                        roepnaam,
                        voorvoegsel,
                        achternaam,
                        LocalDate.of(jaar, 1 + dagen % 12, 1 + dagen % 27));
        return new Verhaal(kind, type, dagen, status, "", false, "");
    }
}
