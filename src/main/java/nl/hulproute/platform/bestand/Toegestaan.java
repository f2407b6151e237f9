package nl.hulproute.platform.bestand;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which files may travel, by the ending of their name, and what content fits that. Without a
 * setting these are the types that the OSO standard allows for an attachment.
 */
@Component("toegestaan")
public class Toegestaan {

    private static final String WORD = Bestandstype.OOXML + "wordprocessingml.document";
    private static final String EXCEL = Bestandstype.OOXML + "spreadsheetml.sheet";
    private static final String POWERPOINT = Bestandstype.OOXML + "presentationml.presentation";

    private static final Map<String, Set<String>> PASSEND =
            Map.ofEntries(
                    Map.entry("pdf", Set.of("application/pdf")),
                    Map.entry("jpg", Set.of("image/jpeg")),
                    Map.entry("jpeg", Set.of("image/jpeg")),
                    Map.entry("png", Set.of("image/png")),
                    Map.entry("doc", Set.of("application/msword", Bestandstype.OUD_OFFICE)),
                    Map.entry("xls", Set.of("application/vnd.ms-excel", Bestandstype.OUD_OFFICE)),
                    Map.entry(
                            "ppt",
                            Set.of("application/vnd.ms-powerpoint", Bestandstype.OUD_OFFICE)),
                    Map.entry("docx", Set.of(WORD, Bestandstype.DICHTE_OOXML)),
                    Map.entry("xlsx", Set.of(EXCEL, Bestandstype.DICHTE_OOXML)),
                    Map.entry("pptx", Set.of(POWERPOINT, Bestandstype.DICHTE_OOXML)),
                    Map.entry("docm", Set.of(WORD, Bestandstype.DICHTE_OOXML)),
                    Map.entry("xlsm", Set.of(EXCEL, Bestandstype.DICHTE_OOXML)),
                    Map.entry("pptm", Set.of(POWERPOINT, Bestandstype.DICHTE_OOXML)),
                    Map.entry("odt", Set.of(Bestandstype.ODF + "text")),
                    Map.entry("ods", Set.of(Bestandstype.ODF + "spreadsheet")),
                    Map.entry("odp", Set.of(Bestandstype.ODF + "presentation")),
                    Map.entry("odg", Set.of(Bestandstype.ODF + "graphics")),
                    Map.entry("odf", Set.of(Bestandstype.ODF + "formula")),
                    Map.entry(
                            "txt", Set.of("text/plain", "message/rfc822", "text/x-web-markdown")));

    private final Set<String> toegestaan;

    Toegestaan(
            @Value(
                            "${hulproute.bestanden.toegestaan:pdf,jpg,jpeg,png,doc,docx,odt,ods,odp,"
                                + "odg,odf,xls,xlsx,txt,ppt,pptx}")
                    List<String> toegestaan) {
        this.toegestaan = new TreeSet<>();
        toegestaan.forEach(einde -> this.toegestaan.add(einde.toLowerCase(Locale.ROOT)));
        this.toegestaan.stream()
                .filter(einde -> !PASSEND.containsKey(einde))
                .findFirst()
                .ifPresent(einde -> {
                    throw new IllegalArgumentException(
                            "hulproute.bestanden.toegestaan: de soort " + einde + " is onbekend");
                });
    }

    /** Whether the ending of this name is one that is allowed at all. */
    public boolean isAllowed(String naam) {
        return toegestaan.contains(extension(naam));
    }

    /** Whether a file of this kind may have this name. */
    public boolean fits(String mediatype, String naam) {
        return isAllowed(naam)
                && PASSEND.getOrDefault(extension(naam), Set.of()).contains(mediatype);
    }

    /** The ending that a file of this kind has; none when no such file may travel. */
    public Optional<String> ending(String mediatype) {
        return toegestaan.stream()
                .filter(einde -> PASSEND.getOrDefault(einde, Set.of()).contains(mediatype))
                .min((a, b) -> Integer.compare(rank(a), rank(b)));
    }

    /** The usual ending of a kind comes before its other ones. */
    private static int rank(String einde) {
        return einde.equals("jpeg") || einde.endsWith("m") ? 1 : 0;
    }

    /** The allowed endings, for a sentence. */
    public String alsZin() {
        return String.join(", ", toegestaan).toUpperCase(Locale.ROOT);
    }

    /** The same for the {@code accept} of a field: {@code .pdf,.docx}. */
    public String accept() {
        return toegestaan.stream().map(einde -> "." + einde).collect(Collectors.joining(","));
    }

    private static String extension(String naam) {
        return naam.substring(naam.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
