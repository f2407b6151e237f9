package nl.hulproute.school.leerling;

import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.gedeeld.Vestiging;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** One row of a school career: a year in a group of a school. */
public record Schoolloopbaan(
        UUID id,
        int versie,
        Schooljaar schooljaar,
        String groepscode,
        String groepsnaam,
        String jaargroep,
        @Nullable LocalDate begindatum,
        @Nullable LocalDate einddatum,
        Vestiging vestiging,
        String schoolsoort) {}
