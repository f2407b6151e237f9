package nl.hulproute.platform.web;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import nl.hulproute.gedeeld.Bsnzoeker;
import nl.hulproute.gedeeld.Denkbaredag;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects what is wrong with the fields of a form, in their order. */
public final class Veldcontrole {

    public static final int KORT = 100;

    /** An address as mail takes it: of plain signs, one name, and a domain with a dot. */
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[\\p{ASCII}&&[^@\\s\"(),:;<>\\[\\]\\\\]]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,}");

    /** What nobody sees: spaces, what only steers the text, and letters without a shape. */
    private static final Pattern ONZICHTBAAR =
            Pattern.compile(
                    "[\\p{Z}\\p{C}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0]");

    private static final Pattern TELEFOON = Pattern.compile("\\+?[0-9][0-9 ()-]{7,18}");
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3} ?[A-Z]{2}");
    private static final DateTimeFormatter NEDERLANDS =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final List<Veldfout> fouten = new ArrayList<>();

    public List<Veldfout> fouten() {
        return List.copyOf(fouten);
    }

    public boolean goed() {
        return fouten.isEmpty();
    }

    public void fout(String veld, String sleutel, Object... gegevens) {
        fouten.add(new Veldfout(veld, sleutel, gegevens));
    }

    /** Not empty: at least one sign that can be seen. */
    public Veldcontrole verplicht(String veld, String waarde, String sleutel) {
        if (ONZICHTBAAR.matcher(waarde).replaceAll("").isEmpty()) {
            fout(veld, sleutel);
        }
        return this;
    }

    public Veldcontrole lengte(String veld, String waarde, int maximum) {
        if (waarde.length() > maximum) {
            fout(veld, "kern.fout.lengte", maximum);
        }
        return this;
    }

    /** Holds nothing that may be a BSN. */
    public Veldcontrole zonderBsn(String veld, String waarde, String sleutel) {
        if (!Bsnzoeker.zoek(waarde).isEmpty()) {
            fout(veld, sleutel);
        }
        return this;
    }

    public Veldcontrole email(String veld, String waarde) {
        if (!waarde.isBlank() && !isEmail(waarde)) {
            fout(veld, "kern.fout.email");
        }
        return lengte(veld, waarde, 254);
    }

    /** What the mail server would refuse later is refused while somebody can still mend it. */
    private static boolean isEmail(String waarde) {
        try {
            new InternetAddress(waarde, true).validate();
            return EMAIL.matcher(waarde).matches();
        } catch (AddressException e) {
            return false;
        }
    }

    public Veldcontrole telefoon(String veld, String waarde) {
        return vorm(veld, waarde, TELEFOON, "kern.fout.telefoon");
    }

    public Veldcontrole postcode(String veld, String waarde) {
        return vorm(veld, waarde, POSTCODE, "kern.fout.postcode");
    }

    /**
     * Reads the date of a date field, or one that was typed as 31-12-2026; nothing when empty. One
     * outside {@link Denkbaredag} is a slip.
     */
    public @Nullable LocalDate datum(String veld, String waarde) {
        if (waarde.isBlank()) {
            return null;
        }
        try {
            LocalDate dag =
                    waarde.indexOf('-') == 4
                            ? LocalDate.parse(waarde)
                            : LocalDate.parse(waarde, NEDERLANDS);
            if (Denkbaredag.kan(dag)) {
                return dag;
            }
            // as text: a year has no separator of thousands
            fout(
                    veld,
                    "kern.fout.datum.jaar",
                    String.valueOf(Denkbaredag.EERSTE_JAAR),
                    String.valueOf(Denkbaredag.LAATSTE_JAAR));
        } catch (DateTimeParseException e) {
            fout(veld, "kern.fout.datum");
        }
        return null;
    }

    /** No day that has not been yet. */
    public Veldcontrole nietInToekomst(String veld, @Nullable LocalDate dag, LocalDate vandaag) {
        if (dag != null && dag.isAfter(vandaag)) {
            fout(veld, "kern.fout.toekomst");
        }
        return this;
    }

    /**
     * No day before that one.
     *
     * @param sleutel the message that says why, with the arguments that follow
     */
    public Veldcontrole nietVoor(
            String veld,
            @Nullable LocalDate dag,
            LocalDate eerste,
            String sleutel,
            Object... gegevens) {
        if (dag != null && dag.isBefore(eerste)) {
            fout(veld, sleutel, gegevens);
        }
        return this;
    }

    private Veldcontrole vorm(String veld, String waarde, Pattern vorm, String sleutel) {
        if (!waarde.isBlank() && !vorm.matcher(waarde).matches()) {
            fout(veld, sleutel);
        }
        return this;
    }
}
