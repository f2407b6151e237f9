package nl.hulproute.uitwisseling;

/** The person at the school who sent a message. */
public record Indiener(String naam, String email) {}
