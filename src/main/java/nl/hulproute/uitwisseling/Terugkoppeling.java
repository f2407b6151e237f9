package nl.hulproute.uitwisseling;

import java.util.UUID;

/** What the samenwerkingsverband says of a hulpvraag to the school that sent it. */
public sealed interface Terugkoppeling permits Statusbericht, Aanvulverzoekbericht, Besluitbericht {

    UUID id();

    UUID hulpvraag();

    String dossiernummer();
}
