package nl.hulproute.toegang;

import java.util.List;

/** Where pages get what the helpdesk tells; it answers at once, from what it last heard. */
public interface Mededelingbron {

    List<Mededeling> mededelingen();
}
