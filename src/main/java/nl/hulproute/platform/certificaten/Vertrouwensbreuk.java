package nl.hulproute.platform.certificaten;

/** Trust failed: whose certificate was refused, and why. */
public record Vertrouwensbreuk(Afwijzing.Kant kant, Weigerreden reden) {

    /** The message that says it to who wanted to send; its one gap is the host. */
    public String sleutel() {
        return "certificaat.breuk." + kant + "." + reden;
    }
}
