package nl.hulproute.proef.relais;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * What is to go wrong, once, and when. {@code inhoud} tells the content whose bytes are counted,
 * {@code envelop} the message that is committed, {@code vastgelegd} whether others see it
 * committed; {@code tweede} delivers the same a second time.
 */
public record Plan(
        Lijnstoring storing,
        Fase fase,
        Predicate<Verzoek> inhoud,
        Predicate<Verzoek> envelop,
        BooleanSupplier vastgelegd,
        Runnable tweede) {

    /** Until here the record passes unhindered; negative when its moment has not come. */
    int splits(Plaats plaats, Tlsrecord bytes) {
        int half = bytes.bytes().length / 2;
        return switch (plaats) {
            case Plaats.Handdruk(int nummer) -> fase == Fase.HANDDRUK && nummer == 0 ? half : -1;
            case Plaats.Kop(int verzoek) -> fase == Fase.KOPREGELS && verzoek == 0 ? half : -1;
            case Plaats.Inhoud(Verzoek verzoek, long van, long tot) ->
                    fase.inInhoud() && inhoud.test(verzoek) ? splits(verzoek, van, tot, bytes) : -1;
            case Plaats.Overig ignored -> -1;
        };
    }

    private int splits(Verzoek verzoek, long van, long tot, Tlsrecord bytes) {
        long plek = fase.byteVan(verzoek.lengte());
        if (plek < van || plek >= tot) {
            return -1;
        }
        return fase == Fase.INHOUD_100 ? bytes.bytes().length : Tlsrecord.place(plek - van);
    }

    /** Whether sending twice means the whole exchange: elsewhere it means the record. */
    boolean wholeExchange() {
        return switch (fase) {
            case HANDDRUK, KOPREGELS, INHOUD_1, BEWIJS_ONDERWEG -> false;
            case INHOUD_50, INHOUD_99, INHOUD_100, VOOR_COMMIT, NA_COMMIT -> true;
        };
    }
}
