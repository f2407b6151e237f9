package nl.hulproute.school.hulpvraag;

import nl.hulproute.school.leerling.Leerling;

/** A hulpvraag with the pupil it is for. */
record Zaak(Hulpvraag hulpvraag, Leerling leerling) {}
