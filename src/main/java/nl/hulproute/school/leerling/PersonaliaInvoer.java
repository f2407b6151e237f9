package nl.hulproute.school.leerling;

import static nl.hulproute.school.info.Invoer.datum;
import static nl.hulproute.school.info.Invoer.tekst;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.info.Adres;
import nl.hulproute.school.info.Adresinvoer;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The form of the tab Personalia as it was typed. */
record PersonaliaInvoer(
        int versie,
        String leerlingid,
        String voornamen,
        String roepnaam,
        String voorletters,
        String voorvoegsel,
        String achternaam,
        String geboortedatum,
        int geslacht,
        boolean adresgeheim,
        String straat,
        String huisnummer,
        String toevoeging,
        String postcode,
        String plaats,
        String buitenland,
        String telefoon,
        boolean telefoonGeheim,
        String email,
        boolean emailGeheim,
        String onderwijsSinds,
        String startHuidigOnderwijs,
        String datumInschrijving,
        String datumUitschrijving,
        @Nullable UUID groep,
        String jaargroep,
        boolean verzorgersaansprakelijk,
        String huisartsNaam,
        String huisartsTelefoon,
        String huisartsEmail) {

    private static final int BUITENLANDREGEL = 35;
    private static final LocalDate EERSTE = LocalDate.of(1990, 1, 1);

    PersonaliaInvoer {
        leerlingid = tekst(leerlingid);
        voornamen = tekst(voornamen);
        roepnaam = tekst(roepnaam);
        voorletters = tekst(voorletters);
        voorvoegsel = tekst(voorvoegsel);
        achternaam = tekst(achternaam);
        geboortedatum = tekst(geboortedatum);
        var adres = new Adresinvoer(straat, huisnummer, toevoeging, postcode, plaats);
        straat = adres.straat();
        huisnummer = adres.huisnummer();
        toevoeging = adres.toevoeging();
        postcode = adres.postcode();
        plaats = adres.plaats();
        buitenland = tekst(buitenland);
        telefoon = tekst(telefoon);
        email = tekst(email);
        onderwijsSinds = tekst(onderwijsSinds);
        startHuidigOnderwijs = tekst(startHuidigOnderwijs);
        datumInschrijving = tekst(datumInschrijving);
        datumUitschrijving = tekst(datumUitschrijving);
        jaargroep = tekst(jaargroep);
        huisartsNaam = tekst(huisartsNaam);
        huisartsTelefoon = tekst(huisartsTelefoon);
        huisartsEmail = tekst(huisartsEmail);
    }

    static PersonaliaInvoer van(Leerling leerling) {
        Naam naam = leerling.naam();
        Adres adres = leerling.woonadres().adres();
        Onderwijsdata data = leerling.data();
        return new PersonaliaInvoer(
                leerling.versie(),
                leerling.leerlingid(),
                naam.voornamen(),
                naam.roepnaam(),
                naam.voorletters(),
                naam.voorvoegsel(),
                naam.achternaam(),
                datum(leerling.geboortedatum()),
                leerling.geslacht().code(),
                leerling.woonadres().geheim(),
                adres.straat(),
                adres.huisnummer(),
                adres.toevoeging(),
                adres.postcode(),
                adres.plaats(),
                String.join("\n", leerling.woonadres().buitenland()),
                leerling.bereik().telefoon(),
                leerling.bereik().telefoonGeheim(),
                leerling.bereik().email(),
                leerling.bereik().emailGeheim(),
                datum(data.onderwijsSinds()),
                datum(data.startHuidigOnderwijs()),
                datum(data.datumInschrijving()),
                datum(data.datumUitschrijving()),
                Optional.ofNullable(leerling.groep()).map(Groep::id).orElse(null),
                leerling.jaargroep(),
                leerling.verzorgersaansprakelijk(),
                leerling.huisarts().naam(),
                leerling.huisarts().telefoon(),
                leerling.huisarts().email());
    }

    /** The pupil with these personalia; only to be stored when the check is good. */
    Leerling toepassen(
            Leerling leerling, List<Groep> groepen, LocalDate vandaag, Veldcontrole controle) {
        controleerNaam(controle);
        LocalDate geboren = geboren(vandaag, controle);
        controleerAdres(controle);
        controle.telefoon("telefoon", telefoon).email("email", email);
        var data = data(controle);
        controleerHuisarts(controle);
        return new Leerling(
                leerling.id(),
                leerling.schoolId(),
                versie,
                leerlingid,
                new Naam(voornamen, roepnaam, voorletters, voorvoegsel, achternaam),
                geboren,
                Geslacht.ofCode(geslacht),
                new Woonadres(
                        adresgeheim,
                        new Adres(straat, huisnummer, toevoeging, postcode, plaats),
                        buitenland.lines().map(String::strip).filter(r -> !r.isEmpty()).toList()),
                new Bereik(telefoon, telefoonGeheim, email, emailGeheim),
                data,
                groepen.stream().filter(g -> g.id().equals(groep)).findFirst().orElse(null),
                jaargroep,
                leerling.vestigingsnummer(),
                verzorgersaansprakelijk,
                new Huisarts(huisartsNaam, huisartsTelefoon, huisartsEmail),
                leerling.verzorgers(),
                leerling.schoolloopbaan());
    }

    private void controleerNaam(Veldcontrole controle) {
        controle.lengte("voornamen", voornamen, Veldcontrole.KORT)
                .lengte("roepnaam", roepnaam, Veldcontrole.KORT)
                .lengte("voorletters", voorletters, 20)
                .lengte("voorvoegsel", voorvoegsel, 20)
                .verplicht("achternaam", achternaam, "leerling.fout.achternaam")
                .lengte("achternaam", achternaam, Veldcontrole.KORT)
                .lengte("leerlingid", leerlingid, 64);
        if (voornamen.isEmpty() && roepnaam.isEmpty()) {
            controle.fout("voornamen", "leerling.fout.voornamen");
        }
    }

    private @Nullable LocalDate geboren(LocalDate vandaag, Veldcontrole controle) {
        controle.verplicht("geboortedatum", geboortedatum, "leerling.fout.geboortedatum");
        LocalDate geboren = controle.datum("geboortedatum", geboortedatum);
        if (geboren != null && (geboren.isAfter(vandaag) || geboren.isBefore(EERSTE))) {
            controle.fout("geboortedatum", "leerling.fout.geboren");
        }
        return geboren;
    }

    private void controleerAdres(Veldcontrole controle) {
        new Adresinvoer(straat, huisnummer, toevoeging, postcode, plaats)
                .controleer(controle, !adresgeheim && buitenland.isEmpty());
        if (buitenland.lines().anyMatch(regel -> regel.strip().length() > BUITENLANDREGEL)) {
            controle.fout("buitenland", "leerling.fout.buitenland", BUITENLANDREGEL);
        }
    }

    private Onderwijsdata data(Veldcontrole controle) {
        var data =
                new Onderwijsdata(
                        controle.datum("onderwijsSinds", onderwijsSinds),
                        controle.datum("startHuidigOnderwijs", startHuidigOnderwijs),
                        controle.datum("datumInschrijving", datumInschrijving),
                        controle.datum("datumUitschrijving", datumUitschrijving));
        LocalDate van = data.datumInschrijving();
        LocalDate tot = data.datumUitschrijving();
        if (van != null && tot != null && tot.isBefore(van)) {
            controle.fout("datumUitschrijving", "leerling.fout.uitschrijving");
        }
        return data;
    }

    private void controleerHuisarts(Veldcontrole controle) {
        controle.lengte("huisartsNaam", huisartsNaam, Veldcontrole.KORT)
                .telefoon("huisartsTelefoon", huisartsTelefoon)
                .email("huisartsEmail", huisartsEmail);
        if (huisartsNaam.isEmpty() && !(huisartsTelefoon + huisartsEmail).isEmpty()) {
            controle.fout("huisartsNaam", "leerling.fout.huisarts");
        }
    }
}
