package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Documentsoort;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A kind of hulpvraag that a samenwerkingsverband takes, as the school sees it. {@code
 * minimaleBlokken} are codes of OSO categories (standards §2.3).
 */
public record Aanvraagtype(
        UUID id,
        String naam,
        String standaardtekst,
        String toelichting,
        List<GevraagdDocument> documenten,
        Set<String> minimaleBlokken,
        boolean toelichtingMagNietVanToepassing) {

    public Aanvraagtype {
        documenten = List.copyOf(documenten);
        minimaleBlokken = Set.copyOf(minimaleBlokken);
    }

    /**
     * A document that the samenwerkingsverband asks for with this type. Null: no such condition.
     *
     * @param hoogstensMaandenOud how old it may be
     * @param minstensMaandenPeriode how long a period it has to cover
     * @param ondertekend whether the carers with gezag have to have signed it
     */
    public record GevraagdDocument(
            Documentsoort soort,
            boolean verplicht,
            @Nullable Integer hoogstensMaandenOud,
            @Nullable Integer minstensMaandenPeriode,
            @Nullable Boolean ondertekend) {

        /** One without further conditions. */
        public GevraagdDocument(Documentsoort soort, boolean verplicht) {
            this(soort, verplicht, null, null, null);
        }
    }
}
