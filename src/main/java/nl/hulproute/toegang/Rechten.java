package nl.hulproute.toegang;

import static nl.hulproute.toegang.Actie.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The one table of who may do what: role at a kind of organisation → actions. Shown in
 * docs/security.md.
 */
final class Rechten {

    private record Plaats(Rol rol, Organisatiesoort soort) {}

    private static final Map<Plaats, Set<Actie>> TABEL =
            Map.of(
                    school(Rol.LEERKRACHT),
                    EnumSet.of(
                            EIGEN_ACCOUNT,
                            SCHOOL_ZIEN,
                            LEERLINGEN_ZIEN,
                            MAP_ZIEN,
                            MAP_BEWERKEN,
                            HULPVRAAG_ZIEN),
                    school(Rol.INTERN_BEGELEIDER),
                    EnumSet.of(
                            EIGEN_ACCOUNT,
                            SCHOOL_ZIEN,
                            KOPPELINGEN_ZIEN,
                            LIJSTEN_BEHEREN,
                            LEERLINGEN_ZIEN,
                            LEERLINGEN_BEWERKEN,
                            LEERLINGEN_IMPORTEREN,
                            MAP_ZIEN,
                            MAP_BEWERKEN,
                            HULPVRAAG_ZIEN,
                            HULPVRAAG_VOORBEREIDEN,
                            HULPVRAAG_VERZENDEN,
                            BEZORGING_ZIEN,
                            BEZORGING_INTREKKEN),
                    school(Rol.DIRECTEUR),
                    EnumSet.of(
                            EIGEN_ACCOUNT,
                            SCHOOL_ZIEN,
                            SCHOOL_BEWERKEN,
                            KOPPELINGEN_ZIEN,
                            LEERLINGEN_ZIEN,
                            MAP_ZIEN,
                            HULPVRAAG_ZIEN,
                            HULPVRAAG_VOORBEREIDEN,
                            HULPVRAAG_VERZENDEN,
                            BEZORGING_ZIEN,
                            CERTIFICATEN_BEHEREN,
                            BEZORGING_INTREKKEN),
                    school(Rol.SCHOOL_ICT),
                    EnumSet.of(
                            EIGEN_ACCOUNT,
                            SCHOOL_ZIEN,
                            SCHOOL_BEWERKEN,
                            KOPPELINGEN_ZIEN,
                            LIJSTEN_BEHEREN,
                            LEERLINGEN_IMPORTEREN,
                            VEILIGHEID_ZIEN,
                            BEZORGING_ZIEN,
                            CERTIFICATEN_BEHEREN),
                    swv(Rol.SWV_BEHEERDER),
                    EnumSet.of(
                            EIGEN_ACCOUNT,
                            ORGANISATIE_ZIEN,
                            AANVRAAGTYPES_BEHEREN,
                            STATUSLABELS_BEHEREN,
                            VEILIGHEID_ZIEN,
                            DOSSIERS_INLEZEN,
                            BEZORGING_ZIEN,
                            CERTIFICATEN_BEHEREN),
                    swv(Rol.SWV_BEHANDELAAR),
                    EnumSet.of(
                            EIGEN_ACCOUNT,
                            ORGANISATIE_ZIEN,
                            DOSSIERS_ZIEN,
                            DOSSIERS_BEHANDELEN,
                            DOSSIERS_INLEZEN,
                            BEZORGING_ZIEN,
                            BEZORGING_INTREKKEN),
                    swv(Rol.SWV_BESLISSER),
                    EnumSet.of(EIGEN_ACCOUNT, ORGANISATIE_ZIEN, DOSSIERS_ZIEN, DOSSIERS_BEHANDELEN),
                    swv(Rol.INTERN_BEGELEIDER),
                    EnumSet.of(EIGEN_ACCOUNT, EIGEN_DOSSIERS_ZIEN));

    private Rechten() {}

    /**
     * What this role may do at this kind of organisation; nothing when the table does not name
     * them.
     */
    static Set<Actie> van(Rol rol, Organisatiesoort soort) {
        return TABEL.getOrDefault(new Plaats(rol, soort), Set.of());
    }

    private static Plaats school(Rol rol) {
        return new Plaats(rol, Organisatiesoort.SCHOOL);
    }

    private static Plaats swv(Rol rol) {
        return new Plaats(rol, Organisatiesoort.SWV);
    }
}
