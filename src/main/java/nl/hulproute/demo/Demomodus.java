package nl.hulproute.demo;

import nl.hulproute.platform.database.Databaseverbinding;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether this node shows a fictitious world with accounts that anyone may use: the default with
 * the embedded database. With an external one it has to be said twice, so that it never happens to
 * real data by mistake.
 */
@Component
public class Demomodus {

    private final boolean aan;

    Demomodus(
            Databaseverbinding verbinding,
            @Value("${hulproute.demo:}") String demo,
            @Value("${hulproute.demo.ook-met-externe-database:false}") boolean tochExtern) {
        this.aan = demo.isBlank() ? verbinding.ingebouwd() : Boolean.parseBoolean(demo);
        if (aan && !verbinding.ingebouwd() && !tochExtern) {
            throw new IllegalStateException(
                    "De demonstratie (hulproute.demo=true) start niet met een externe database:"
                        + " iedereen kan er zonder wachtwoord inloggen. Is dat echt de bedoeling,"
                        + " zeg het dan nog eens met"
                        + " hulproute.demo.ook-met-externe-database=true.");
        }
    }

    public boolean aan() {
        return aan;
    }
}
