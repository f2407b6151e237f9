package nl.hulproute.school.overzicht;

import java.util.UUID;

/**
 * A row of the file as it was when an overview was made of it.
 *
 * @param soort the subject, and the key of its name: {@code overzicht.bron.<soort>} (toets, plan,
 *     zien, opp, ondertekening, toestemming, …)
 * @param versie of the row; goes up with every change
 */
public record Bronversie(String soort, UUID id, int versie) {}
