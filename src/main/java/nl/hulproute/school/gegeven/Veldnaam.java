package nl.hulproute.school.gegeven;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * The name of a field in the language of the reader: {@code gegeven.veld.<kind>.<path>} where our
 * form calls it otherwise than the standard, else that of the element.
 */
final class Veldnaam {

    private Veldnaam() {}

    static MessageSourceResolvable van(Gegevensoort soort, String pad) {
        String zonderRijen = zonderRijen(pad);
        return new DefaultMessageSourceResolvable(
                new String[] {
                    "gegeven.veld." + soort.code() + "." + zonderRijen,
                    "oso.veld." + zonderRijen.substring(zonderRijen.lastIndexOf('.') + 1)
                },
                null,
                null);
    }

    /** The explanation under a name; an empty text when it needs none. */
    static MessageSourceResolvable uitleg(Gegevensoort soort, String pad) {
        return new DefaultMessageSourceResolvable(
                new String[] {"gegeven.uitleg." + soort.code() + "." + zonderRijen(pad)}, null, "");
    }

    private static String zonderRijen(String pad) {
        return pad.replaceAll("\\.[0-9]+(?=\\.|$)", "");
    }
}
