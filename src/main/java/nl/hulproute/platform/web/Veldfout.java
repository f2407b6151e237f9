package nl.hulproute.platform.web;

import java.util.List;

/** What is wrong with a field of a form: the field's id, and the message with its arguments. */
public record Veldfout(String veld, String sleutel, List<Object> argumenten) {

    public Veldfout(String veld, String sleutel, Object... argumenten) {
        this(veld, sleutel, List.of(argumenten));
    }

    /** The arguments as the message source wants them. */
    public Object[] gegevens() {
        return argumenten.toArray();
    }
}
