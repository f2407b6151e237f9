package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.uitwisseling.Registerverzoek;

import java.util.Optional;
import java.util.UUID;

/**
 * The form that asks the helpdesk for a BRIN that is not in the list.
 *
 * @param verzoek the id of the request, so that the form sent twice is one request
 * @param soort the kind of school; may be empty, then the helpdesk finds out
 * @param bestuur the name of its board; may be empty too
 */
record Brinverzoek(
        UUID verzoek,
        String naam,
        String brin,
        String soort,
        String bestuur,
        String straat,
        String huisnummer,
        String postcode,
        String plaats,
        String email,
        String toelichting) {

    private static final int LANGSTE_TOELICHTING = 2000;
    private static final String BSN = "organisatie.fout.verzoek.bsn";

    Brinverzoek {
        naam = Schoolinvoer.text(naam);
        brin = Schoolinvoer.text(brin);
        soort = Schoolinvoer.text(soort);
        bestuur = Schoolinvoer.text(bestuur);
        straat = Schoolinvoer.text(straat);
        huisnummer = Schoolinvoer.text(huisnummer);
        postcode = Schoolinvoer.postcode(Schoolinvoer.text(postcode));
        plaats = Schoolinvoer.text(plaats);
        email = Schoolinvoer.text(email);
        toelichting = toelichting == null ? "" : toelichting.strip();
    }

    static Brinverzoek leeg(String brin, String naam) {
        return new Brinverzoek(UUID.randomUUID(), naam, brin, "", "", "", "", "", "", "", "");
    }

    /** For a school that is in our list, with what is known of it. */
    static Brinverzoek of(School school) {
        return new Brinverzoek(
                UUID.randomUUID(),
                school.naam(),
                school.vestiging().toString(),
                school.soort().name(),
                school.bestuur() == null ? "" : school.bestuur(),
                school.straat(),
                school.huisnummer(),
                school.postcode(),
                school.plaats(),
                school.email(),
                "");
    }

    Optional<Vestiging> vestiging() {
        return Vestiging.parse(brin);
    }

    /** What goes to the helpdesk; nothing when something is wrong. */
    Optional<Registerverzoek> read(
            Samenwerkingsverband swv, String antwoordadres, Veldcontrole controle) {
        Optional<Vestiging> vestiging = vestiging();
        controle.verplicht("naam", naam, "organisatie.fout.naam")
                .lengte("naam", naam, Veldcontrole.KORT);
        if (vestiging.isEmpty()) {
            controle.fout("brin", "organisatie.fout.brin");
        }
        if (!soort.isEmpty() && Schoolsoort.parse(soort).isEmpty()) {
            controle.fout("soort", "organisatie.fout.soort");
        }
        controle.lengte("bestuur", bestuur, Veldcontrole.KORT);
        controle.verplicht("straat", straat, "organisatie.fout.straat")
                .lengte("straat", straat, Veldcontrole.KORT)
                .verplicht("huisnummer", huisnummer, "organisatie.fout.huisnummer")
                .lengte("huisnummer", huisnummer, 20)
                .verplicht("postcode", postcode, "kern.fout.postcode")
                .postcode("postcode", postcode)
                .verplicht("plaats", plaats, "organisatie.fout.plaats")
                .lengte("plaats", plaats, Veldcontrole.KORT)
                .email("email", email)
                .lengte("toelichting", toelichting, LANGSTE_TOELICHTING)
                // the helpdesk may read nothing of a pupil
                .zonderBsn("naam", naam, BSN)
                .zonderBsn("bestuur", bestuur, BSN)
                .zonderBsn("straat", straat, BSN)
                .zonderBsn("huisnummer", huisnummer, BSN)
                .zonderBsn("plaats", plaats, BSN)
                .zonderBsn("email", email, BSN)
                .zonderBsn("toelichting", toelichting, BSN);
        return controle.goed()
                ? Optional.of(request(swv, antwoordadres, vestiging.orElseThrow()))
                : Optional.empty();
    }

    private Registerverzoek request(
            Samenwerkingsverband swv, String antwoordadres, Vestiging vestiging) {
        return new Registerverzoek(
                verzoek,
                Registerverzoek.Soort.BRIN,
                swv.oin(),
                swv.naam(),
                antwoordadres,
                vestiging,
                naam,
                straat,
                huisnummer,
                postcode,
                plaats,
                email,
                toelichting,
                Schoolsoort.parse(soort).orElse(null),
                bestuur);
    }
}
