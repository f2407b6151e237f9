package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.SwvNummer;

/** A samenwerkingsverband as others name it. */
public record SwvVermelding(Oin oin, SwvNummer nummer, String naam) {}
