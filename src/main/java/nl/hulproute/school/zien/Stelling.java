package nl.hulproute.school.zien;

import java.util.UUID;

/**
 * A statement of the school's list.
 *
 * @param omgekeerd that it is so is a weakness, and so it counts the other way round
 */
record Stelling(
        UUID id, Ziencategorie categorie, String tekst, boolean omgekeerd, boolean actief) {}
