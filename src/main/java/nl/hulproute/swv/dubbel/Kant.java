package nl.hulproute.swv.dubbel;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossierdocument;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One of two dossiers beside each other, with the documents that can be opened. */
record Kant(Dossier dossier, List<Dossierdocument> documenten) {

    Kant {
        documenten = documenten.stream().filter(document -> !document.teruggehaald()).toList();
    }

    Set<Sha256> inhouden() {
        return documenten.stream().map(Dossierdocument::sha256).collect(Collectors.toSet());
    }

    /** The contents that both have. */
    Set<Sha256> gelijk(Kant ander) {
        return inhouden().stream().filter(ander.inhouden()::contains).collect(Collectors.toSet());
    }
}
