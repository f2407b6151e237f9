package nl.hulproute.school.importeren;

import java.io.IOException;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/** Reading stops here: what is wrong makes the rest of the file of no use. */
final class Onleesbaar extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Fout fout;

    Onleesbaar(Fout fout) {
        super(fout.sleutel());
        this.fout = fout;
    }

    Fout fout() {
        return fout;
    }

    /** What a stream below the parser said, which the parser hands on in its own exception. */
    static Optional<Onleesbaar> in(XMLStreamException e) {
        return e.getNestedException() instanceof Onleesbaar onleesbaar
                ? Optional.of(onleesbaar)
                : Optional.empty();
    }
}
