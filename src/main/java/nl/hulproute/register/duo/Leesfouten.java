package nl.hulproute.register.duo;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a file: all of it counted, the first of it kept. */
final class Leesfouten {

    static final int GETOOND = 25;

    private final List<Leesfout> eerste = new ArrayList<>();
    private int aantal;

    void add(long regel, String code, Object... argumenten) {
        aantal++;
        if (eerste.size() < GETOOND) {
            eerste.add(new Leesfout(regel, code, argumenten));
        }
    }

    /** The contents, unless something is wrong with them. */
    Duobestand or(Duobestand inhoud) {
        return aantal == 0 ? inhoud : onbruikbaar();
    }

    Duobestand.Onbruikbaar onbruikbaar() {
        return new Duobestand.Onbruikbaar(List.copyOf(eerste), aantal);
    }
}
