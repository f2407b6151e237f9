package nl.hulproute.toegang;

import java.util.List;

/** What a subject adds to the navigation of those who work for this kind of organisation. */
public interface Menu {

    Organisatiesoort soort();

    List<Menupunt> punten();
}
