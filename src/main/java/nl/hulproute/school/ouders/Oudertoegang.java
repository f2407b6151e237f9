package nl.hulproute.school.ouders;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * The way in of one carer to the signing for one pupil: a link by mail and a code by another way.
 *
 * @param code Argon2id of the code; none before one was made
 * @param pogingen wrong codes since the code was made
 * @param mailMislukt when it became clear that the newest mail never left
 */
record Oudertoegang(
        UUID id,
        UUID school,
        UUID leerling,
        UUID verzorger,
        String email,
        Locale taal,
        Codeweg codeweg,
        String telefoon,
        @Nullable String code,
        @Nullable Instant codeTot,
        int pogingen,
        @Nullable Instant slotTot,
        Instant verstuurd,
        Instant verloopt,
        @Nullable Instant ingetrokken,
        @Nullable Instant binnen,
        @Nullable Instant mailMislukt) {

    /** So many wrong codes close the door for a while. */
    static final int POGINGEN = 5;

    /** So many close it until the school makes another code. */
    static final int POGINGEN_IN_ALLES = 15;

    /** Why or why not it can be used. */
    enum Stand {
        OPEN,
        OP_SLOT,
        GEBLOKKEERD,
        VERLOPEN,
        INGETROKKEN
    }

    public Stand stand(Instant nu) {
        if (ingetrokken != null) {
            return Stand.INGETROKKEN;
        }
        if (!verloopt.isAfter(nu)) {
            return Stand.VERLOPEN;
        }
        if (pogingen >= POGINGEN_IN_ALLES) {
            return Stand.GEBLOKKEERD;
        }
        return slotTot != null && slotTot.isAfter(nu) ? Stand.OP_SLOT : Stand.OPEN;
    }

    /** Whether who came in before may go on. */
    boolean geldt(Instant nu) {
        return ingetrokken == null && verloopt.isAfter(nu);
    }

    /** Whether there is a code that works now; one handed over works as long as the link. */
    boolean heeftCode(Instant nu) {
        return code != null && (codeTot == null || codeTot.isAfter(nu));
    }
}
