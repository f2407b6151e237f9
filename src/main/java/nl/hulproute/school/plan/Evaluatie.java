package nl.hulproute.school.plan;

import java.time.LocalDate;

/** How a plan went, as a whole; what became of each goal stands with the goal. */
record Evaluatie(LocalDate datum, String tekst, String door) {}
