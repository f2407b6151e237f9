package nl.hulproute.uitwisseling.bericht;

/** The answer to an envelope that was taken in: the signed receipt (compact JWS). */
public record Bewijsantwoord(String ontvangstbewijs) {}
