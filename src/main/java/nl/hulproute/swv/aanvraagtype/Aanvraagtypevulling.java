package nl.hulproute.swv.aanvraagtype;

import static nl.hulproute.gedeeld.Documentsoort.*;

import nl.hulproute.demo.Demovulling;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the samenwerkingsverbanden of demo mode take, as real ones publish it (process §1.3). */
@Component
@OpKnooppunt(Onderdeel.SWV)
@Order(110)
class Aanvraagtypevulling implements Demovulling {

    private static final Set<String> TLV_BLOKKEN =
            Set.of("bijlagedocs", "toetsresultaten", "handelingsplannen", "verzuim");
    private static final Set<String> ALLEEN_BIJLAGEN = Set.of("bijlagedocs");

    private static final String TLV_TEKST =
            """
            Welke ondersteuning heeft deze leerling nodig?

            Wat heeft de school al gedaan, en wat was het effect?

            Waarom lukt het niet op deze school?

            Wat vinden de leerling en de ouders?
            """;

    private static final String ARRANGEMENT_TEKST =
            """
            Wat is de vraag van de leerkracht?

            Welk doel wilt u bereiken, en wanneer?

            Welke inzet vraagt u (uren, materiaal, expertise)?
            """;

    private static final List<Aanvraagtype> PO =
            List.of(
                    tlv(
                            1,
                            "TLV SBO",
                            "Toelaatbaarheidsverklaring voor het speciaal basisonderwijs. Vraag"
                                    + " eerst een consult aan als u nog twijfelt over de plek."),
                    tlv(
                            2,
                            "TLV SO categorie 1 (laag)",
                            "Toelaatbaarheidsverklaring voor het speciaal onderwijs, bekostiging"
                                    + " laag."),
                    tlv(
                            3,
                            "TLV SO categorie 2 (midden)",
                            "Toelaatbaarheidsverklaring voor het speciaal onderwijs, bekostiging"
                                    + " midden. Stuur het medisch verslag mee als dat er is."),
                    tlv(
                            4,
                            "TLV SO categorie 3 (hoog)",
                            "Toelaatbaarheidsverklaring voor het speciaal onderwijs, bekostiging"
                                    + " hoog. Stuur het medisch verslag mee als dat er is."),
                    type(
                            5,
                            "Verlenging TLV",
                            "Waarom is verlenging nodig?\n\nWat is er bereikt sinds de vorige"
                                    + " verklaring?\n\nWat is het perspectief?\n",
                            "Voor leerlingen met een TLV die afloopt op 31 juli. Dien in voor 1"
                                    + " april.",
                            soorten(
                                    Set.of(OPP, OPP_ONDERTEKENING),
                                    Set.of(TOETSOVERZICHT, DESKUNDIGENADVIES)),
                            Set.of("bijlagedocs", "toetsresultaten"),
                            false,
                            true),
                    type(
                            6,
                            "Arrangement",
                            ARRANGEMENT_TEKST,
                            "Extra ondersteuning op de eigen school. U hoort binnen drie weken"
                                    + " wat er kan.",
                            soorten(
                                    Set.of(OPP),
                                    Set.of(PLANNEN, TOETSOVERZICHT, ZIEN, GESPREKSVERSLAG)),
                            ALLEEN_BIJLAGEN,
                            true,
                            true),
                    type(
                            7,
                            "Consult of advies",
                            "Wat wilt u bespreken?\n\nWat heeft u al geprobeerd?\n",
                            "Een gesprek met een van onze deskundigen, zonder dossier vooraf.",
                            soorten(Set.of(), Set.of(GROEIDOCUMENT, PLANNEN)),
                            ALLEEN_BIJLAGEN,
                            true,
                            true),
                    type(
                            8,
                            "EMB: ernstig meervoudig beperkt",
                            "Beschrijf kort de ondersteuning die nodig is.\n",
                            "Verkorte aanvraag: een TLV voor de hele schoolperiode.",
                            soorten(Set.of(OPP, MEDISCH), Set.of(TOESTEMMING_OUDERS)),
                            ALLEEN_BIJLAGEN,
                            false,
                            true),
                    type(
                            9,
                            "Onderzoek (tot 1 augustus 2026)",
                            "",
                            "Onderzoek vraagt u sinds 1 augustus 2026 aan als consult.",
                            soorten(Set.of(), Set.of(OVERIG)),
                            ALLEEN_BIJLAGEN,
                            true,
                            false));

