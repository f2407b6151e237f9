package nl.hulproute.school.overzicht;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.pdf.Pdfmaker;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what was gathered as a PDF; needs no transaction, and takes most of the time. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Overzichtpapier {

    private final Pdfmaker pdf;
    private final Briefhoofd briefhoofd;
    private final Datums datums;
    private final MessageSource teksten;

    Overzichtpapier(Pdfmaker pdf, Briefhoofd briefhoofd, Datums datums, MessageSource teksten) {
        this.pdf = pdf;
        this.briefhoofd = briefhoofd;
        this.datums = datums;
        this.teksten = teksten;
    }

    byte[] schrijf(Klaargezet klaar) {
        var model = new HashMap<String, Object>(klaar.inhoud().model());
        model.put("titel", titel(klaar));
        model.put("leerling", klaar.leerling());
        model.put("school", klaar.school());
        model.put("briefhoofd", klaar.school().naam());
        model.put("vandaag", datums.vandaag());
        model.put("papierregel", regel(klaar));
        var logo = klaar.school().logo();
        if (klaar.opties().logo() && logo != null) {
            model.put("logo", briefhoofd.picture(klaar.school().id(), logo));
        }
        var uit = new ByteArrayOutputStream();
        try {
            pdf.maak(klaar.inhoud().sjabloon(), model, NEDERLANDS, uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    /** Whom it is about and when it was made: the line below the title. */
    private String regel(Klaargezet klaar) {
        var leerling = klaar.leerling();
        var groep = leerling.groep();
        return Stream.of(
                        leerling.naam().volledig(),
                        tekst("overzicht.papier.geboren", leerling.geboortedatum()),
                        groep == null ? "" : tekst("overzicht.papier.groep", groep.naam()),
                        tekst("overzicht.papier.gemaakt", datums.vandaag()))
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String tekst(String sleutel, @Nullable Object gegeven) {
        if (gegeven == null) {
            return "";
        }
        Object woord = gegeven instanceof LocalDate dag ? Datums.inHetNederlands(dag) : gegeven;
        return teksten.getMessage(sleutel, new Object[] {woord}, NEDERLANDS);
    }

    /** The title, and with choices of one's own what of it was chosen when that is one. */
    String onderwerp(Klaargezet klaar, Overzichtkeuzes keuzes) {
        var gekozen = klaar.opties().onderdelen();
        if (klaar.standaard() || gekozen.size() != 1) {
            return titel(klaar);
        }
        return keuzes.onderdelen().stream()
                .filter(onderdeel -> gekozen.contains(onderdeel.id()))
                .map(onderdeel -> titel(klaar) + ": " + onderdeel.naam())
                .map(naam -> naam.substring(0, Math.min(naam.length(), 150)))
                .findFirst()
                .orElseGet(() -> titel(klaar));
    }

    /**
     * {@code <documentsoort>-<initialen>-<datum>.pdf}; with the variant after the first word when
     * it is not the usual one.
     */
    String bestandsnaam(Klaargezet klaar) {
        return "%s%s-%s-%s.pdf"
                .formatted(
                        klaar.soort().documentsoort().code(),
                        variant(klaar).isEmpty() ? "" : "-" + klaar.opties().variant(),
                        klaar.leerling().naam().initialen(),
                        datums.vandaag());
    }

    private String titel(Klaargezet klaar) {
        String titel = teksten.getMessage(klaar.inhoud().titel(), null, NEDERLANDS);
        return (titel + " " + variant(klaar)).strip();
    }

    /** What the title says of the variant; nothing when it is the usual one. */
    private String variant(Klaargezet klaar) {
        String sleutel =
                "overzicht.%s.titel.%s".formatted(klaar.soort().code(), klaar.opties().variant());
        return Optional.ofNullable(teksten.getMessage(sleutel, null, "", NEDERLANDS)).orElse("");
    }
}
