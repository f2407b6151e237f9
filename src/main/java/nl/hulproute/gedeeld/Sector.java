package nl.hulproute.gedeeld;

/**
 * Primary (po) or secondary education (vo): each has its own samenwerkingsverbanden and OSO
 * profile.
 */
public enum Sector {
    PO,
    VO
}
