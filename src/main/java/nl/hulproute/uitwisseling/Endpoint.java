package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;

import java.net.URI;

/** Where an organisation is reached, and the OIN of the system that runs there. */
public record Endpoint(URI url, Oin systeem) {}
