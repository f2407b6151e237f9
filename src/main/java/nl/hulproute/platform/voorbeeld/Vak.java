package nl.hulproute.platform.voorbeeld;

/**
 * Where found words stand on a page that lies as the document says, in points from its top left.
 */
public record Vak(float x, float y, float breed, float hoog) {}
