package nl.hulproute.school.leerling;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * What is looked for in the list of pupils. The words are kept in the session, because a name is
 * not for the address of a page; all else is in the address.
 */
record Zoekvraag(
        UUID schoolId,
        String tekst,
        @Nullable UUID groep,
        boolean ookUitgeschreven,
        @Nullable Leerlingvolgorde volgorde)
        implements Serializable {

    /** As the address has it, with these words. */
    static Zoekvraag of(
            UUID schoolId,
            String tekst,
            @Nullable UUID groep,
            boolean ookUitgeschreven,
            String volgorde) {
        return new Zoekvraag(
                schoolId, tekst, groep, ookUitgeschreven, Leerlingvolgorde.of(volgorde));
    }

    public boolean leeg() {
        return tekst.isEmpty() && groep == null && !ookUitgeschreven;
    }

    /** A session of before there was an order has none. */
    Leerlingvolgorde orde() {
        return volgorde == null ? Leerlingvolgorde.OP_NAAM : volgorde;
    }

    public String volgordecode() {
        return orde().code();
    }

    /** The page from its beginning. */
    public String adres() {
        return address("/leerlingen").toUriString();
    }

    /** The page after this pupil ({@code na}) or before it ({@code voor}). */
    public String adres(String waar, UUID leerling) {
        return address("/leerlingen").queryParam(waar, leerling).toUriString();
    }

    public String csv() {
        return address("/leerlingen/lijst.csv").toUriString();
    }

    /** By this column, and the other way round when it is so already. */
    public String gesorteerd(String kolom) {
        var anders = Leerlingvolgorde.of(volgordecode().equals(kolom) ? "-" + kolom : kolom);
        return new Zoekvraag(schoolId, tekst, groep, ookUitgeschreven, anders).adres();
    }

    /** For {@code aria-sort}; null when it is not by this column. */
    public @Nullable String richting(String kolom) {
        if (!orde().veld().equals(Leerlingvolgorde.of(kolom).veld())) {
            return null;
        }
        return orde().oplopend() ? "ascending" : "descending";
    }

    /** The words looked for, each as a pattern for LIKE. */
    String[] patronen() {
        return Naam.zoekpatronen(tekst);
    }

    private UriComponentsBuilder address(String pad) {
        var adres =
                UriComponentsBuilder.fromPath(pad)
                        .queryParamIfPresent("groep", Optional.ofNullable(groep));
        if (ookUitgeschreven) {
            adres.queryParam("uitgeschreven", true);
        }
        if (!orde().equals(Leerlingvolgorde.OP_NAAM)) {
            adres.queryParam("volgorde", volgordecode());
        }
        return adres;
    }
}