    private static final List<Aanvraagtype> VO =
            List.of(
                    tlv(
                            21,
                            "TLV VSO",
                            "Toelaatbaarheidsverklaring voor het voortgezet speciaal onderwijs."
                                    + " Het samenwerkingsverband bepaalt de categorie."),
                    type(
                            22,
                            "Verlenging TLV VSO",
                            "Waarom is verlenging nodig?\n\nWat is het uitstroomperspectief?\n",
                            "Dien in voor 1 april.",
                            verlenging(),
                            Set.of("bijlagedocs", "verzuim"),
                            false,
                            true),
                    type(
                            23,
                            "Arrangement",
                            ARRANGEMENT_TEKST,
                            "Extra ondersteuning op de eigen school, ook voor een tijdelijke plek"
                                    + " in het OPDC.",
                            soorten(Set.of(OPP), Set.of(PLANNEN, GESPREKSVERSLAG)),
                            Set.of("bijlagedocs", "verzuim"),
                            true,
                            true),
                    type(
                            24,
                            "Advies PRO of LWOO",
                            "Welk advies vraagt u, en waarop is dat gegrond?\n",
                            "Aanwijzing LWOO of toelaatbaarheid praktijkonderwijs. De uitslagen"
                                    + " van intelligentie en leerachterstand horen erbij.",
                            soorten(
                                    Set.of(TOETSOVERZICHT, ONDERZOEKSVERSLAG),
                                    Set.of(ONDERWIJSKUNDIG_RAPPORT, OPP)),
                            Set.of("bijlagedocs", "toetsresultaten", "overstapadvies"),
                            true,
                            true),
                    type(
                            25,
                            "Consult of advies",
                            "Wat wilt u bespreken?\n\nWat heeft u al geprobeerd?\n",
                            "Een gesprek met een van onze deskundigen, zonder dossier vooraf.",
                            soorten(Set.of(), Set.of(GROEIDOCUMENT, PLANNEN)),
                            ALLEEN_BIJLAGEN,
                            true,
                            true));

    private static final Map<HulpvraagStatus, String> LABELS_PO =
            Map.of(
                    HulpvraagStatus.ONTVANGEN, "Aanvraag ontvangen",
                    HulpvraagStatus.AANVULLING_GEVRAAGD, "Aanvraag incompleet: aanvulling nodig",
                    HulpvraagStatus.COMPLEET, "Aanvraag compleet",
                    HulpvraagStatus.ADVIES, "Bij deskundigen voor advies");

    private final Aanvraagtypes aanvraagtypes;
    private final Statuslabels labels;

    Aanvraagtypevulling(Aanvraagtypes aanvraagtypes, Statuslabels labels) {
        this.aanvraagtypes = aanvraagtypes;
        this.labels = labels;
    }

    @Override
    public String naam() {
        return "swv-aanvraagtypes";
    }

    @Override
    public void vul() {
        fill(Demowereld.SWV_PO.id(), PO);
        fill(Demowereld.SWV_VO.id(), VO);
        Tenant.van(Demowereld.SWV_PO.id())
                .voer(() -> labels.replace(Demowereld.SWV_PO.id(), LABELS_PO));
    }

    private void fill(UUID swv, List<Aanvraagtype> types) {
        Tenant.van(swv)
                .voer(() ->
                        types.forEach(type -> aanvraagtypes.add(swv, type.met(handling(type)))));
    }

    /** An arrangement is answered sooner: its own text says so. */
    private static Afhandeling handling(Aanvraagtype type) {
        return type.naam().equals("Arrangement")
                ? Afhandeling.GEWOON.metTermijn(3)
                : Afhandeling.GEWOON;
    }

    private static Aanvraagtype tlv(int nummer, String naam, String toelichting) {
        return type(
                nummer, naam, TLV_TEKST, toelichting, tlvDocumenten(), TLV_BLOKKEN, false, true);
    }

    /** With conditions as samenwerkingsverbanden set them in practice (process.md). */
    private static Map<Documentsoort, Documenteis> tlvDocumenten() {
        var soorten =
                soorten(
                        Set.of(OPP, OPP_ONDERTEKENING, TOESTEMMING_OUDERS, TOETSOVERZICHT),
                        Set.of(PLANNEN, ZIEN, DESKUNDIGENADVIES, ONDERZOEKSVERSLAG, MEDISCH));
        soorten.computeIfPresent(OPP, (soort, eis) -> eis.hoogstensOud(12).metHandtekening());
        soorten.computeIfPresent(TOETSOVERZICHT, (soort, eis) -> eis.hoogstensOud(6));
        soorten.computeIfPresent(ONDERZOEKSVERSLAG, (soort, eis) -> eis.hoogstensOud(24));
        return soorten;
    }

    private static Map<Documentsoort, Documenteis> verlenging() {
        var soorten =
                soorten(Set.of(OPP, OPP_ONDERTEKENING), Set.of(DESKUNDIGENADVIES, TOETSOVERZICHT));
        soorten.computeIfPresent(OPP, (soort, eis) -> eis.overMinstens(6).metHandtekening());
        return soorten;
    }

    private static Aanvraagtype type(
            int nummer,
            String naam,
            String standaardtekst,
            String toelichting,
            Map<Documentsoort, Documenteis> documenten,
            Set<String> blokken,
            boolean nietVanToepassing,
            boolean actief) {
        return new Aanvraagtype(
                new UUID(0x0192_0000_0002_7000L, 0x8000_0000_0000_0000L | nummer),
                naam,
                standaardtekst,
                toelichting,
                documenten,
                blokken,
                nietVanToepassing,
                actief,
                0);
    }

    private static Map<Documentsoort, Documenteis> soorten(
            Set<Documentsoort> verplicht, Set<Documentsoort> optioneel) {
        var soorten = new EnumMap<Documentsoort, Documenteis>(Documentsoort.class);
        optioneel.forEach(soort -> soorten.put(soort, Documenteis.van(false)));
        verplicht.forEach(soort -> soorten.put(soort, Documenteis.van(true)));
        return soorten;
    }
}
