package nl.hulproute.school.importeren;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.toegang.Genodigde;
import nl.hulproute.toegang.Rol;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The form of the staff as it was typed.
 *
 * @param velden the fields {@code rol-<nummer>} and {@code email-<nummer>}
 * @param gekozen the numbers that were ticked
 */
record Personeelinvoer(Map<String, String> velden, List<Integer> gekozen) {

    /**
     * Who is left unticked needs no address; who is chosen without a good one is not chosen yet.
     */
    List<Personeel.Keuze> read(List<Personeel.Voorstel> voorstellen, Veldcontrole controle) {
        var adressen = new HashSet<String>();
        return voorstellen.stream()
                .map(een -> {
                    boolean kies = gekozen.contains(een.nummer());
                    String email = email(een);
                    boolean goed = !kies || check(een, email, adressen, controle);
                    return new Personeel.Keuze(een.nummer(), rol(een), email, kies && goed);
                })
                .toList();
    }

    private static boolean check(
            Personeel.Voorstel voorstel,
            String email,
            HashSet<String> adressen,
            Veldcontrole controle) {
        String veld = "email-" + voorstel.nummer();
        if (email.isEmpty()
                || email.length() > Genodigde.LANGSTE_EMAIL
                || !new Veldcontrole().email(veld, email).goed()) {
            controle.fout(veld, "importeren.fout.email", voorstel.naam());
            return false;
        }
        if (!adressen.add(email)) {
            controle.fout(veld, "importeren.fout.email.dubbel", email);
            return false;
        }
        return true;
    }

    private String email(Personeel.Voorstel voorstel) {
        return velden.getOrDefault("email-" + voorstel.nummer(), voorstel.email())
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private Rol rol(Personeel.Voorstel voorstel) {
        String code = velden.getOrDefault("rol-" + voorstel.nummer(), "");
        return Personeel.ROLLEN.stream()
                .filter(rol -> rol.name().equals(code))
                .findFirst()
                .orElse(voorstel.rol());
    }
}
