package nl.hulproute.register.duo;

import java.util.List;

/**
 * What is wrong with a file.
 *
 * @param regel the line, from 1; 0 when it is about the whole file
 * @param code of the message {@code instelling.duo.fout.<code>}
 */
record Leesfout(long regel, String code, List<Object> argumenten) {

    Leesfout(long regel, String code, Object... argumenten) {
        this(regel, code, List.of(argumenten));
    }

    public Object[] gegevens() {
        return argumenten.toArray();
    }
}
