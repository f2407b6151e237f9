package nl.hulproute.school.zoeken;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Something that was found.
 *
 * @param naam of the pupil, the aanvraagtype of the hulpvraag, the subject of the document
 * @param bij of the others whose it is; of a pupil the group
 * @param dag the date of birth, or the day it was begun or put in the map
 */
record Vondst(String adres, String naam, String bij, String extra, @Nullable LocalDate dag) {}
