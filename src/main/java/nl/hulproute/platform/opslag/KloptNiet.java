package nl.hulproute.platform.opslag;

import java.io.IOException;

/** The bytes are not those that the name promises; nothing of them was kept. */
public class KloptNiet extends IOException {

    private static final long serialVersionUID = 1L;
}
