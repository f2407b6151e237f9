package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the elements of a dossier in memory of what it hears. */
final class Knoopbouwer implements Elementstroom {

    private final List<Bevinding> schade = new ArrayList<>();
    private @Nullable Open huidig;
    private @Nullable Knoop wortel;

    Knoop wortel() {
        if (wortel == null) {
            throw new IllegalStateException("het dossier is nog niet ten einde");
        }
        return wortel;
    }

    List<Bevinding> schade() {
        return schade;
    }

    @Override
    public void open(String naam, Map<String, String> attributen, int regelnummer) {
        huidig = new Open(huidig, naam, attributen, regelnummer);
    }

    @Override
    public void tekst(char[] tekens, int van, int aantal) {
        huidig().tekst.append(tekens, van, aantal);
    }

    @Override
    public void onderbreek() {
        if (huidig != null) {
            huidig.onderbreek();
        }
    }

    @Override
    public void beschadigd(String wat) {
        var open = huidig();
        schade.add(
                new Bevinding(
                        "bijlage-beschadigd",
                        Bevinding.Bron.HULPROUTE,
                        Bevinding.Ernst.WAARSCHUWING,
                        open.pad.toString(),
                        open.regelnummer,
                        "De inhoud van \"%s\" %s.".formatted(open.bestandsnaam(), wat)));
    }

    @Override
    public void sluit() {
        var open = huidig();
        var knoop = open.knoop();
        huidig = open.ouder;
        if (huidig == null) {
            wortel = knoop;
        } else {
            huidig.kinderen.add(knoop);
        }
    }

    private Open huidig() {
        if (huidig == null) {
            throw new IllegalStateException("er is geen element open");
        }
        return huidig;
    }

    /** An element that is not at its end yet. */
    private static final class Open {

        final @Nullable Open ouder;
        final Pad pad;
        final int regelnummer;
        final StringBuilder tekst = new StringBuilder();
        final List<Knoop> kinderen = new ArrayList<>();
        private final String naam;
        private final Map<String, String> attributen;
        private final List<String> stukken = new ArrayList<>(1);
        private int begin;

        Open(@Nullable Open ouder, String naam, Map<String, String> attributen, int regelnummer) {
            this.ouder = ouder;
            this.pad = ouder == null ? Pad.wortel(naam) : ouder.pad.kind(naam);
            this.naam = naam;
            this.attributen = zonderSchemaplaats(attributen);
            this.regelnummer = regelnummer;
        }

        void onderbreek() {
            if (tekst.length() > begin) {
                stukken.add(tekst.substring(begin));
                begin = tekst.length();
            }
        }

        /** White space around elements is not part of the dossier. */
        Knoop knoop() {
            onderbreek();
            boolean leeg = !kinderen.isEmpty() && Lexicaal.isWit(tekst);
            return new Knoop(
                    naam,
                    leeg ? "" : tekst.toString(),
                    attributen,
                    kinderen,
                    regelnummer,
                    leeg ? List.of() : stukken);
        }

        String bestandsnaam() {
            return ouder == null
                    ? ""
                    : Knoop.groep(ouder.naam, ouder.kinderen).waarde("bestandsnaam").orElse("");
        }

        /** Where a validator finds the schema does not belong to the dossier. */
        private static Map<String, String> zonderSchemaplaats(Map<String, String> attributen) {
            if (attributen.keySet().stream().noneMatch(Attribuutcontrole::isSchemaplaats)) {
                return attributen;
            }
            var eigen = new HashMap<>(attributen);
            eigen.keySet().removeIf(Attribuutcontrole::isSchemaplaats);
            return eigen;
        }
    }
}
