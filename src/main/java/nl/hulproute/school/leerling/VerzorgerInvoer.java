package nl.hulproute.school.leerling;

import static nl.hulproute.school.info.Invoer.tekst;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.info.Adres;
import nl.hulproute.school.info.Adresinvoer;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** The form of a carer as it was typed. */
record VerzorgerInvoer(
        int versie,
        String roepnaam,
        String voorletters,
        String voorvoegsel,
        String achternaam,
        int relatie,
        boolean gezag,
        boolean overleden,
        String overlijdensdatum,
        Verzorger.@Nullable Adreskeuze adreskeuze,
        String straat,
        String huisnummer,
        String toevoeging,
        String postcode,
        String plaats,
        String telefoon,
        boolean telefoonGeheim,
        String email,
        boolean emailGeheim) {

    static final VerzorgerInvoer LEEG =
            new VerzorgerInvoer(
                    0,
                    "",
                    "",
                    "",
                    "",
                    0,
                    true,
                    false,
                    "",
                    Verzorger.Adreskeuze.KIND,
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    false,
                    "",
                    false);

    VerzorgerInvoer {
        roepnaam = tekst(roepnaam);
        voorletters = tekst(voorletters);
        voorvoegsel = tekst(voorvoegsel);
        achternaam = tekst(achternaam);
        overlijdensdatum = tekst(overlijdensdatum);
        adreskeuze = adreskeuze == null ? Verzorger.Adreskeuze.KIND : adreskeuze;
        var adres = new Adresinvoer(straat, huisnummer, toevoeging, postcode, plaats);
        straat = adres.straat();
        huisnummer = adres.huisnummer();
        toevoeging = adres.toevoeging();
        postcode = adres.postcode();
        plaats = adres.plaats();
        telefoon = tekst(telefoon);
        email = tekst(email);
    }

    static VerzorgerInvoer van(Verzorger verzorger) {
        return new VerzorgerInvoer(
                verzorger.versie(),
                verzorger.naam().roepnaam(),
                verzorger.naam().voorletters(),
                verzorger.naam().voorvoegsel(),
                verzorger.naam().achternaam(),
                verzorger.relatie(),
                verzorger.wettigevertegenwoordiger(),
                verzorger.overleden(),
                Objects.toString(verzorger.overlijdensdatum(), ""),
                verzorger.adreskeuze(),
                verzorger.adres().straat(),
                verzorger.adres().huisnummer(),
                verzorger.adres().toevoeging(),
                verzorger.adres().postcode(),
                verzorger.adres().plaats(),
                verzorger.bereik().telefoon(),
                verzorger.bereik().telefoonGeheim(),
                verzorger.bereik().email(),
                verzorger.bereik().emailGeheim());
    }

    Verzorger verzorger(UUID id, LocalDate vandaag, Veldcontrole controle) {
        controleer(controle);
        boolean eigen = adreskeuze == Verzorger.Adreskeuze.EIGEN;
        return new Verzorger(
                id,
                versie,
                new Naam("", roepnaam, voorletters, voorvoegsel, achternaam),
                relatie,
                gezag && !overleden,
                overleden,
                overlijden(vandaag, controle),
                adreskeuze == null ? Verzorger.Adreskeuze.KIND : adreskeuze,
                // a secret address is not kept: what is not there cannot travel
                eigen ? new Adres(straat, huisnummer, toevoeging, postcode, plaats) : Adres.LEEG,
                new Bereik(telefoon, telefoonGeheim, email, emailGeheim));
    }

    /** The day, which belongs to who died only, and is past. */
    private @Nullable LocalDate overlijden(LocalDate vandaag, Veldcontrole controle) {
        LocalDate dag = controle.datum("overlijdensdatum", overlijdensdatum);
        if (dag != null && !overleden) {
            controle.fout("overlijdensdatum", "leerling.fout.overlijdensdatum");
        }
        if (dag != null && dag.isAfter(vandaag)) {
            controle.fout("overlijdensdatum", "leerling.fout.toekomst");
        }
        return dag;
    }

    private void controleer(Veldcontrole controle) {
        controle.lengte("roepnaam", roepnaam, Veldcontrole.KORT)
                .lengte("voorletters", voorletters, 20)
                .lengte("voorvoegsel", voorvoegsel, 20)
                .verplicht("achternaam", achternaam, "leerling.fout.achternaam")
                .lengte("achternaam", achternaam, Veldcontrole.KORT);
        if (relatie < 1 || relatie > Verzorger.HOOGSTE_RELATIE) {
            controle.fout("relatie", "leerling.fout.relatie");
        }
        if (adreskeuze == Verzorger.Adreskeuze.EIGEN) {
            new Adresinvoer(straat, huisnummer, toevoeging, postcode, plaats)
                    .controleer(controle, true);
        }
        controle.telefoon("telefoon", telefoon).email("email", email);
    }
}
