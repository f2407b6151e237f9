package nl.hulproute.school.gegeven;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.oso.Blok.Rij;
import nl.hulproute.oso.Blok.Sectie;
import nl.hulproute.oso.Blok.Waarde;
import nl.hulproute.oso.Blokken;
import nl.hulproute.oso.Elementsoort;
import nl.hulproute.oso.Knoop;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The data as people read them: as the samenwerkingsverband does, with what stays at school. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Gegevenwoorden {

    private final MessageSource teksten;

    Gegevenwoorden(MessageSource teksten) {
        this.teksten = teksten;
    }

    Sectie sectie(Gegeven gegeven, Locale taal) {
        var soort = gegeven.soort();
        var element = soort.element();
        var knoop =
                Knoop.groep(
                        element.naam(), Elementbouw.knopen(soort.inDossier(), gegeven.invulling()));
        var gelezen = Blokken.sectie(knoop, element, taal);
        var rijen = new ArrayList<Rij>();
        gelezen.rijen().forEach(rij -> rijen.add(alsInDeVorm(rij, gegeven.soort(), taal)));
        soort.eigen().stream().flatMap(veld -> rij(veld, gegeven)).forEach(rijen::add);
        return new Sectie(gelezen.titel(), rijen, gelezen.secties());
    }

    /** What our form calls otherwise than the standard is called so here too. */
    private Rij alsInDeVorm(Rij rij, Gegevensoort soort, Locale taal) {
        String eigen = rij.label().replaceFirst("^oso\\.veld", "gegeven.veld." + soort.code());
        return "".equals(teksten.getMessage(eigen, null, "", taal))
                ? rij
                : new Rij(eigen, rij.waarden());
    }

    private static Stream<Rij> rij(Elementsoort veld, Gegeven gegeven) {
        String waarde = gegeven.invulling().op(veld.naam());
        return waarde.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Rij(
                                "gegeven.veld.%s.%s".formatted(gegeven.soort().code(), veld.naam()),
                                List.of(Waarde.van(waarde))));
    }

    /** All of it on one line, without labels where the value says enough. */
    String regel(Gegeven gegeven, Locale taal) {
        return sectie(gegeven, taal).rijen().stream()
                .map(rij ->
                        gegeven.soort() == Gegevensoort.DIAGNOSE
                                ? tekst(rij, taal)
                                : met(rij, taal))
                .collect(
                        Collectors.joining(gegeven.soort() == Gegevensoort.DIAGNOSE ? ", " : "; "));
    }

    private String met(Rij rij, Locale taal) {
        return teksten.getMessage(rij.label(), null, taal) + ": " + tekst(rij, taal);
    }

    private String tekst(Rij rij, Locale taal) {
        return rij.waarden().stream()
                .map(waarde -> tekst(waarde, teksten, taal))
                .collect(Collectors.joining(", "));
    }

    static String tekst(Waarde waarde, MessageSource teksten, Locale taal) {
        String sleutel = waarde.sleutel();
        return sleutel == null
                ? waarde.tekst()
                : teksten.getMessage(sleutel, waarde.gegevens(), taal);
    }
}
