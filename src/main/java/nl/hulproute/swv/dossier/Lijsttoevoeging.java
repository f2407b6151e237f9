package nl.hulproute.swv.dossier;

import nl.hulproute.toegang.Werkplek;

import org.springframework.ui.Model;

import java.util.List;
import java.util.UUID;

/** What another subject adds to a page of the worklist, for all its dossiers at once. */
public interface Lijsttoevoeging {

    void fill(Werkplek werkplek, List<UUID> dossiers, Model model);
}
