package nl.hulproute.platform.database;

/**
 * Where the database is and as whom the program connects: as the owner to migrate, as the other
 * role for all else. That role owns nothing, so that row-level security holds for it.
 */
public record Databaseverbinding(
        String url,
        String gebruiker,
        String wachtwoord,
        String eigenaar,
        String eigenaarWachtwoord,
        boolean ingebouwd) {

    @Override
    public String toString() {
        return "Databaseverbinding[" + url + "]";
    }
}
