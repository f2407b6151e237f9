package nl.hulproute.ketencheck;

import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.ketencheck.Ketenfeiten.Proef;
import nl.hulproute.ketencheck.Ketenfeiten.Recht;
import nl.hulproute.uitwisseling.Ketenoorzaak;
import nl.hulproute.uitwisseling.Ketenstand;
import nl.hulproute.uitwisseling.Ketenstand.Staat;
import nl.hulproute.uitwisseling.Ketenstap;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;

/** From what is known to how each step stands: the one place that decides it, for all parties. */
public final class Ketenregels {

    /** What a step's facts say, before it is known whether its owner was asked. */
    private record Oordeel(
            Staat staat, Ketenoorzaak oorzaak, String toelichting, @Nullable Instant tot) {

        static Oordeel gereed() {
            return new Oordeel(Staat.GEREED, Ketenoorzaak.IN_ORDE, "", null);
        }

        static Oordeel nodig(Ketenoorzaak oorzaak) {
            return nodig(oorzaak, "");
        }

        static Oordeel nodig(Ketenoorzaak oorzaak, String toelichting) {
            return new Oordeel(Staat.NODIG, oorzaak, toelichting, null);
        }

        static Oordeel wacht(Ketenoorzaak oorzaak, @Nullable Instant tot) {
            return new Oordeel(Staat.WACHT, oorzaak, "", tot);
        }
    }

    private Ketenregels() {}

    /** Every step, in the order of the manual. */
    public static List<Ketenstand> judge(Ketenfeiten feiten, Instant nu) {
        var oordelen = new EnumMap<Ketenstap, Oordeel>(Ketenstap.class);
        oordelen.put(Ketenstap.ORGANISATIE, organisatie(feiten));
        oordelen.put(Ketenstap.KOPPELING, koppeling(feiten));
        oordelen.put(
                Ketenstap.MANDAAT_SCHOOLSYSTEEM,
                recht(
                        feiten.mandaatSchoolsysteem(),
                        Ketenoorzaak.GEEN_MANDAAT,
                        Ketenoorzaak.MANDAAT_LATER));
        oordelen.put(
                Ketenstap.MANDAAT_SWVSYSTEEM,
                recht(
                        feiten.mandaatSwvsysteem(),
                        Ketenoorzaak.GEEN_MANDAAT,
                        Ketenoorzaak.MANDAAT_LATER));
        oordelen.put(
                Ketenstap.OVEREENKOMST,
                recht(
                        feiten.overeenkomst(),
                        Ketenoorzaak.GEEN_OVEREENKOMST,
                        Ketenoorzaak.OVEREENKOMST_LATER));
        oordelen.put(Ketenstap.ROUTERINGSKENMERK, kenmerk(feiten));
        oordelen.put(Ketenstap.CERTIFICAAT, certificaat(feiten, nu));
        oordelen.put(Ketenstap.ENDPOINT, endpoint(feiten));
        oordelen.put(
                Ketenstap.AANVRAAGTYPES,
                feiten.aanvraagtypes() != null && feiten.aanvraagtypes() > 0
                        ? Oordeel.gereed()
                        : Oordeel.nodig(Ketenoorzaak.GEEN_AANVRAAGTYPES));
        boolean rest =
                oordelen.values().stream().allMatch(oordeel -> oordeel.staat() == Staat.GEREED);
        oordelen.put(Ketenstap.TESTBERICHT, testbericht(feiten, rest));
        return oordelen.entrySet().stream()
                .map(een ->
                        stand(een.getKey(), een.getValue(), feiten.gevraagd().get(een.getKey())))
                .toList();
    }

    private static Oordeel organisatie(Ketenfeiten feiten) {
        Vestiging anders = feiten.andersIngevoerd();
        if (!feiten.brinBekend()) {
            return feiten.brinverzoek() == null
                    ? Oordeel.nodig(Ketenoorzaak.BRIN_ONBEKEND)
                    : Oordeel.wacht(Ketenoorzaak.BRIN_AANGEVRAAGD, null);
        }
        if (feiten.ingevoerd()) {
            return Oordeel.gereed();
        }
        return anders == null
                ? Oordeel.nodig(Ketenoorzaak.SCHOOL_NIET_INGEVOERD)
                : Oordeel.nodig(Ketenoorzaak.ANDERE_POSITIES, anders.toString());
    }

