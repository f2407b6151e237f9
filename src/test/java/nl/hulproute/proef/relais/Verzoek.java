package nl.hulproute.proef.relais;

/**
 * A request as the receiver understood it: the bytes of its headers and of its body; {@code bereik}
 * is its Content-Range, or empty.
 */
public record Verzoek(String methode, String pad, int kop, long lengte, String bereik) {

    public boolean is(String methode, String einde) {
        return this.methode.equals(methode) && pad.endsWith(einde);
    }
}
