package nl.hulproute.swv.aanvraagtype;

import org.jspecify.annotations.Nullable;

/**
 * What a samenwerkingsverband demands of a kind of document. Without a number there is no limit.
 *
 * @param maandenOud how old the document may be at most, in months
 * @param maandenPeriode how long a period it has to cover at least, in months
 * @param ondertekend whether the carers with gezag have to have signed it
 */
public record Documenteis(
        boolean verplicht,
        @Nullable Integer maandenOud,
        @Nullable Integer maandenPeriode,
        boolean ondertekend) {

    static final int HOOGSTENS = 120;

    /** A document without further conditions. */
    public static Documenteis van(boolean verplicht) {
        return new Documenteis(verplicht, null, null, false);
    }

    public Documenteis hoogstensOud(int maanden) {
        return new Documenteis(verplicht, maanden, maandenPeriode, ondertekend);
    }

    public Documenteis overMinstens(int maanden) {
        return new Documenteis(verplicht, maandenOud, maanden, ondertekend);
    }

    public Documenteis metHandtekening() {
        return new Documenteis(verplicht, maandenOud, maandenPeriode, true);
    }
}
