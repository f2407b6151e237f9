package nl.hulproute.platform.voorbeeld;

/** A place where words stand in a PDF, with the text around it. */
public record Treffer(int pagina, String voor, String woord, String na) {}
