package nl.hulproute.swv.cijfers;

import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.platform.web.Veldfout;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The period as it was asked for: a school year, or months of one's own, whole ones; the school
 * year of today when nothing sensible was.
 */
record Periodekeuze(
        Periode periode,
        Optional<Schooljaar> schooljaar,
        String van,
        String tot,
        List<Veldfout> fouten) {

    private static final int EERSTE_JAAR = 2000;

    static Periodekeuze of(String schooljaar, String van, String tot, LocalDate vandaag) {
        if (van.isBlank() && tot.isBlank()) {
            return year(
                    Schooljaar.parse(schooljaar).orElse(Schooljaar.of(vandaag)), "", "", List.of());
        }
        Optional<LocalDate> begin = day(van);
        Optional<LocalDate> einde = tot.isBlank() ? Optional.of(vandaag) : day(tot);
        if (begin.isEmpty()) {
            return wrong("van", "cijfers.fout.dag", van, tot, vandaag);
        }
        if (einde.isEmpty()) {
            return wrong("tot", "cijfers.fout.dag", van, tot, vandaag);
        }
        if (new Periode(begin.get(), einde.get()).achterstevoren()) {
            return wrong("tot", "cijfers.fout.volgorde", van, tot, vandaag);
        }
        Periode periode = wholeMonths(begin.get(), einde.get());
        if (periode.teLang()) {
            return wrong("tot", "cijfers.fout.lang", van, tot, vandaag);
        }
        return new Periodekeuze(
                periode,
                Optional.empty(),
                periode.van().toString(),
                periode.tot().toString(),
                List.of());
    }

    /** With a day more or less, two periods would tell of the one dossier of that day. */
    private static Periode wholeMonths(LocalDate van, LocalDate tot) {
        return new Periode(van.withDayOfMonth(1), YearMonth.from(tot).atEndOfMonth());
    }

    /** What the address of the same figures as a file has after its question mark. */
    public String vraag() {
        return schooljaar
                .map(jaar -> "schooljaar=" + jaar)
                .orElse("van=" + periode.van() + "&tot=" + periode.tot());
    }

    /** Empty when the days are one's own. */
    public String jaar() {
        return schooljaar.map(Schooljaar::toString).orElse("");
    }

    private static Periodekeuze wrong(
            String veld, String sleutel, String van, String tot, LocalDate vandaag) {
        var fouten = List.of(new Veldfout(veld, sleutel, Periode.MAX_JAREN));
        return year(Schooljaar.of(vandaag), van, tot, fouten);
    }

    private static Periodekeuze year(
            Schooljaar jaar, String van, String tot, List<Veldfout> fouten) {
        return new Periodekeuze(Periode.of(jaar), Optional.of(jaar), van, tot, fouten);
    }

    private static Optional<LocalDate> day(String tekst) {
        try {
            var dag = LocalDate.parse(tekst.strip());
            boolean denkbaar = dag.getYear() >= EERSTE_JAAR && dag.getYear() < EERSTE_JAAR + 100;
            return denkbaar ? Optional.of(dag) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
