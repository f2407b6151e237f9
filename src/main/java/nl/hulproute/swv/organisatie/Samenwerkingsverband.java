package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.SwvNummer;

import java.util.UUID;

/** A samenwerkingsverband that works on this node; its id is its tenant. */
public record Samenwerkingsverband(
        UUID id, SwvNummer nummer, Oin oin, String naam, String plaats, String email) {}
