package nl.hulproute.uitwisseling.bewijs;

import nl.hulproute.uitwisseling.Ontvangstbewijs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * A receipt that is kept here, as what it says and as the JWS that proves it.
 *
 * @param gegeven whether this part gave it, otherwise it got it
 */
public record Bewaardbewijs(Ontvangstbewijs bewijs, String jws, boolean gegeven) {

    public boolean isOver(UUID bericht) {
        return bewijs.bericht().equals(bericht);
    }

    /** Not verified again: it was when it came, and who receives the JWS will. */
    static Optional<Bewaardbewijs> read(ResultSet rij, int n) throws SQLException {
        String jws = rij.getString("ontvangstbewijs");
        boolean gegeven = rij.getBoolean("gegeven");
        return Bewijsdelen.of(jws)
                .flatMap(delen ->
                        Bewijsvorm.read(delen.inhoudBytes(), Ontvangstbewijs.class).waarde())
                .map(bewijs -> new Bewaardbewijs(bewijs, jws, gegeven));
    }
}
