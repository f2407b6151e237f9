package nl.hulproute.register.duo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of a file by their key; the same line twice is one. */
final class Regels<S, R> {

    private record Gevonden<R>(R regel, long nummer) {}

    private final Map<S, Gevonden<R>> gevonden = new LinkedHashMap<>();

    /** Another line with this key is a mistake. */
    void add(S sleutel, R regel, Rij rij) {
        var eerder = gevonden.putIfAbsent(sleutel, new Gevonden<>(regel, rij.nummer()));
        if (eerder != null && !eerder.regel().equals(regel)) {
            rij.wrong("dubbel", sleutel.toString(), eerder.nummer());
        }
    }

    /** Another line with this key says the same. */
    void addFirst(S sleutel, R regel, Rij rij) {
        gevonden.putIfAbsent(sleutel, new Gevonden<>(regel, rij.nummer()));
    }

    List<R> alle() {
        return gevonden.values().stream().map(Gevonden::regel).toList();
    }
}
