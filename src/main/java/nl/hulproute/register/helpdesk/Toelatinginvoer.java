package nl.hulproute.register.helpdesk;

import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.register.helpdesk.Instellingfeit.Bestuurfeit;
import nl.hulproute.register.verzoek.Verzoek;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A school as the desk takes it into the register: filled in from the request, with what only the
 * desk can say. The board is named by its number; one that is new to the register by its name too.
 */
record Toelatinginvoer(
        String naam,
        String straat,
        String huisnummer,
        String postcode,
        String plaats,
        String soort,
        String bestuurNummer,
        String bestuurNaam,
        @Nullable UUID swv,
        String woord) {

    private static final Pattern BESTUURSNUMMER = Pattern.compile("[0-9]{5}");

    /** How much of the school the register knows already: that is not asked, and not changed. */
    enum Bekend {
        NIETS,
        /** The BRIN, with its board and soort. */
        INSTELLING,
        VESTIGING
    }

    /** What the register knows already is not asked, and does not come. */
    Toelatinginvoer {
        naam = text(naam);
        straat = text(straat);
        huisnummer = text(huisnummer);
        postcode = text(postcode).toUpperCase(Locale.ROOT);
        plaats = text(plaats);
        soort = text(soort);
        bestuurNummer = text(bestuurNummer);
        bestuurNaam = text(bestuurNaam);
        woord = text(woord);
    }

    private static String text(@Nullable String waarde) {
        return waarde == null ? "" : waarde.strip();
    }

    /**
     * With what the request says; a board that the register knows by exactly this name comes with
     * its number.
     *
     * @param besturen the boards of the register
     */
    static Toelatinginvoer of(Verzoek verzoek, @Nullable UUID swv, List<Bestuurfeit> besturen) {
        var vraag = verzoek.vraag();
        var gelijk = besturen.stream().filter(een -> same(een.naam(), vraag.bestuur())).toList();
        Schoolsoort gevraagd = vraag.schoolsoort();
        return new Toelatinginvoer(
                vraag.schoolnaam(),
                vraag.straat(),
                vraag.huisnummer(),
                vraag.postcode(),
                vraag.plaats(),
                gevraagd == null ? "" : gevraagd.name(),
                gelijk.size() == 1 ? gelijk.getFirst().nummer() : "",
                vraag.bestuur(),
                swv,
                "");
    }

    Optional<Schoolsoort> schoolsoort() {
        return Schoolsoort.parse(soort);
    }

    /** The postcode as it is written: {@code 9990 AA}. */
    String nettePostcode() {
        String kaal = postcode.replace(" ", "");
        return kaal.substring(0, 4) + " " + kaal.substring(4);
    }

    /**
     * @param besturen the boards of the register
     */
    List<Veldfout> check(Bekend bekend, List<Bestuurfeit> besturen) {
        var controle = new Veldcontrole();
        if (bekend != Bekend.VESTIGING) {
            vestiging(controle);
        }
        if (bekend == Bekend.NIETS) {
            instelling(controle, besturen);
        }
        if (swv == null) {
            controle.fout("swv", "helpdesk.fout.swv");
        }
        Antwoordinvoer.check(controle, "woord", woord);
        return controle.fouten();
    }

    private void vestiging(Veldcontrole controle) {
        controle.verplicht("naam", naam, "helpdesk.fout.naam")
                .lengte("naam", naam, Veldcontrole.KORT)
                .verplicht("straat", straat, "helpdesk.fout.straat")
                .lengte("straat", straat, Veldcontrole.KORT)
                .verplicht("huisnummer", huisnummer, "helpdesk.fout.huisnummer")
                .lengte("huisnummer", huisnummer, 20)
                .verplicht("postcode", postcode, "helpdesk.fout.postcode")
                .postcode("postcode", postcode)
                .verplicht("plaats", plaats, "helpdesk.fout.plaats")
                .lengte("plaats", plaats, Veldcontrole.KORT);
    }

    private void instelling(Veldcontrole controle, List<Bestuurfeit> besturen) {
        if (schoolsoort().isEmpty()) {
            controle.fout("soort", "helpdesk.fout.soort");
        }
        if (!BESTUURSNUMMER.matcher(bestuurNummer).matches()) {
            controle.fout("bestuurNummer", "helpdesk.fout.bestuursnummer");
            return;
        }
        board(besturen)
                .ifPresentOrElse(
                        bestuur -> sameName(controle, bestuur),
                        () ->
                                controle.verplicht(
                                                "bestuurNaam",
                                                bestuurNaam,
                                                "helpdesk.fout.bestuursnaam")
                                        .lengte("bestuurNaam", bestuurNaam, Veldcontrole.KORT));
    }

    /** The board of the register that has the number. */
    Optional<Bestuurfeit> board(List<Bestuurfeit> besturen) {
        return besturen.stream().filter(een -> een.nummer().equals(bestuurNummer)).findFirst();
    }

    /** A name that is not the one under this number is never dropped without a word. */
    private void sameName(Veldcontrole controle, Bestuurfeit bestuur) {
        if (!bestuurNaam.isEmpty() && !same(bestuur.naam(), bestuurNaam)) {
            controle.fout(
                    "bestuurNaam",
                    "helpdesk.fout.bestuursnaam.ander",
                    bestuur.nummer(),
                    bestuur.naam());
        }
    }

    private static boolean same(String een, String ander) {
        return een.strip()
                .replaceAll("\\s+", " ")
                .equalsIgnoreCase(ander.strip().replaceAll("\\s+", " "));
    }

    /** What the register knows of this vestiging. */
    static Bekend bekend(Optional<Instellingfeit> feit, Vestiging vestiging) {
        return feit.map(instelling ->
                        instelling.vestigingen().stream()
                                        .anyMatch(v -> v.vestiging().equals(vestiging.toString()))
                                ? Bekend.VESTIGING
                                : Bekend.INSTELLING)
                .orElse(Bekend.NIETS);
    }
}
