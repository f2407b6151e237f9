package nl.hulproute.toegang;

/** What one can do; each route names one, and {@link Rechten} says which roles may. */
public enum Actie {
    EIGEN_ACCOUNT(false),
    KETEN_ZIEN(false),
    HELPDESK_VRAGEN(false),
    AFWEZIGHEID_BEHEREN(false),

    SCHOOL_ZIEN(false),
    SCHOOL_BEWERKEN(false),
    LIJSTEN_BEHEREN(false),
    KOPPELINGEN_ZIEN(false),
    KOPPELINGEN_BEHEREN(false),
    LEERLINGEN_ZIEN(true),
    LEERLINGEN_BEWERKEN(true),
    LEERLINGEN_IMPORTEREN(true),
    MEDEWERKERS_UITNODIGEN(false),
    MAP_ZIEN(true),
    MAP_BEWERKEN(true),
    BEGELEIDING_ZIEN(true),
    BEGELEIDING_BEWERKEN(true),
    OPP_BEWERKEN(true),
    MEDISCH_ZIEN(true),
    MEDISCH_BEWERKEN(true),
    OVERZICHTEN_MAKEN(true),
    OUDERS_BETREKKEN(true),
    HULPVRAAG_ZIEN(true),
    HULPVRAAG_VOORBEREIDEN(true),
    HULPVRAAG_VERZENDEN(true),
    HULPVRAAG_TERUGNEMEN(true),
    HULPVRAAG_GOEDKEUREN(true),
    DATALEKKEN_BEHEREN(true),
    BEZORGING_ZIEN(false),
    VEILIGHEID_ZIEN(false),
    CERTIFICATEN_BEHEREN(false),
    BEZORGING_INTREKKEN(true),

    ORGANISATIE_ZIEN(false),
    ORGANISATIE_BEHEREN(false),
    AANVRAAGTYPES_BEHEREN(false),
    STATUSLABELS_BEHEREN(false),
    CIJFERS_ZIEN(false),
    DOSSIERS_ZIEN(true),
    DOSSIERS_BEHANDELEN(true),
    DOSSIERS_SAMENWERKEN(false),
    DOSSIERS_INLEZEN(true),
    EIGEN_DOSSIERS_ZIEN(true),

    MANDATEN_BEHEREN(false),

    HELPDESK_WERKEN(false),
    INSTELLINGEN_BEHEREN(false),
    AANKONDIGINGEN_BEHEREN(false);

    private final boolean leerlinggegevens;

    Actie(boolean leerlinggegevens) {
        this.leerlinggegevens = leerlinggegevens;
    }

    /** Whether it shows or changes data about pupils, so that each use is logged. */
    public boolean leerlinggegevens() {
        return leerlinggegevens;
    }
}
