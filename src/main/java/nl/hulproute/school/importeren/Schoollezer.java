package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.gedeeld.Vestiging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a file says of itself: the element {@code school}. */
final class Schoollezer {

    private static final Set<String> NAMEN =
            Set.of("schooljaar", "peildatum", "brincode", "dependancecode", "xsdversie");

    private static final Pattern VERSIE = Pattern.compile("(?i)(?:edexml)?\\s*v?([0-9]+)(\\..*)?");
    private static final Pattern TWEE_CIJFERS = Pattern.compile("[0-9]{2}");

    private final Leesgang gang;

    Schoollezer(Leesgang gang) {
        this.gang = gang;
    }

    void lees() throws IOException {
        var fouten = new ArrayList<Fout>();
        var velden = new Velden(gang, NAMEN, fouten);
        while (gang.xml().child()) {
            velden.take();
        }
        var kop =
                new Edexml.Kop(
                        versie(velden),
                        schooljaar(velden),
                        velden.datum("peildatum"),
                        brin(velden),
                        dependance(velden));
        for (Fout fout : fouten) {
            gang.fout(fout);
        }
        gang.kop(kop);
    }

    /** Of which only the first number makes a difference. */
    private static String versie(Velden velden) {
        String tekst = velden.van("xsdversie");
        var versie = VERSIE.matcher(tekst);
        if (tekst.isEmpty() || versie.matches() && versie.group(1).equals("2")) {
            return Edexml.Kop.TWEEDE;
        }
        if (versie.matches() && versie.group(1).equals("1")) {
            return Edexml.Kop.EERSTE;
        }
        velden.fout("xsdversie", "versie", tekst);
        return Edexml.Kop.TWEEDE;
    }

    private static String schooljaar(Velden velden) {
        String tekst = velden.van("schooljaar");
        if (tekst.isEmpty()) {
            velden.fout("schooljaar", "schooljaar-ontbreekt");
        } else if (Schooljaar.parse(tekst).isEmpty()) {
            velden.fout("schooljaar", "schooljaar", tekst);
        }
        return tekst;
    }

    /** With four positions, or with six by who puts the dependancecode in it. */
    private static String brin(Velden velden) {
        String tekst = velden.van("brincode");
        Optional<Vestiging> vestiging = Vestiging.parse(tekst);
        if (!tekst.isEmpty() && vestiging.isEmpty()) {
            velden.fout("brincode", "brin", tekst);
        }
        return vestiging.map(een -> een.brin().waarde()).orElse("");
    }

    private static String dependance(Velden velden) {
        String tekst = velden.van("dependancecode");
        if (!tekst.isEmpty() && !TWEE_CIJFERS.matcher(tekst).matches()) {
            velden.fout("dependancecode", "dependance", tekst);
        }
        if (tekst.isEmpty()) {
            return Vestiging.parse(velden.van("brincode"))
                    .filter(een -> een.nummer() > 0)
                    .map(Vestiging::code)
                    .orElse("");
        }
        return tekst;
    }
}
