package nl.hulproute.school.ouders;

import nl.hulproute.school.leerling.Verzorger;
import nl.hulproute.school.ouders.Ondertekenstand.Stap;

import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

/**
 * Where one carer is with one version.
 *
 * @param handtekening the newest for this version
 * @param papier the newest signed paper for this version
 * @param eerder the newest signature for another version of the same plan, which does not count for
 *     this one
 */
record Ouderrij(
        Verzorger verzorger,
        @Nullable Oudertoegang toegang,
        @Nullable Ondertekenverzoek verzoek,
        @Nullable Handtekening handtekening,
        @Nullable Papier papier,
        @Nullable Handtekening eerder,
        boolean geldt) {

    public String naam() {
        return verzorger.naam().volledig();
    }

    /** Of a signature and a paper the later one counts. */
    public Stap stap() {
        if (handtekening != null || papier != null) {
            if (!geldt) {
                return Stap.VERVALLEN;
            }
            return instemming() ? Stap.ONDERTEKEND : Stap.NIET_EENS;
        }
        if (verzoek != null && geldt) {
            return verzoek.gezien() == null ? Stap.UITGENODIGD : Stap.GEZIEN;
        }
        return eerder == null ? Stap.NIET_UITGENODIGD : Stap.VERVALLEN;
    }

    /** Whether what counts is the paper. */
    public boolean opPapier() {
        return papier != null
                && (handtekening == null || papier.vastgelegd().isAfter(handtekening.getekend()));
    }

    /**
     * Whether this carer answered no, and a paper of later says otherwise: both stay to be seen.
     */
    public boolean eerderNiet() {
        return opPapier() && handtekening != null && !handtekening.instemming() && instemming();
    }

    /** What this carer answered last about this version, here and on paper. */
    Stream<Afwijking.Gegeven> antwoorden() {
        return Stream.concat(
                Stream.ofNullable(handtekening)
                        .map(een -> new Afwijking.Gegeven(een.id(), een.getekend())),
                Stream.ofNullable(papier)
                        .map(een -> new Afwijking.Gegeven(een.id(), een.vastgelegd())));
    }

    private boolean instemming() {
        if (papier != null && opPapier()) {
            return papier.instemming();
        }
        return handtekening != null && handtekening.instemming();
    }
}
