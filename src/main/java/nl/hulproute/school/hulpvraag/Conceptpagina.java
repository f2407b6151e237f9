package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.oso.Blokken;
import nl.hulproute.oso.Categorie;
import nl.hulproute.oso.Dossier;
import nl.hulproute.oso.Profiel;
import nl.hulproute.oso.Uitlevering;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.koppeling.Ketencontrole;
import nl.hulproute.school.koppeling.Schooladressen;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.school.map.Mapzinnen;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.SwvLoket;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the pages of a draft show. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Conceptpagina {

    /** A block as the form offers it: fixed, or to be ticked. */
    record Blokkeuze(Categorie categorie, boolean vast, boolean aan, boolean minimaal) {}

    /** The blocks that diagnoses and medication stand in, and documents that tell of them. */
    private static final Set<Categorie> MEDISCH =
            Set.of(Categorie.ONDERWIJSONDERSTEUNING, Categorie.BIJLAGEN);

    private final Hulpvragen hulpvragen;
    private final Stoffen stoffen;
    private final Osodossiers dossiers;
    private final Schooladressen adressen;
    private final Ketencontrole keten;
    private final SwvLoket loket;
    private final Leerlingmap map;
    private final Mapzinnen zinnen;
    private final KeurGoed keuren;

    Conceptpagina(
            Hulpvragen hulpvragen,
            Stoffen stoffen,
            Osodossiers dossiers,
            Schooladressen adressen,
            Ketencontrole keten,
            SwvLoket loket,
            Leerlingmap map,
            Mapzinnen zinnen,
            KeurGoed keuren) {
        this.hulpvragen = hulpvragen;
        this.stoffen = stoffen;
        this.dossiers = dossiers;
        this.adressen = adressen;
        this.keten = keten;
        this.loket = loket;
        this.map = map;
        this.zinnen = zinnen;
        this.keuren = keuren;
    }

    Dossierconcept vul(Model model, Zaak zaak, Werkplek werkplek) {
        var hulpvraag = zaak.hulpvraag();
        var stof = stoffen.van(zaak);
        var dossier = dossiers.concept(zaak.leerling(), stof);
        var gemis = dossier.gemis();
        model.addAttribute("leerling", zaak.leerling());
        model.addAttribute("hulpvraag", hulpvraag);
        model.addAttribute("stof", stof);
        model.addAttribute("soorten", Documentsoort.values());
        model.addAttribute("maximum", map.maximum());
        model.addAttribute("teGroot", zinnen.teGroot());
        model.addAttribute("conflict", false);
        var goedkeuring = keuren.stand(hulpvraag, dossier, werkplek);
        model.addAttribute("goedkeuring", goedkeuring);
        model.addAttribute("afzender", goedkeuring.afzender(werkplek));
        model.addAttribute("gemis", gemis);
        model.addAttribute("voortgang", Voortgang.van(gemis));
        model.addAttribute("blokken", blokken(dossier.profiel(), stof));
        model.addAttribute(
                "dubbel",
                stof.type()
                        .map(type ->
                                Dubbel.perType(
                                                hulpvragen.vanLeerling(
                                                        hulpvraag.schoolId(),
                                                        hulpvraag.leerlingId()),
                                                hulpvraag.id())
                                        .get(type.id()))
                        .orElse(null));
        return dossier;
    }

    /** Where the first document stands that goes along without the reason that it needs. */
    Optional<String> mistReden(Zaak zaak) {
        return Volledigheid.extra(stoffen.van(zaak)).map(Gemis::link).findFirst();
    }

    /** What one block would send, if it were ticked. */
    void vulBlok(Model model, Zaak zaak, Categorie categorie) {
        var dossier = dossiers.concept(zaak.leerling(), stoffen.van(zaak)).met(categorie);
        model.addAttribute("blok", Blokken.van(dossier, categorie, taal()));
        model.addAttribute("stukken", stukken(zaak.hulpvraag()));
    }

    /** The dossier as readable blocks: those that this user may see. */
    static void vulDossier(Model model, Dossier dossier, Hulpvraag hulpvraag, Werkplek werkplek) {
        boolean alles = werkplek.mag(Actie.MEDISCH_ZIEN);
        model.addAttribute(
                "blokkendata",
                Blokken.van(dossier, taal()).stream()
                        .filter(blok -> alles || !MEDISCH.contains(blok.categorie()))
                        .toList());
        model.addAttribute("stukken", stukken(hulpvraag));
    }

    private static Locale taal() {
        return LocaleContextHolder.getLocale();
    }

    private static String stukken(Hulpvraag hulpvraag) {
        return "/hulpvragen/" + hulpvraag.id() + "/stukken";
    }

    /** Asks who can say so whether sending would work, and what the SWV asks for this type now. */
    void vulKeten(Model model, Zaak zaak) {
        var hulpvraag = zaak.hulpvraag();
        var adres = adressen.van(hulpvraag.schoolId());
        var swv = hulpvraag.inhoud().swv();
        model.addAttribute("hulpvraag", hulpvraag);
        model.addAttribute("keten", swv == null ? null : keten.voor(adres, swv));
        model.addAttribute("typeVervallen", false);
        boolean veranderd = false;
        var type = hulpvraag.inhoud().aanvraagtype();
        if (swv != null && type != null) {
            var typen = loket.aanvraagtypen(adres, swv.oin()).optioneel();
            var nieuw =
                    typen.flatMap(lijst ->
                            lijst.stream().filter(een -> een.id().equals(type.id())).findFirst());
            model.addAttribute("typeVervallen", typen.isPresent() && nieuw.isEmpty());
            veranderd = nieuw.filter(een -> !een.equals(type)).isPresent();
            if (veranderd) {
                hulpvragen.refresh(hulpvraag.schoolId(), hulpvraag.id(), nieuw.orElseThrow());
            }
        }
        model.addAttribute("typeVeranderd", veranderd);
    }

    private static List<Blokkeuze> blokken(Profiel profiel, Stof stof) {
        var minimaal = stof.type().map(type -> type.minimaleBlokken()).orElse(Set.of());
        return Arrays.stream(Categorie.values())
                .filter(categorie -> profiel.uitlevering(categorie) != Uitlevering.VERBODEN)
                .map(categorie ->
                        new Blokkeuze(
                                categorie,
                                profiel.uitlevering(categorie) == Uitlevering.VERPLICHT
                                        || categorie == Categorie.BIJLAGEN,
                                stof.inhoud().blokken().contains(categorie.code())
                                        || profiel.uitlevering(categorie) == Uitlevering.VERPLICHT
                                        || (categorie == Categorie.BIJLAGEN && stof.metBijlagen()),
                                minimaal.contains(categorie.code())))
                .toList();
    }
}
