package nl.hulproute.toegang;

import static nl.hulproute.toegang.Actie.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The one table of who may do what: role at a kind of organisation → actions. Shown in
 * docs/security.md.
 */
final class Rechten {

    private record Plaats(Rol rol, Organisatiesoort soort) {}

    private static final Map<Plaats, Set<Actie>> TABEL =
            Map.ofEntries(
                    school(
                            Rol.LEERKRACHT,
                            EIGEN_ACCOUNT,
                            HELPDESK_VRAGEN,
                            SCHOOL_ZIEN,
                            LEERLINGEN_ZIEN,
                            MAP_ZIEN,
                            MAP_BEWERKEN,
                            BEGELEIDING_ZIEN,
                            BEGELEIDING_BEWERKEN,
                            OVERZICHTEN_MAKEN,
                            HULPVRAAG_ZIEN),
                    school(
                            Rol.INTERN_BEGELEIDER,
                            EIGEN_ACCOUNT,
                            HELPDESK_VRAGEN,
                            SCHOOL_ZIEN,
                            KETEN_ZIEN,
                            KOPPELINGEN_ZIEN,
                            LIJSTEN_BEHEREN,
                            LEERLINGEN_ZIEN,
                            LEERLINGEN_BEWERKEN,
                            LEERLINGEN_IMPORTEREN,
                            MEDEWERKERS_UITNODIGEN,
                            MAP_ZIEN,
                            MAP_BEWERKEN,
                            BEGELEIDING_ZIEN,
                            BEGELEIDING_BEWERKEN,
                            OPP_BEWERKEN,
                            MEDISCH_ZIEN,
                            MEDISCH_BEWERKEN,
                            OVERZICHTEN_MAKEN,
                            OUDERS_BETREKKEN,
                            HULPVRAAG_ZIEN,
                            HULPVRAAG_VOORBEREIDEN,
                            HULPVRAAG_VERZENDEN,
                            HULPVRAAG_TERUGNEMEN,
                            BEZORGING_ZIEN,
                            BEZORGING_INTREKKEN),
                    school(
                            Rol.DIRECTEUR,
                            EIGEN_ACCOUNT,
                            HELPDESK_VRAGEN,
                            AFWEZIGHEID_BEHEREN,
                            SCHOOL_ZIEN,
                            SCHOOL_BEWERKEN,
                            KETEN_ZIEN,
                            KOPPELINGEN_ZIEN,
                            KOPPELINGEN_BEHEREN,
                            LEERLINGEN_ZIEN,
                            MAP_ZIEN,
                            BEGELEIDING_ZIEN,
                            OPP_BEWERKEN,
                            MEDISCH_ZIEN,
                            OVERZICHTEN_MAKEN,
                            OUDERS_BETREKKEN,
                            HULPVRAAG_ZIEN,
                            HULPVRAAG_VOORBEREIDEN,
                            HULPVRAAG_VERZENDEN,
                            HULPVRAAG_TERUGNEMEN,
                            HULPVRAAG_GOEDKEUREN,
                            DATALEKKEN_BEHEREN,
                            BEZORGING_ZIEN,
                            CERTIFICATEN_BEHEREN,
                            BEZORGING_INTREKKEN),
                    school(
                            Rol.SCHOOL_ICT,
                            EIGEN_ACCOUNT,
                            HELPDESK_VRAGEN,
                            AFWEZIGHEID_BEHEREN,
                            SCHOOL_ZIEN,
                            SCHOOL_BEWERKEN,
                            KETEN_ZIEN,
                            KOPPELINGEN_ZIEN,
                            KOPPELINGEN_BEHEREN,
                            LIJSTEN_BEHEREN,
                            LEERLINGEN_IMPORTEREN,
                            DATALEKKEN_BEHEREN,
                            MEDEWERKERS_UITNODIGEN,
                            VEILIGHEID_ZIEN,
                            BEZORGING_ZIEN,
                            CERTIFICATEN_BEHEREN),
                    school(
                            Rol.PRIVACY_OFFICER,
                            EIGEN_ACCOUNT,
                            HELPDESK_VRAGEN,
                            SCHOOL_ZIEN,
                            DATALEKKEN_BEHEREN),
                    swv(
                            Rol.SWV_BEHEERDER,
                            EIGEN_ACCOUNT,
                            KETEN_ZIEN,
                            HELPDESK_VRAGEN,
                            AFWEZIGHEID_BEHEREN,
                            ORGANISATIE_ZIEN,
                            ORGANISATIE_BEHEREN,
                            AANVRAAGTYPES_BEHEREN,
                            STATUSLABELS_BEHEREN,
                            CIJFERS_ZIEN,
                            DATALEKKEN_BEHEREN,
                            VEILIGHEID_ZIEN,
                            DOSSIERS_INLEZEN,
                            BEZORGING_ZIEN,
                            CERTIFICATEN_BEHEREN),
                    swv(
                            Rol.SWV_BEHANDELAAR,
                            EIGEN_ACCOUNT,
                            KETEN_ZIEN,
                            HELPDESK_VRAGEN,
                            ORGANISATIE_ZIEN,
                            CIJFERS_ZIEN,
                            DOSSIERS_ZIEN,
                            DOSSIERS_BEHANDELEN,
                            DOSSIERS_SAMENWERKEN,
                            DOSSIERS_INLEZEN,
                            BEZORGING_ZIEN,
                            BEZORGING_INTREKKEN),
                    swv(
                            Rol.SWV_BESLISSER,
                            EIGEN_ACCOUNT,
                            KETEN_ZIEN,
                            HELPDESK_VRAGEN,
                            ORGANISATIE_ZIEN,
                            DOSSIERS_ZIEN,
                            DOSSIERS_BEHANDELEN,
                            DOSSIERS_SAMENWERKEN),
                    swv(Rol.INTERN_BEGELEIDER, EIGEN_ACCOUNT, EIGEN_DOSSIERS_ZIEN),
                    bestuur(
                            Rol.BESTUURSMEDEWERKER,
                            EIGEN_ACCOUNT,
                            HELPDESK_VRAGEN,
                            KETEN_ZIEN,
                            MANDATEN_BEHEREN),
                    row(
                            Rol.HELPDESK,
                            Organisatiesoort.HELPDESK,
                            EIGEN_ACCOUNT,
                            KETEN_ZIEN,
                            HELPDESK_WERKEN,
                            INSTELLINGEN_BEHEREN,
                            AANKONDIGINGEN_BEHEREN));

    private Rechten() {}

    /**
     * What this role may do at this kind of organisation; nothing when the table does not name
     * them.
     */
    static Set<Actie> van(Rol rol, Organisatiesoort soort) {
        return TABEL.getOrDefault(new Plaats(rol, soort), Set.of());
    }

    private static Map.Entry<Plaats, Set<Actie>> school(Rol rol, Actie... acties) {
        return row(rol, Organisatiesoort.SCHOOL, acties);
    }

    private static Map.Entry<Plaats, Set<Actie>> swv(Rol rol, Actie... acties) {
        return row(rol, Organisatiesoort.SWV, acties);
    }

    private static Map.Entry<Plaats, Set<Actie>> bestuur(Rol rol, Actie... acties) {
        return row(rol, Organisatiesoort.BESTUUR, acties);
    }

    private static Map.Entry<Plaats, Set<Actie>> row(
            Rol rol, Organisatiesoort soort, Actie... acties) {
        return Map.entry(new Plaats(rol, soort), EnumSet.copyOf(List.of(acties)));
    }
}
