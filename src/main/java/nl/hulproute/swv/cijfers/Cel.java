package nl.hulproute.swv.cijfers;

/**
 * A number as a reader may see it.
 *
 * @param waarde 0 where it is not shown, so that no page, picture or file can hold it
 */
record Cel(String naam, int waarde, Zicht zicht) {

    static Cel of(Aantal aantal, Zicht zicht) {
        return new Cel(aantal.naam(), zicht == Zicht.GETOOND ? aantal.waarde() : 0, zicht);
    }

    public boolean getoond() {
        return zicht == Zicht.GETOOND;
    }
}
