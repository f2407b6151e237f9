package nl.hulproute.school.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan as an intervention that took place, in a sentence or two: what it was aimed at, when, and
 * whether it worked.
 *
 * @param versie of the plan, so that who took the line over can tell when it is outdated
 */
public record Interventie(UUID plan, int versie, LocalDate begin, String regel) {}
