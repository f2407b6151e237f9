package nl.hulproute.uitwisseling.bewijs;

import java.util.List;

/**
 * The protected header (RFC 7515 §4.1) of a receipt. Public for the reader of records only.
 *
 * @param typ says that it is a receipt, so that nothing else that the key signed passes for one
 *     (RFC 8725 §3.11)
 * @param x5c the certificate of the key that signed, then each that issued the one before, without
 *     the authority itself; DER in base64
 */
public record Bewijskop(String alg, String typ, List<String> x5c) {

    static final String TYPE = "ontvangstbewijs+jws";
}
