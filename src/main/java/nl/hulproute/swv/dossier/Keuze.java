package nl.hulproute.swv.dossier;

/** A choice of a filter: its code in the address, its words, how many it gives. */
record Keuze(String code, String woord, int aantal, boolean gekozen) {}
