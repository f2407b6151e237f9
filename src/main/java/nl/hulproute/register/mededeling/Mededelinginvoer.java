package nl.hulproute.register.mededeling;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.register.Kalender;
import nl.hulproute.toegang.Mededeling;
import nl.hulproute.toegang.Mededeling.Soort;
import nl.hulproute.toegang.Organisatiesoort;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A mededeling as someone fills it in: days and times of the Netherlands. */
record Mededelinginvoer(
        String soort,
        String titel,
        String tekst,
        String vanDag,
        String vanTijd,
        String totDag,
        String totTijd,
        List<String> voor) {

    /** What stands in the list of whom it is for, beside the kinds of organisation. */
    static final String IEDEREEN = "IEDEREEN";

    private static final int VERHAAL = 1_000;

    /** The same, read; nothing when something is wrong with it. */
    record Gelezen(@Nullable Mededeling mededeling, List<Veldfout> fouten) {}

    Mededelinginvoer {
        soort = text(soort);
        titel = text(titel);
        tekst = text(tekst);
        vanDag = text(vanDag);
        vanTijd = text(vanTijd);
        totDag = text(totDag);
        totTijd = text(totTijd);
        voor = voor == null ? List.of() : List.copyOf(voor);
    }

    static Mededelinginvoer leeg(LocalDate vandaag) {
        return new Mededelinginvoer(
                Soort.AANKONDIGING.name(),
                "",
                "",
                vandaag.toString(),
                "08:00",
                vandaag.plusDays(7).toString(),
                "18:00",
                List.of(IEDEREEN));
    }

    static Mededelinginvoer of(Mededeling mededeling) {
        var van = mededeling.van().atZone(Kalender.ZONE).toLocalDateTime();
        var tot = mededeling.tot().atZone(Kalender.ZONE).toLocalDateTime();
        return new Mededelinginvoer(
                mededeling.soort().name(),
                mededeling.titel(),
                mededeling.tekst(),
                van.toLocalDate().toString(),
                van.toLocalTime().toString(),
                tot.toLocalDate().toString(),
                tot.toLocalTime().toString(),
                mededeling.voor().isEmpty()
                        ? List.of(IEDEREEN)
                        : mededeling.voor().stream().map(Enum::name).sorted().toList());
    }

    private static String text(@Nullable String waarde) {
        return waarde == null ? "" : waarde.strip();
    }

    Gelezen read(UUID id, Instant nu) {
        var controle = new Veldcontrole();
        controle.verplicht("titel", titel, "helpdesk.fout.titel")
                .lengte("titel", titel, Veldcontrole.KORT)
                .verplicht("tekst", tekst, "helpdesk.fout.tekst")
                .lengte("tekst", tekst, VERHAAL);
        controle.zonderBsn("tekst", titel + "\n" + tekst, "helpdesk.fout.bsn");
        Instant van = moment(controle, "van", vanDag, vanTijd);
        Instant tot = moment(controle, "tot", totDag, totTijd);
        if (van != null && tot != null && !van.isBefore(tot)) {
            controle.fout("totDag", "helpdesk.fout.volgorde");
        } else if (tot != null && !nu.isBefore(tot)) {
            controle.fout("totDag", "helpdesk.fout.voorbij");
        }
        Set<Organisatiesoort> soorten = soorten(controle);
        if (!controle.goed() || van == null || tot == null) {
            return new Gelezen(null, controle.fouten());
        }
        return new Gelezen(new Mededeling(id, kind(), titel, tekst, van, tot, soorten), List.of());
    }

    private Soort kind() {
        return soort.equals(Soort.ONDERHOUD.name()) ? Soort.ONDERHOUD : Soort.AANKONDIGING;
    }

    private static @Nullable Instant moment(
            Veldcontrole controle, String naam, String dag, String tijd) {
        controle.verplicht(naam + "Dag", dag, "helpdesk.fout.dag");
        LocalDate datum = controle.datum(naam + "Dag", dag);
        LocalTime klok = time(tijd);
        if (klok == null) {
            controle.fout(naam + "Tijd", "helpdesk.fout.tijd");
        }
        return datum == null || klok == null
                ? null
                : datum.atTime(klok).atZone(Kalender.ZONE).toInstant();
    }

    /** Reads 20:00, and 8.30 as people write it. */
    private static @Nullable LocalTime time(String tijd) {
        String klok = tijd.replace('.', ':');
        try {
            return LocalTime.parse(klok.indexOf(':') == 1 ? "0" + klok : klok);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private Set<Organisatiesoort> soorten(Veldcontrole controle) {
        if (voor.isEmpty()) {
            controle.fout("voor", "helpdesk.fout.voor");
        }
        var soorten = EnumSet.noneOf(Organisatiesoort.class);
        for (Organisatiesoort een : Organisatiesoort.values()) {
            if (voor.contains(een.name())) {
                soorten.add(een);
            }
        }
        return voor.contains(IEDEREEN) ? Set.of() : soorten;
    }
}
