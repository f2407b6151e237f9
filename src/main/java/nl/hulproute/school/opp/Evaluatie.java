package nl.hulproute.school.opp;

import java.time.LocalDate;
import java.util.UUID;

/** A yearly evaluation of an ontwikkelingsperspectief with the carers (WPO art. 40a lid 4). */
record Evaluatie(
        UUID id,
        UUID opp,
        int versie,
        LocalDate datum,
        String metwie,
        String gehoord,
        String uitkomst,
        String bijstelling,
        String auteur) {}
