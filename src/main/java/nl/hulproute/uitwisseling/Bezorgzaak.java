package nl.hulproute.uitwisseling;

/**
 * What a message is about, without a word of the pupil: the reference and the dossiernummer (empty
 * when there is none yet), the name of the other party, and the page of the part about it.
 */
public record Bezorgzaak(
        String referentie, String dossiernummer, String wederpartij, String adres) {

    /** How people name it: the dossiernummer when there is one. */
    public String naam() {
        return dossiernummer.isEmpty() ? referentie : dossiernummer;
    }
}
