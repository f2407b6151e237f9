package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the pages say about files that are put in the map, in the reader's language. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
public class Mapzinnen {

    private static final MediaType TEKST =
            new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final MessageSource teksten;
    private final Datums datums;
    private final Leerlingmap map;

    Mapzinnen(MessageSource teksten, Datums datums, Leerlingmap map) {
        this.teksten = teksten;
        this.datums = datums;
        this.map = map;
    }

    /** What became of a file; where it got another name, that too. */
    public String zeg(Toevoeging toevoeging) {
        return switch (toevoeging) {
            case Toevoeging.Toegevoegd toegevoegd -> zeg(toegevoegd);
            case Toevoeging.Geweigerd geweigerd ->
                    zeg(
                            geweigerd.sleutel(),
                            geweigerd.bestandsnaam(),
                            datums.grootte(geweigerd.maximum()));
        };
    }

    private String zeg(Toevoeging.Toegevoegd toegevoegd) {
        String naam = toegevoegd.document().bestandsnaam();
        var zinnen = new ArrayList<String>();
        zinnen.add(
                toegevoegd.isHernoemd()
                        ? zeg("map.document.hernoemd", toegevoegd.gevraagd(), naam)
                        : zeg("map.document.toegevoegd", naam));
        if (toegevoegd.bewerking() != Toevoeging.Bewerking.GEEN) {
            zinnen.add(zeg("map.foto." + toegevoegd.bewerking().name().toLowerCase(Locale.ROOT)));
        }
        toegevoegd
                .dubbel()
                .ifPresent(ander ->
                        zinnen.add(
                                zeg(
                                        "map.dubbel.zin",
                                        ander.onderwerp(),
                                        datums.dag(ander.toegevoegd()))));
        return String.join(" ", zinnen);
    }

    private String zeg(String sleutel, Object... waarden) {
        return teksten.getMessage(sleutel, waarden, LocaleContextHolder.getLocale());
    }

    /** What a page's script says about a file that need not be sent; @ stands for its name. */
    public String teGroot() {
        return zeg(new Toevoeging.Geweigerd("map.fout.groot", "@", map.maximum()));
    }

    /** The answer to the script that sends files: what became of them, in words. */
    public ResponseEntity<String> antwoord(List<Toevoeging> toevoegingen) {
        boolean goed = allAdded(toevoegingen);
        return ResponseEntity.status(goed ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(TEKST)
                .body(sentences(toevoegingen, goed));
    }

    /** The same, for the page that comes after a form without script. */
    public void zet(RedirectAttributes flash, List<Toevoeging> toevoegingen) {
        boolean goed = allAdded(toevoegingen);
        flash.addFlashAttribute(goed ? "melding" : "foutmelding", sentences(toevoegingen, goed));
    }

    private static boolean allAdded(List<Toevoeging> toevoegingen) {
        return toevoegingen.stream().allMatch(Toevoeging.Toegevoegd.class::isInstance);
    }

    /** Where something went wrong, only that: the list shows what came in. */
    private String sentences(List<Toevoeging> toevoegingen, boolean goed) {
        return toevoegingen.stream()
                .filter(toevoeging -> goed || toevoeging instanceof Toevoeging.Geweigerd)
                .map(this::zeg)
                .collect(Collectors.joining(" "));
    }
}
