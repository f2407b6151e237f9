package nl.hulproute.register.mandaat;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.register.mandaat.Bestuursmandaten.Gift;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** Says why a mandate was not given, so that the board knows what to do instead. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Mandaatweigering {

    private final Bestuursmandaten mandaten;
    private final Datums datums;

    Mandaatweigering(Bestuursmandaten mandaten, Datums datums) {
        this.mandaten = mandaten;
        this.datums = datums;
    }

    /** A mandate of that kind is in the way, or the system cannot do it. */
    Veldfout reason(UUID bestuur, Gift gift, Mandaat gewenst) {
        return first(bestuur, gift, gewenst, null)
                .map(ander -> taken("systeem", ander, ander.equals(gewenst)))
                .orElseGet(() -> new Veldfout("systeem", "register.fout.systeemdienst"));
    }

    /** What another last day would run into; nothing when it is free. */
    Optional<Veldfout> inTheWay(UUID bestuur, Mandaatregel regel, @Nullable LocalDate einde) {
        var gewenst = new Mandaat(regel.mandaat().ingang(), einde, null);
        var gift = new Gift(regel.brin(), regel.dienst(), regel.systeemId());
        return first(bestuur, gift, gewenst, regel.id()).map(ander -> taken("einde", ander, false));
    }

    /**
     * The first of that kind that counts in part of the time; {@code zelf} is not in its own way.
     */
    private Optional<Mandaat> first(UUID bestuur, Gift gift, Mandaat gewenst, @Nullable UUID zelf) {
        return mandaten.of(bestuur, gift.brin()).stream()
                .filter(regel -> !regel.id().equals(zelf))
                .filter(regel -> regel.dienst().equals(gift.dienst()))
                .filter(regel -> regel.systeemId().equals(gift.systeem()))
                .map(Mandaatregel::mandaat)
                .filter(gewenst::overlapt)
                .min(Comparator.comparing(Mandaat::ingang));
    }

    private Veldfout taken(String veld, Mandaat ander, boolean hetzelfde) {
        String sleutel = hetzelfde ? "register.fout.bestaat" : "register.fout.overlapt";
        String ingang = datums.kort(ander.ingang());
        LocalDate einde = ander.einde();
        return einde == null
                ? new Veldfout(veld, sleutel + ".open", ingang)
                : new Veldfout(veld, sleutel, ingang, datums.kort(einde));
    }
}
