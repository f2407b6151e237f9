package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.oso.Adres;
import nl.hulproute.oso.Bijlage;
import nl.hulproute.oso.Categorie;
import nl.hulproute.oso.Communicatie;
import nl.hulproute.oso.Dossier;
import nl.hulproute.oso.Dossierbouw;
import nl.hulproute.oso.Leerlinggegevens;
import nl.hulproute.oso.Loopbaan;
import nl.hulproute.oso.Persoon;
import nl.hulproute.oso.Profiel;
import nl.hulproute.oso.Schoolgegevens;
import nl.hulproute.oso.Uitlevering;
import nl.hulproute.school.info.School;
import nl.hulproute.school.leerling.Bereik;
import nl.hulproute.school.leerling.Geslacht;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Naam;
import nl.hulproute.school.leerling.Verzorger;
import nl.hulproute.school.leerling.Woonadres;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What of the school's own records goes where in the OSO dossier (standards §2). */
final class Dossiersamenstelling {

    private static final String VERSIE = "1.0";

    private Dossiersamenstelling() {}

    /** The blocks that the user may choose; the one with documents follows from the documents. */
    static Set<Categorie> keuzes(Profiel profiel) {
        var keuzes = EnumSet.noneOf(Categorie.class);
        keuzes.addAll(profiel.categorieen(Uitlevering.OPTIONEEL));
        keuzes.remove(Categorie.BIJLAGEN);
        return keuzes;
    }

    /**
     * @param gegevens what the subjects of the pupil's file put into the blocks
     * @param blokken the codes of the blocks that the user chose
     */
    static Dossier maak(
            School school,
            Leerling leerling,
            Dossierbouw gegevens,
            Set<String> blokken,
            Bijlage toelichting,
            List<Bijlage> bijlagen,
            LocalDate dag) {
        return Dossierbouw.voor(school.profiel())
                .pakket("Hulproute", VERSIE)
                .datum(dag)
                .zonder(uitgeschakeld(school.profiel(), blokken, bijlagen))
                .school(school(school))
                .leerling(leerling(leerling))
                .verzorgers(leerling.verzorgersaansprakelijk(), verzorgers(leerling))
                .schoolloopbaan(loopbaan(leerling))
                .toelichting(toelichting)
                .bijlagen(bijlagen)
                .neemOver(gegevens)
                .maak();
    }

    static Set<Categorie> uitgeschakeld(
            Profiel profiel, Set<String> blokken, List<Bijlage> bijlagen) {
        var uit = EnumSet.noneOf(Categorie.class);
        keuzes(profiel).stream().filter(c -> !blokken.contains(c.code())).forEach(uit::add);
        if (bijlagen.isEmpty()) {
            uit.add(Categorie.BIJLAGEN);
        }
        return uit;
    }

    private static Schoolgegevens school(School school) {
        return new Schoolgegevens(
                school.naam(),
                school.vestiging(),
                Routeringskenmerk.of(school.vestiging()).waarde(),
                adressen("bezoek", school.adres()),
                communicatie(
                        new Bereik(school.telefoon(), false, school.email(), false),
                        Communicatie.Aanduiding.WERK),
                school.soort().name(),
                ofNull(school.directeur()),
                ofNull(school.website()));
    }

    private static Leerlinggegevens leerling(Leerling leerling) {
        return new Leerlinggegevens(
                persoon(
                        leerling.naam(),
                        leerling.geslacht(),
                        leerling.woonadres().geheim(),
                        adressen("bezoek", leerling.woonadres().adres()),
                        leerling.bereik()),
                leerling.geboortedatum(),
                leerling.woonadres().buitenland(),
                ofNull(leerling.leerlingid()),
                leerling.data().onderwijsSinds(),
                leerling.data().datumInschrijving(),
                leerling.data().datumUitschrijving());
    }

    private static List<nl.hulproute.oso.Verzorger> verzorgers(Leerling leerling) {
        return leerling.verzorgers().stream()
                .map(verzorger -> verzorger(verzorger, leerling.woonadres()))
                .toList();
    }

    private static nl.hulproute.oso.Verzorger verzorger(Verzorger verzorger, Woonadres kind) {
        boolean geheim =
                switch (verzorger.adreskeuze()) {
                    case KIND -> kind.geheim();
                    case EIGEN -> false;
                    case GEHEIM -> true;
                };
        var adres =
                verzorger.adreskeuze() == Verzorger.Adreskeuze.KIND
                        ? kind.adres()
                        : verzorger.adres();
        return new nl.hulproute.oso.Verzorger(
                persoon(
                        verzorger.naam(),
                        null,
                        geheim,
                        adressen("bezoek", adres),
                        verzorger.bereik()),
                Integer.toString(verzorger.relatie()),
                verzorger.overleden(),
                verzorger.overlijdensdatum(),
                verzorger.wettigevertegenwoordiger());
    }

    private static List<Loopbaan> loopbaan(Leerling leerling) {
        return leerling.schoolloopbaan().stream()
                .map(jaar ->
                        new Loopbaan(
                                jaar.schooljaar(),
                                jaar.groepscode(),
                                ofNull(jaar.groepsnaam()),
                                jaar.jaargroep(),
                                jaar.begindatum(),
                                jaar.einddatum(),
                                jaar.vestiging(),
                                ofNull(jaar.schoolsoort())))
                .toList();
    }

    private static Persoon persoon(
            Naam naam,
            @Nullable Geslacht geslacht,
            boolean geheim,
            List<Adres> adressen,
            Bereik bereik) {
        return new Persoon(
                voornamen(naam),
                ofNull(naam.voorletters()),
                ofNull(naam.voorvoegsel()),
                ofNull(naam.achternaam()),
                ofNull(naam.roepnaam()),
                geslacht == null ? null : Persoon.Geslacht.values()[geslacht.osoCode()],
                geheim,
                adressen,
                communicatie(bereik, Communicatie.Aanduiding.PRIVE));
    }

    /** All first names; a pupil of whom only the roepnaam is known has that one. */
    private static List<String> voornamen(Naam naam) {
        String namen = naam.voornamen().isBlank() ? naam.roepnaam() : naam.voornamen();
        return Arrays.stream(namen.strip().split("\\s+")).filter(n -> !n.isEmpty()).toList();
    }

    private static List<Adres> adressen(String soort, nl.hulproute.school.info.Adres adres) {
        return adres.volledig()
                ? List.of(
                        new Adres(
                                soort,
                                adres.straat(),
                                adres.huisnummer(),
                                ofNull(adres.toevoeging()),
                                adres.postcode(),
                                adres.plaats()))
                : List.of();
    }

    private static List<Communicatie> communicatie(
            Bereik bereik, Communicatie.Aanduiding aanduiding) {
        var lijst = new ArrayList<Communicatie>();
        Stream.of(
                        new Communicatie(
                                Communicatie.Soort.TELEFOON,
                                aanduiding,
                                bereik.telefoon(),
                                bereik.telefoonGeheim(),
                                false),
                        new Communicatie(
                                Communicatie.Soort.EMAIL,
                                aanduiding,
                                bereik.email(),
                                bereik.emailGeheim(),
                                false))
                .filter(een -> !een.nummer().isBlank())
                .forEach(lijst::add);
        return lijst;
    }

    private static @Nullable String ofNull(String tekst) {
        return tekst.isBlank() ? null : tekst;
    }
}
