package nl.hulproute.school.info;

import static nl.hulproute.school.info.Invoer.tekst;

import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.Veldcontrole;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form of <em>School &gt; Info</em> as it was typed; vestigingen one per line. */
record SchoolInvoer(
        int versie,
        String naam,
        String brin,
        @Nullable Schoolsoort soort,
        String bestuurNummer,
        String bestuurNaam,
        String straat,
        String huisnummer,
        String toevoeging,
        String postcode,
        String plaats,
        String telefoon,
        String email,
        String teamadres,
        String directeur,
        String website,
        String vestigingen) {

    SchoolInvoer {
        naam = tekst(naam);
        brin = tekst(brin);
        bestuurNummer = tekst(bestuurNummer);
        bestuurNaam = tekst(bestuurNaam);
        var adres = new Adresinvoer(straat, huisnummer, toevoeging, postcode, plaats);
        straat = adres.straat();
        huisnummer = adres.huisnummer();
        toevoeging = adres.toevoeging();
        postcode = adres.postcode();
        plaats = adres.plaats();
        telefoon = tekst(telefoon);
        email = tekst(email);
        teamadres = tekst(teamadres);
        directeur = tekst(directeur);
        website = tekst(website);
        vestigingen = tekst(vestigingen);
    }

    static SchoolInvoer van(School school) {
        var regels =
                school.vestigingen().stream()
                        .map(v ->
                                (v.code()
                                        + " "
                                        + v.naam()
                                        + (v.plaats().isEmpty() ? "" : ", " + v.plaats())))
                        .toList();
        return new SchoolInvoer(
                school.versie(),
                school.naam(),
                school.vestiging().zesPosities(),
                school.soort(),
                school.bestuurNummer(),
                school.bestuurNaam(),
                school.adres().straat(),
                school.adres().huisnummer(),
                school.adres().toevoeging(),
                school.adres().postcode(),
                school.adres().plaats(),
                school.telefoon(),
                school.email(),
                school.teamadres(),
                school.directeur(),
                school.website(),
                String.join("\n", regels));
    }

    /** The school; nothing when something is wrong. */
    Optional<School> school(School oud, Veldcontrole controle) {
        Optional<Vestiging> vestiging = Vestiging.parse(brin);
        controle.verplicht("naam", naam, "school.fout.naam")
                .lengte("naam", naam, Veldcontrole.KORT);
        if (vestiging.isEmpty()) {
            controle.fout("brin", "school.fout.brin");
        }
        new Adresinvoer(straat, huisnummer, toevoeging, postcode, plaats)
                .controleer(controle, true);
        controle.telefoon("telefoon", telefoon)
                .email("email", email)
                .email("teamadres", teamadres)
                .lengte("directeur", directeur, Veldcontrole.KORT);
        if ((telefoon + email).isEmpty()) {
            controle.fout("telefoon", "school.fout.bereik");
        }
        if (!website.isEmpty() && !website.matches("https?://[^\\s]+")) {
            controle.fout("website", "school.fout.website");
        }
        var lijst = vestigingen(controle);
        if (!controle.goed()) {
            return Optional.empty();
        }
        return Optional.of(
                new School(
                        oud.id(),
                        versie,
                        naam,
                        vestiging.orElseThrow(),
                        soort == null ? oud.soort() : soort,
                        bestuurNummer,
                        bestuurNaam,
                        new Adres(straat, huisnummer, toevoeging, postcode, plaats),
                        telefoon,
                        email,
                        teamadres,
                        directeur,
                        website,
                        oud.logo(),
                        lijst));
    }

    private List<School.Nevenvestiging> vestigingen(Veldcontrole controle) {
        var lijst = new ArrayList<School.Nevenvestiging>();
        for (String regel :
                vestigingen.lines().map(String::strip).filter(r -> !r.isEmpty()).toList()) {
            if (!regel.matches("[0-9]{2} .+")) {
                controle.fout("vestigingen", "school.fout.vestigingen");
                return lijst;
            }
            int nummer = Integer.parseInt(regel.substring(0, 2));
            if (lijst.stream().anyMatch(v -> v.nummer() == nummer)) {
                controle.fout("vestigingen", "school.fout.vestiging-dubbel");
                return lijst;
            }
            String[] delen = regel.substring(3).split(",", 2);
            lijst.add(
                    new School.Nevenvestiging(
                            nummer, delen[0].strip(), delen.length > 1 ? delen[1].strip() : ""));
        }
        return lijst;
    }
}
