package nl.hulproute.school.leerling;

import static nl.hulproute.school.info.Invoer.datum;
import static nl.hulproute.school.info.Invoer.tekst;

import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.Veldcontrole;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The form of a row of the school career as it was typed. */
record LoopbaanInvoer(
        int versie,
        String schooljaar,
        String groepscode,
        String groepsnaam,
        String jaargroep,
        String begindatum,
        String einddatum,
        String school,
        String schoolsoort) {

    LoopbaanInvoer {
        schooljaar = tekst(schooljaar);
        groepscode = tekst(groepscode);
        groepsnaam = tekst(groepsnaam);
        jaargroep = tekst(jaargroep);
        begindatum = tekst(begindatum);
        einddatum = tekst(einddatum);
        school = tekst(school);
        schoolsoort = tekst(schoolsoort);
    }

    static LoopbaanInvoer van(Schoolloopbaan rij) {
        return new LoopbaanInvoer(
                rij.versie(),
                rij.schooljaar().toString(),
                rij.groepscode(),
                rij.groepsnaam(),
                rij.jaargroep(),
                datum(rij.begindatum()),
                datum(rij.einddatum()),
                rij.vestiging().zesPosities(),
                rij.schoolsoort());
    }

    /** The row; nothing when it cannot be one. */
    Optional<Schoolloopbaan> rij(UUID id, Veldcontrole controle) {
        Optional<Schooljaar> jaar = Schooljaar.parse(schooljaar);
        if (jaar.isEmpty()) {
            controle.fout("schooljaar", "leerling.fout.schooljaar");
        }
        controle.verplicht("groepscode", groepscode, "leerling.fout.groepscode")
                .lengte("groepscode", groepscode, 32)
                .lengte("groepsnaam", groepsnaam, Veldcontrole.KORT);
        if (!Jaargroep.VAN_OSO.contains(jaargroep)) {
            controle.fout("jaargroep", "leerling.fout.jaargroep");
        }
        LocalDate van = controle.datum("begindatum", begindatum);
        LocalDate tot = controle.datum("einddatum", einddatum);
        controleerVolgorde(van, tot, controle);
        Optional<Vestiging> vestiging = Vestiging.parse(school);
        if (vestiging.isEmpty()) {
            controle.fout("school", "leerling.fout.brin");
        }
        return controle.goed()
                ? Optional.of(
                        new Schoolloopbaan(
                                id,
                                versie,
                                jaar.orElseThrow(),
                                groepscode,
                                groepsnaam,
                                jaargroep,
                                van,
                                tot,
                                vestiging.orElseThrow(),
                                schoolsoort))
                : Optional.empty();
    }

    private static void controleerVolgorde(
            @Nullable LocalDate van, @Nullable LocalDate tot, Veldcontrole controle) {
        if (van != null && tot != null && tot.isBefore(van)) {
            controle.fout("einddatum", "leerling.fout.einddatum");
        }
    }
}
