package nl.hulproute.proef.relais;

import org.jspecify.annotations.Nullable;

/** A line of the relay's log. The numbers are bytes that had passed on this connection by then. */
public sealed interface Regel {

    int leiding();

    record Geopend(int leiding) implements Regel {}

    record Begonnen(int leiding, Verzoek verzoek) implements Regel {}

    /**
     * What went wrong, when and where: {@code handdruk} says whether TLS was agreed, {@code
     * verzoeken} how many requests the receiver had understood, {@code verzoek} which was under
     * way, {@code inhoud} how many bytes of its body had passed, {@code vastgelegd} whether the
     * message was committed, {@code heen} and {@code terug} the bytes on the line.
     */
    record Getroffen(
            int leiding,
            Lijnstoring storing,
            Fase fase,
            Richting richting,
            boolean handdruk,
            int verzoeken,
            @Nullable Verzoek verzoek,
            long inhoud,
            boolean vastgelegd,
            long heen,
            long terug)
            implements Regel {}

    record Gesloten(int leiding, long heen, long terug) implements Regel {}
}
