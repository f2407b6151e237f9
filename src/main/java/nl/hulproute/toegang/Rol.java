package nl.hulproute.toegang;

/** What someone is for an organisation; {@link Rechten} says what that allows. */
public enum Rol {
    LEERKRACHT,
    INTERN_BEGELEIDER,
    DIRECTEUR,
    SCHOOL_ICT,
    PRIVACY_OFFICER,
    BESTUURSMEDEWERKER,
    SWV_BEHEERDER,
    SWV_BEHANDELAAR,
    SWV_BESLISSER,
    DESKUNDIGE,
    OUDER,
    HELPDESK
}
