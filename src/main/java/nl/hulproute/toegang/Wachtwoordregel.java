package nl.hulproute.toegang;

import nl.hulproute.platform.web.Veldcontrole;

import java.util.Locale;

/** What a password has to be: long, and not one's own mail address (NIST SP 800-63B, 3.1.1.2). */
final class Wachtwoordregel {

    static final int KORTSTE = 12;
    static final int LANGSTE = 128;

    private Wachtwoordregel() {}

    static Veldcontrole check(String wachtwoord, String email) {
        var controle = new Veldcontrole();
        int tekens = wachtwoord.codePointCount(0, wachtwoord.length());
        if (tekens < KORTSTE) {
            controle.fout("wachtwoord", "toegang.fout.kort", KORTSTE);
        } else if (tekens > LANGSTE) {
            controle.fout("wachtwoord", "toegang.fout.lang", LANGSTE);
        } else if (wachtwoord.strip().toLowerCase(Locale.ROOT).equals(email)
                || wachtwoord.codePoints().distinct().count() < 4) {
            controle.fout("wachtwoord", "toegang.fout.makkelijk");
        }
        return controle;
    }
}
