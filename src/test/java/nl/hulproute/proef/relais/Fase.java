package nl.hulproute.proef.relais;

/** How far a delivery is when it goes wrong. */
public enum Fase {
    HANDDRUK("handshake"),
    KOPREGELS("headers"),
    INHOUD_1("body at 1 %", 1),
    INHOUD_50("body at 50 %", 50),
    INHOUD_99("body at 99 %", 99),
    INHOUD_100("body at 100 %", 100),
    VOOR_COMMIT("before commit"),
    NA_COMMIT("after commit"),
    BEWIJS_ONDERWEG("receipt under way");

    private final String naam;
    private final int percentage;

    Fase(String naam) {
        this(naam, -1);
    }

    Fase(String naam, int percentage) {
        this.naam = naam;
        this.percentage = percentage;
    }

    public boolean inInhoud() {
        return percentage >= 0;
    }

    /** The byte of a content of this length at which the phase is reached, counted from 0. */
    public long byteVan(long lengte) {
        return percentage == 100 ? lengte - 1 : lengte * percentage / 100;
    }

    @Override
    public String toString() {
        return naam;
    }
}
