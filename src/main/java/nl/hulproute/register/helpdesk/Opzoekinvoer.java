package nl.hulproute.register.helpdesk;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.Ids;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the desk looks for: a message between a school and a samenwerkingsverband, or an account at
 * either. The fields of the two forms have names of their own, for they stand on one page.
 */
record Opzoekinvoer(
        String berichtVestiging,
        String berichtSwv,
        String bericht,
        String email,
        String accountVestiging,
        String accountSwv)
        implements Serializable {

    /** What an error page shows: no letters and digits that are mistaken for one another. */
    private static final Pattern FOUTVERWIJZING = Pattern.compile("[A-HJ-NP-Z2-9]{8}");

    Opzoekinvoer {
        berichtVestiging = text(berichtVestiging);
        berichtSwv = text(berichtSwv);
        bericht = text(bericht);
        email = text(email);
        accountVestiging = text(accountVestiging);
        accountSwv = text(accountSwv);
    }

    static Opzoekinvoer leeg() {
        return new Opzoekinvoer("", "", "", "", "", "");
    }

    private static String text(@Nullable String waarde) {
        return waarde == null ? "" : waarde.strip();
    }

    List<Veldfout> checkBericht() {
        var controle = new Veldcontrole();
        if (Vestiging.parse(berichtVestiging).isEmpty()) {
            controle.fout("berichtVestiging", "helpdesk.fout.vestiging");
        }
        if (Oin.parse(berichtSwv).isEmpty()) {
            controle.fout("berichtSwv", "helpdesk.fout.swv");
        }
        if (reference().isEmpty()) {
            controle.fout("bericht", "helpdesk.fout.bericht");
        }
        return controle.fouten();
    }

    List<Veldfout> checkAccount() {
        var controle = new Veldcontrole();
        controle.verplicht("email", email, "helpdesk.fout.email").email("email", email);
        if (!accountVestiging.isEmpty() && Vestiging.parse(accountVestiging).isEmpty()) {
            controle.fout("accountVestiging", "helpdesk.fout.vestiging");
        }
        if (accountVestiging.isEmpty() && accountSwv.isEmpty()) {
            controle.fout("accountVestiging", "helpdesk.fout.waar");
        }
        return controle.fouten();
    }

    Optional<UUID> reference() {
        return Ids.parse(bericht);
    }

    /** The reference of an error page, when that is what was filled in for a message. */
    Optional<String> foutverwijzing() {
        return Optional.of(bericht.toUpperCase(Locale.ROOT))
                .filter(tekst -> FOUTVERWIJZING.matcher(tekst).matches());
    }

    /** The mail address is not for logs. */
    @Override
    public String toString() {
        return "Opzoekinvoer[]";
    }
}
