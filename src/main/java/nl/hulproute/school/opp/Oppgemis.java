package nl.hulproute.school.opp;

/** Something that an ontwikkelingsperspectief lacks, at the field where it is mended. */
record Oppgemis(Veldsleutel sleutel, Soort soort) {

    enum Soort {
        ONTBREEKT(true),
        GEEN_DATUM(true),
        VOLGORDE(true),
        /** Asked once: it looks like a BSN. */
        BSN(false),
        /** Only a request for a TLV needs it. */
        TLV(false);

        private final boolean houdtTegen;

        Soort(boolean houdtTegen) {
            this.houdtTegen = houdtTegen;
        }
    }

    /** Whether it cannot be finalised without this. */
    boolean houdtTegen() {
        return soort.houdtTegen;
    }
}
