package nl.hulproute.uitwisseling.ontvangst;

import java.util.function.UnaryOperator;

/**
 * A hulpvraag that is right but for one thing: its document, the name that the envelope gives that,
 * its dossier (in which {@code @DIGEST@} stands for that of the document), or its envelope.
 */
record Slechtgeval(
        String naam,
        byte[] document,
        String bestandsnaam,
        UnaryOperator<String> dossier,
        UnaryOperator<String> envelop) {

    static final byte[] PDF =
            "%PDF-1.7\n% een verslag".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private static Slechtgeval goed(String naam) {
        return new Slechtgeval(
                naam, PDF, "verslag.pdf", UnaryOperator.identity(), UnaryOperator.identity());
    }

    static Slechtgeval dossier(String naam, UnaryOperator<String> wijziging) {
        var goed = goed(naam);
        return new Slechtgeval(naam, PDF, goed.bestandsnaam, wijziging, goed.envelop);
    }

    static Slechtgeval envelop(String naam, UnaryOperator<String> wijziging) {
        var goed = goed(naam);
        return new Slechtgeval(naam, PDF, goed.bestandsnaam, goed.dossier, wijziging);
    }

    static Slechtgeval bestand(String naam, String bestandsnaam, byte[] document) {
        var goed = goed(naam);
        return new Slechtgeval(naam, document, bestandsnaam, goed.dossier, goed.envelop);
    }

    static Slechtgeval bestandsnaam(String naam, String bestandsnaam) {
        return bestand(naam, bestandsnaam, PDF);
    }

    @Override
    public String toString() {
        return naam;
    }
}
