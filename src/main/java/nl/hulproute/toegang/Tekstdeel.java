package nl.hulproute.toegang;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of a plain text: words, or a web address that a page shows as a link. */
record Tekstdeel(String tekst, boolean adres) {

    private static final Pattern ADRES = Pattern.compile("https?://\\S+");

    static List<Tekstdeel> split(String tekst) {
        var delen = new ArrayList<Tekstdeel>();
        var found = ADRES.matcher(tekst);
        int end = 0;
        while (found.find()) {
            delen.add(new Tekstdeel(tekst.substring(end, found.start()), false));
            delen.add(new Tekstdeel(found.group(), true));
            end = found.end();
        }
        delen.add(new Tekstdeel(tekst.substring(end), false));
        return delen;
    }
}
