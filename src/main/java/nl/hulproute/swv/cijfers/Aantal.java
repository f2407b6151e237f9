package nl.hulproute.swv.cijfers;

/** How many there are of something, as it was counted: not to be shown as it is. */
record Aantal(String naam, int waarde) {}
