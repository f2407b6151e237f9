package nl.hulproute.school.voorbeeld;

import nl.hulproute.demo.Demowereld;

import java.util.UUID;

/** Fixed ids of fictitious pupils, so that other subjects can build on them. */
public final class Voorbeeldleerling {

    /** So many pupils at the head of each school have a map with documents and notities. */
    public static final int RIJK = 5;

    private Voorbeeldleerling() {}

    /** The pupil with this number, counted from 1, of a demo school: a fixed UUIDv7. */
    public static UUID id(Demowereld.School school, int nummer) {
        long plaats = (school.id().getLeastSignificantBits() & 0xFFFF) << 16;
        return new UUID(0x0192_0000_0002_7000L, 0x8000_0000_0000_0000L | plaats | nummer);
    }
}
