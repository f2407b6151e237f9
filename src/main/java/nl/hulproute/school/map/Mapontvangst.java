package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Takes in the files of a form: each by itself, or the photos among them as one PDF. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
public class Mapontvangst {

    /** How many photos may become one PDF. */
    static final int MEESTE_FOTOS = 60;

    private static final Pattern GETAL = Pattern.compile("\\d+");

    /** As a camera counts: photo 9 comes before photo 10. */
    private static final Comparator<Foto> GETELD =
            Comparator.comparing(foto -> counted(foto.naam()));

    private final Leerlingmap map;

    Mapontvangst(Leerlingmap map) {
        this.map = map;
    }

    /**
     * What became of each.
     *
     * @param nieuw what a document is to be, given the name of its file
     */
    public List<Toevoeging> take(
            UUID schoolId,
            UUID leerlingId,
            List<? extends MultipartFile> delen,
            Fotowens wens,
            Function<String, Nieuwdocument> nieuw)
            throws IOException {
        return take(schoolId, leerlingId, delen, wens, nieuw, document -> {});
    }

    /**
     * The same, for documents that belong to something.
     *
     * @param erbij what is done with each document that comes in; when that fails, the document is
     *     not there either
     */
    public List<Toevoeging> take(
            UUID schoolId,
            UUID leerlingId,
            List<? extends MultipartFile> delen,
            Fotowens wens,
            Function<String, Nieuwdocument> nieuw,
            Consumer<Document> erbij)
            throws IOException {
        var fotos = new ArrayList<Foto>();
        var toevoegingen = new ArrayList<Toevoeging>();
        for (MultipartFile deel : delen) {
            String naam = Optional.ofNullable(deel.getOriginalFilename()).orElse("");
            Optional<Foto> foto = wens.samen() ? map.foto(deel, naam) : Optional.empty();
            if (foto.isPresent()) {
                fotos.add(foto.get());
            } else {
                toevoegingen.add(map.voegToe(schoolId, leerlingId, nieuw.apply(naam), deel, erbij));
            }
        }
        if (fotos.isEmpty()) {
            return toevoegingen;
        }
        if (!wens.opVolgorde()) {
            fotos.sort(GETELD);
        }
        String naam = wens.naam(fotos.getFirst());
        toevoegingen.addFirst(
                fotos.size() > MEESTE_FOTOS
                        ? new Toevoeging.Geweigerd("map.fout.foto.aantal", naam, map.maximum())
                        : map.voegSamen(schoolId, leerlingId, nieuw.apply(naam), fotos, erbij));
        return toevoegingen;
    }

    private static String counted(String naam) {
        return GETAL.matcher(naam.toLowerCase(Locale.ROOT))
                .replaceAll(getal ->
                        "0".repeat(Math.max(0, 12 - getal.group().length())) + getal.group());
    }
}