    private static Oordeel koppeling(Ketenfeiten feiten) {
        if (feiten.swvsysteem() && feiten.swvEndpoint()) {
            return Oordeel.gereed();
        }
        if (feiten.koppelverzoek() != null) {
            return Oordeel.wacht(Ketenoorzaak.KOPPELING_AANGEVRAAGD, null);
        }
        return Oordeel.nodig(
                feiten.swvsysteem()
                        ? Ketenoorzaak.SWV_ONBEREIKBAAR
                        : Ketenoorzaak.SWV_ZONDER_SYSTEEM);
    }

    private static Oordeel recht(Recht recht, Ketenoorzaak geen, Ketenoorzaak straks) {
        return switch (recht) {
            case Recht.Geldt geldt -> Oordeel.gereed();
            case Recht.Straks(Instant vanaf) -> Oordeel.wacht(straks, vanaf);
            case Recht.Geen none -> Oordeel.nodig(geen);
        };
    }

    private static Oordeel kenmerk(Ketenfeiten feiten) {
        Boolean aan = feiten.aan();
        if (aan == null) {
            return Oordeel.nodig(Ketenoorzaak.OMGEVING_ONBEKEND);
        }
        return aan ? Oordeel.gereed() : Oordeel.nodig(Ketenoorzaak.KENMERK_UIT);
    }

    /** One that was never seen is not a fault: its system has had no reason to come by yet. */
    private static Oordeel certificaat(Ketenfeiten feiten, Instant nu) {
        if (verlopen(feiten.schoolcertificaat(), nu)) {
            return Oordeel.nodig(Ketenoorzaak.SCHOOLCERTIFICAAT_VERLOPEN);
        }
        return verlopen(feiten.swvcertificaat(), nu)
                ? Oordeel.nodig(Ketenoorzaak.SWVCERTIFICAAT_VERLOPEN)
                : Oordeel.gereed();
    }

    private static boolean verlopen(@Nullable Instant geldigTot, Instant nu) {
        return geldigTot != null && !geldigTot.isAfter(nu);
    }

    /** The school's system may not say where it is reached before it is mandated and turned on. */
    private static Oordeel endpoint(Ketenfeiten feiten) {
        if (feiten.schoolEndpoint()) {
            return Oordeel.gereed();
        }
        boolean kan =
                feiten.mandaatSchoolsysteem() instanceof Recht.Geldt
                        && Boolean.TRUE.equals(feiten.aan());
        return kan
                ? Oordeel.nodig(Ketenoorzaak.GEEN_ENDPOINT)
                : Oordeel.wacht(Ketenoorzaak.ENDPOINT_VOLGT, null);
    }

    /** The school's system sends it by itself. */
    private static Oordeel testbericht(Ketenfeiten feiten, boolean rest) {
        return switch (feiten.proef()) {
            case Proef.Gelukt gelukt -> Oordeel.gereed();
            case Proef.Mislukt(Instant moment, String reden) when rest ->
                    Oordeel.nodig(Ketenoorzaak.TEST_MISLUKT, reden);
            case Proef.Mislukt mislukt -> Oordeel.wacht(Ketenoorzaak.TEST_VOLGT, null);
            case Proef.Geen geen ->
                    rest
                            ? Oordeel.wacht(Ketenoorzaak.NIET_GETEST, null)
                            : Oordeel.wacht(Ketenoorzaak.TEST_VOLGT, null);
        };
    }

    /** What its owner was told by mail waits for that owner. */
    private static Ketenstand stand(Ketenstap stap, Oordeel oordeel, @Nullable Instant gevraagd) {
        boolean wacht = oordeel.staat() == Staat.NODIG && gevraagd != null;
        return new Ketenstand(
                stap,
                wacht ? Staat.WACHT : oordeel.staat(),
                oordeel.oorzaak(),
                oordeel.toelichting(),
                null,
                oordeel.tot(),
                gevraagd);
    }
}
