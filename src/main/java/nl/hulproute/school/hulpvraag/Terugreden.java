package nl.hulproute.school.hulpvraag;

import nl.hulproute.platform.web.Veldcontrole;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Why a school withdraws a hulpvraag or calls something back; its words travel to the SWV. */
enum Terugreden {
    VERHUISD(Handeling.INTREKKEN),
    ANDERE_HULP(Handeling.INTREKKEN),
    OUDERS_WILLEN_NIET(Handeling.INTREKKEN),
    DUBBEL(Handeling.INTREKKEN),
    VERKEERDE_LEERLING(Handeling.TERUGHALEN),
    VERKEERD_DOCUMENT(Handeling.TERUGHALEN),
    TE_VEEL(Handeling.TERUGHALEN),
    GEEN_TOESTEMMING(Handeling.TERUGHALEN),
    ANDERS(Handeling.INTREKKEN, Handeling.TERUGHALEN);

    static final int MAX_TOELICHTING = 1000;

    private final Set<Handeling> bij;

    Terugreden(Handeling eerste, Handeling... meer) {
        this.bij = EnumSet.of(eerste, meer);
    }

    static List<Terugreden> voor(Handeling handeling) {
        return Arrays.stream(values()).filter(reden -> reden.bij.contains(handeling)).toList();
    }

    static Optional<Terugreden> ofCode(Handeling handeling, String code) {
        return voor(handeling).stream().filter(reden -> reden.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String sleutel() {
        return "hulpvraag.terugreden." + code();
    }

    /** What is wrong with a reason as it was filled in. */
    static Veldcontrole check(Handeling handeling, String code, String toelichting) {
        var controle = new Veldcontrole();
        var reden = ofCode(handeling, code);
        if (reden.isEmpty()) {
            controle.fout("reden", "hulpvraag.terugreden.kies");
        }
        controle.lengte("toelichting", toelichting, MAX_TOELICHTING);
        if (reden.filter(ANDERS::equals).isPresent()) {
            controle.verplicht("toelichting", toelichting, "hulpvraag.terugreden.schrijf");
        }
        controle.zonderBsn("toelichting", toelichting, "hulpvraag.terugreden.bsn");
        return controle;
    }
}
