package nl.hulproute.swv.dossier;

import nl.hulproute.toegang.Werkplek;

import org.springframework.ui.Model;

/** What another subject adds to the head of every page of a dossier. */
public interface Koptoevoeging {

    void fill(Werkplek werkplek, Dossier dossier, Model model);
}
