package nl.hulproute.school.toets;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** XML that is well-formed so far, but is not read any further. */
final class Onleesbaar extends XMLStreamException {

    private static final long serialVersionUID = 1;

    private final String sleutel;

    /**
     * @param sleutel of the message that says why
     */
    Onleesbaar(String sleutel, Location plaats) {
        super(sleutel, plaats);
        this.sleutel = sleutel;
    }

    String sleutel() {
        return sleutel;
    }
}
