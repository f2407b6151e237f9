package nl.hulproute.school.importeren;

import java.util.EnumSet;
import java.util.Set;

/** What a file does with a pupil. */
enum Gevolg {
    NIEUW,
    GEWIJZIGD,

    /** Was marked as left, and is a pupil of the school again. */
    TERUG,

    /** Is a pupil of the school, and not in the file, or in it as someone who left. */
    VERTROKKEN,

    /** In the file, but not so that it can be taken over. */
    GEWEIGERD,
    GELIJK,

    /** Of another vestiging of the file. */
    ELDERS,

    /** Had left before the school knew it. */
    AL_WEG;

    /** Of which there are names to look at, in the order of what matters. */
    static final Set<Gevolg> MET_LIJST = EnumSet.of(NIEUW, GEWIJZIGD, TERUG, VERTROKKEN, GEWEIGERD);

    /** Those that applying takes over by itself. */
    boolean overgenomen() {
        return this == NIEUW || this == GEWIJZIGD || this == TERUG;
    }
}
