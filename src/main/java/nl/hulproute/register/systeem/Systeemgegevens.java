package nl.hulproute.register.systeem;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A system.
 *
 * @param soort SCHOOL or SWV: whose work it does
 * @param diensten the codes of what it may be mandated for
 * @param gemandateerd of those, what mandates were given for: these it cannot lose
 * @param gezien when it last came with its certificate; null when it never did
 * @param geldigTot until when that certificate is valid
 */
record Systeemgegevens(
        UUID id,
        String oin,
        String naam,
        String leverancier,
        String soort,
        Set<String> diensten,
        Set<String> gemandateerd,
        int endpoints,
        @Nullable Instant gezien,
        @Nullable Instant geldigTot) {}
