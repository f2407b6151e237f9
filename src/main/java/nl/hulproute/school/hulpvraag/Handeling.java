package nl.hulproute.school.hulpvraag;

/** What a user can do with a hulpvraag; {@link Stand#mag} says in which state. */
enum Handeling {
    BEWERKEN,
    VERZENDEN,
    VERWIJDEREN,
    WIJZIGEN,
    AANVULLEN,
    BIJWERKEN,
    INTREKKEN,
    TERUGHALEN
}
