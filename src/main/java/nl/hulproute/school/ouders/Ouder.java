package nl.hulproute.school.ouders;

import java.util.UUID;

/**
 * A carer who came in, and for which pupil of which school: an argument of each handler for one.
 */
record Ouder(UUID school, UUID toegang, UUID leerling, UUID verzorger) {

    static Ouder of(Oudertoegang toegang) {
        return new Ouder(toegang.school(), toegang.id(), toegang.leerling(), toegang.verzorger());
    }
}
