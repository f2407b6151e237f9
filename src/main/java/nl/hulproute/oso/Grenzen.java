package nl.hulproute.oso;

/**
 * What a dossier may ask of whoever reads it: levels, elements, characters in a value, bytes in one
 * document and in all documents together once unpacked.
 */
public record Grenzen(int niveaus, int elementen, int tekens, long bijlage, long bijlagen) {

    /** Wide for any real dossier, narrow for an attack. */
    public static final Grenzen RUIM = new Grenzen(40, 100_000, 1 << 20, 2L << 30, 8L << 30);

    /** For a file of one's own. */
    static final Grenzen GEEN =
            new Grenzen(
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Long.MAX_VALUE,
                    Long.MAX_VALUE);
}
