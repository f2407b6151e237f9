package nl.hulproute.school.opp;

import java.util.Locale;

/** Something that an ontwikkelingsperspectief lacks, at the field where it is mended. */
record Oppgemis(Veldsleutel sleutel, Soort soort) {

    enum Soort {
        ONTBREEKT(true),
        GEEN_DATUM(true),
        /** Something else than the list offers. */
        GEEN_KEUZE(true),
        /** The end lies before the begin. */
        VOLGORDE(true),
        VOOR_GEBOORTE(true),
        /** The pupil would leave before the plan begins. */
        VOOR_BEGIN(true),
        /** So far ahead that it must be a mistake. */
        TE_VER(true),
        /** A talk that would still have to be held. */
        TOEKOMST(true),
        /** A talk so long before the plan that it cannot be about it. */
        LANG_GELEDEN(true),
        /** Asked once: it looks like a BSN. */
        BSN(false),
        /** Only a request for a TLV needs it. */
        TLV(false);

        private final boolean houdtTegen;

        Soort(boolean houdtTegen) {
            this.houdtTegen = houdtTegen;
        }

        /** Whether what was answered cannot be. */
        boolean isInvulfout() {
            return switch (this) {
                case ONTBREEKT, BSN, TLV -> false;
                default -> true;
            };
        }

        /** The message that says so at the field; only of an answer that cannot be. */
        String sleutel() {
            return "opp." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether it cannot be finalised without this. */
    boolean houdtTegen() {
        return soort.houdtTegen;
    }
}
