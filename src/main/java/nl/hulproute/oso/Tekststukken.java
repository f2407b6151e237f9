package nl.hulproute.oso;

import java.util.ArrayList;
import java.util.List;

/** Where comments and processing instructions divide a value that is being read. */
final class Tekststukken {

    private final StringBuilder tekst;
    private final List<String> eerdere = new ArrayList<>();
    private int begin;

    Tekststukken(StringBuilder tekst) {
        this.tekst = tekst;
    }

    void onderbreek() {
        if (tekst.length() > begin) {
            eerdere.add(tekst.substring(begin));
            begin = tekst.length();
        }
    }

    List<String> alle() {
        onderbreek();
        return eerdere;
    }
}
