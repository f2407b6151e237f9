package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.uitwisseling.Registerschool;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The form of a school as it was typed.
 *
 * @param gekozen the vestiging that was chosen from the register; empty when filled in by hand
 * @param hoort {@code bestuur} for a school of a board, {@code extern} for an external one
 * @param omgeving the answer to whether the vestiging has an environment of its own
 * @param zeker that a BRIN that the register does not know is right
 * @param bevestigd that the BRIN of a school with dossiers is to change
 */
record Schoolinvoer(
        int versie,
        String gekozen,
        String naam,
        String brin,
        String soort,
        String hoort,
        String bestuur,
        String straat,
        String huisnummer,
        String postcode,
        String plaats,
        String telefoon,
        String email,
        String teamadres,
        String omgeving,
        @Nullable Boolean zeker,
        @Nullable Boolean bevestigd) {

    static final String EXTERN = "extern";
    static final String BESTUUR = "bestuur";

    private static final int LANGSTE_HUISNUMMER = 20;

    Schoolinvoer {
        gekozen = text(gekozen);
        naam = text(naam);
        brin = text(brin);
        soort = text(soort);
        hoort = text(hoort);
        bestuur = text(bestuur);
        straat = text(straat);
        huisnummer = text(huisnummer);
        postcode = postcode(text(postcode));
        plaats = text(plaats);
        telefoon = text(telefoon);
        email = text(email);
        teamadres = text(teamadres);
        omgeving = text(omgeving);
        zeker = Boolean.TRUE.equals(zeker);
        bevestigd = Boolean.TRUE.equals(bevestigd);
    }

    static Schoolinvoer leeg() {
        return new Schoolinvoer(
                0, "", "", "", "BO", BESTUUR, "", "", "", "", "", "", "", "", "", false, false);
    }

    /** What the register knows, to look at and add to. */
    static Schoolinvoer of(Registerschool school, boolean extern) {
        return new Schoolinvoer(
                0,
                school.vestiging().toString(),
                school.naam(),
                school.vestiging().toString(),
                school.soort().name(),
                extern ? EXTERN : BESTUUR,
                extern ? "" : school.bestuur(),
                school.straat(),
                school.huisnummer(),
                school.postcode(),
                school.plaats(),
                school.telefoon(),
                "",
                "",
                "",
                false,
                false);
    }

    static Schoolinvoer of(Schoolbeeld beeld) {
        School school = beeld.school();
        return new Schoolinvoer(
                beeld.versie(),
                school.vestiging().toString(),
                school.naam(),
                school.vestiging().toString(),
                school.soort().name(),
                school.extern() ? EXTERN : BESTUUR,
                school.bestuur() == null ? "" : school.bestuur(),
                school.straat(),
                school.huisnummer(),
                school.postcode(),
                school.plaats(),
                school.telefoon(),
                school.email(),
                school.teamadres(),
                "",
                false,
                false);
    }

    /** With another BRIN, and so without the answers that were given about the one before. */
    Schoolinvoer withBrin(String ander) {
        return new Schoolinvoer(
                versie,
                gekozen,
                naam,
                ander,
                soort,
                hoort,
                bestuur,
                straat,
                huisnummer,
                postcode,
                plaats,
                telefoon,
                email,
                teamadres,
                "",
                false,
                false);
    }

    public boolean extern() {
        return hoort.equals(EXTERN);
    }

    /** The BRIN as it was typed, for the rule that judges it. */
    Optional<Brinkeuze> keuze() {
        return Vestiging.parse(brin)
                .map(vestiging ->
                        new Brinkeuze(
                                vestiging,
                                Vestiging.parse(gekozen).orElse(null),
                                omgeving,
                                Boolean.TRUE.equals(zeker)));
    }

    /** The school; nothing when something is wrong. */
    Optional<School> school(UUID id, Veldcontrole controle) {
        Optional<Vestiging> vestiging = Vestiging.parse(brin);
        Optional<Schoolsoort> gekozenSoort = Schoolsoort.parse(soort);
        controle.verplicht("naam", naam, "organisatie.fout.naam")
                .lengte("naam", naam, Veldcontrole.KORT);
        if (vestiging.isEmpty()) {
            controle.fout("brin", "organisatie.fout.brin");
        }
        if (gekozenSoort.isEmpty()) {
            controle.fout("soort", "organisatie.fout.soort");
        }
        if (!extern()) {
            controle.verplicht("bestuur", bestuur, "organisatie.fout.bestuur")
                    .lengte("bestuur", bestuur, Veldcontrole.KORT);
        }
        controle.lengte("straat", straat, Veldcontrole.KORT)
                .lengte("huisnummer", huisnummer, LANGSTE_HUISNUMMER)
                .postcode("postcode", postcode)
                .lengte("plaats", plaats, Veldcontrole.KORT)
                .telefoon("telefoon", telefoon)
                .email("email", email)
                .email("teamadres", teamadres);
        return controle.goed()
                ? Optional.of(make(id, vestiging.orElseThrow(), gekozenSoort.orElseThrow()))
                : Optional.empty();
    }

    private School make(UUID id, Vestiging vestiging, Schoolsoort schoolsoort) {
        return new School(
                id,
                vestiging,
                naam,
                schoolsoort,
                extern() ? null : bestuur,
                straat,
                huisnummer,
                postcode,
                plaats,
                telefoon,
                email,
                teamadres);
    }

    /** Without space around it, line ends or control characters. */
    static String text(@Nullable String waarde) {
        return waarde == null ? "" : waarde.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** {@code 9990aa} becomes {@code 9990 AA}. */
    static String postcode(String tekst) {
        String normaal = tekst.replace(" ", "").toUpperCase(Locale.ROOT);
        return normaal.matches("[0-9]{4}[A-Z]{2}")
                ? normaal.substring(0, 4) + " " + normaal.substring(4)
                : tekst;
    }
}
