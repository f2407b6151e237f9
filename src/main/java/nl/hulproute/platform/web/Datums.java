package nl.hulproute.platform.web;

import nl.hulproute.gedeeld.Taal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates, moments, ages and sizes as the reader of a page writes them; in templates {@code
 * ${@datums.dag(…)}}. The time is that of the Netherlands.
 */
@Component("datums")
public class Datums {

    public static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private static final DateTimeFormatter IN_HET_NEDERLANDS =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Taal.NEDERLANDS);

    /** As the limits of files are counted and said: what is just allowed is not shown as more. */
    private static final long KILO = 1024;

    private final Clock clock;
    private final MessageSource teksten;

    Datums(Clock clock, MessageSource teksten) {
        this.clock = clock;
        this.teksten = teksten;
    }

    /** 17 maart 2026. */
    public String dag(@Nullable LocalDate dag) {
        return dag == null ? "" : format("d MMMM yyyy").format(dag);
    }

    /** 17 maart 2026, in Dutch whoever reads it: for what is mailed or sent. */
    public static String inHetNederlands(LocalDate dag) {
        return IN_HET_NEDERLANDS.format(dag);
    }

    /** 17 maart 2026. */
    public String dag(@Nullable Instant moment) {
        return moment == null ? "" : dag(moment.atZone(NEDERLAND).toLocalDate());
    }

    /** 17-03-2026. */
    public String kort(@Nullable LocalDate dag) {
        return dag == null ? "" : format("dd-MM-yyyy").format(dag);
    }

    /** 17-03-2026. */
    public String kort(@Nullable Instant moment) {
        return moment == null ? "" : kort(moment.atZone(NEDERLAND).toLocalDate());
    }

    /** 17 maart 2026, 14.03 uur. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : tekst("kern.moment", dag(moment), tijd(moment));
    }

    /** 14.03. */
    public String tijd(Instant moment) {
        String patroon = nederlands() ? "H.mm" : "H:mm";
        return format(patroon).format(moment.atZone(NEDERLAND));
    }

    /** Whether a day begins then: what counts from such a moment counts from that day. */
    public boolean beginVanDag(Instant moment) {
        return moment.atZone(NEDERLAND).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /**
     * zaterdag 5 december, 20.00–22.00 uur; of more days, and of another year than now, in full.
     */
    public String periode(Instant van, Instant tot) {
        LocalDate begin = van.atZone(NEDERLAND).toLocalDate();
        LocalDate einde = tot.atZone(NEDERLAND).toLocalDate();
        return begin.equals(einde)
                ? tekst("kern.periode.dag", weekdag(begin), tijd(van), tijd(tot))
                : tekst("kern.periode.dagen", weekdag(begin), tijd(van), weekdag(einde), tijd(tot));
    }

    private String weekdag(LocalDate dag) {
        boolean ditJaar = dag.getYear() == vandaag().getYear();
        return format(ditJaar ? "EEEE d MMMM" : "EEEE d MMMM yyyy").format(dag);
    }

    /** How long ago, in one unit: zojuist, 5 minuten geleden, 3 dagen geleden. */
    public String geleden(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        Duration duur = Duration.between(moment, clock.instant());
        if (duur.toMinutes() < 1) {
            return tekst("kern.geleden.zojuist");
        }
        if (duur.toHours() < 1) {
            return tekst("kern.geleden.minuten", duur.toMinutes());
        }
        if (duur.toDays() < 1) {
            return tekst("kern.geleden.uren", duur.toHours());
        }
        return tekst("kern.geleden.dagen", duur.toDays());
    }

    /** 812 kB; 1,4 MB. */
    public String grootte(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        if (bytes < KILO * KILO) {
            return Math.round(bytes / (double) KILO) + " kB";
        }
        return String.format(
                LocaleContextHolder.getLocale(), "%.1f MB", bytes / (double) (KILO * KILO));
    }

    /** Today in the Netherlands. */
    public LocalDate vandaag() {
        return LocalDate.now(clock.withZone(NEDERLAND));
    }

    private static DateTimeFormatter format(String patroon) {
        return DateTimeFormatter.ofPattern(patroon, LocaleContextHolder.getLocale());
    }

    private static boolean nederlands() {
        return !LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private String tekst(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, LocaleContextHolder.getLocale());
    }
}
