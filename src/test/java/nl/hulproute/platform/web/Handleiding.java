package nl.hulproute.platform.web;

import nl.hulproute.proef.Plaatjesmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The user manual: of each page its help, in the order of the bundles, and its pictures. */
final class Handleiding {

    private static final Path BRONNEN = Path.of("src/main/resources");
    private static final Path SJABLONEN = BRONNEN.resolve("templates");

    /** The frames that pages are put in, and the name of the help of a page. */
    private static final Pattern BLAD =
            Pattern.compile("(?:layout|ouders/pagina) :: pagina\\(([^\"]*)\"");

    private static final String HULP = "hulp.";
    private static final Pattern SLEUTEL = Pattern.compile("'([a-z0-9.-]+)'");
    private static final Pattern TITEL = Pattern.compile("<title[^>]*#\\{([a-z0-9.-]+)[}(]");
    private static final Pattern ALINEA = Pattern.compile("\\s*\\|\\s*");

    /** Pages whose help depends on what they show. */
    private static final Map<String, List<String>> WISSELEND =
            Map.of(
                    "school/gegeven/pagina", List.of("medisch", "gegevens", "verzuim", "cijfers"),
                    "contract", List.of("contract", "register.contract"));

    /** For whom a page is: the folder of its template. */
    enum Deel {
        SCHOOL("school", "Voor de school", "Wie op een school werkt."),
        OUDERS("ouders", "Voor ouders", "Wie van de school een uitnodiging kreeg."),
        SWV("swv", "Voor het samenwerkingsverband", "Wie dossiers behandelt of beheert."),
        REGISTER(
                "register",
                "Voor bestuur en helpdesk",
                "Wie mandaten geeft of het register beheert."),
        IEDEREEN("iedereen", "Voor iedereen", "Wat in elk deel van Hulproute hetzelfde is.");

        private final String code;
        private final String titel;
        private final String wie;

        Deel(String code, String titel, String wie) {
            this.code = code;
            this.titel = titel;
            this.wie = wie;
        }

        String bestand() {
            return code + ".md";
        }

        static Deel van(String blad) {
            return Arrays.stream(values())
                    .filter(deel -> blad.startsWith(deel.code + "/"))
                    .findFirst()
                    .orElse(IEDEREEN);
        }
    }

    /**
     * A page: its template, the names of its help, its title where that is the same text always.
     */
    record Blad(String naam, List<String> sleutels, Optional<String> titel) {

        Deel deel() {
            return Deel.van(naam);
        }
    }

    private record Hoofdstuk(String titel, List<String> alineas, List<Blad> bladen) {}

    private final Map<String, String> teksten = texts();
    private final List<Blad> bladen = pages();

    Handleiding() throws IOException {}

    List<Blad> bladen() {
        return bladen;
    }

    boolean heeftHulp(String sleutel) {
        return teksten.containsKey(HULP + sleutel);
    }

    String index() {
        var tekst = new StringBuilder();
        tekst.append("# Handleiding\n\n")
                .append(
                        "De hulp die bij elke pagina staat, bij elkaar, met een plaatje van elke"
                                + " pagina.\n")
                .append(
                        "De tekst komt uit het programma: wijzig hem in"
                                + " `src/main/resources/messages` en\n")
                .append("vernieuw met `bin/documenten`; `bin/plaatjes` maakt de plaatjes.\n");
        for (Deel deel : Deel.values()) {
            tekst.append("\n## [%s](%s)\n\n%s\n\n".formatted(deel.titel, deel.bestand(), deel.wie));
            chapters(deel).forEach(een -> tekst.append("- ").append(een.titel()).append('\n'));
        }
        return tekst.toString();
    }

    String deel(Deel deel) {
        var tekst = new StringBuilder("# " + deel.titel + "\n\n[Handleiding](README.md)\n");
        chapters(deel).forEach(een -> tekst.append(chapter(een)));
        return tekst.toString();
    }

    private static String chapter(Hoofdstuk hoofdstuk) {
        var tekst = new StringBuilder("\n## " + hoofdstuk.titel() + "\n");
        hoofdstuk.alineas().forEach(alinea -> tekst.append('\n').append(alinea).append('\n'));
        hoofdstuk.bladen().stream()
                .filter(blad -> Plaatjesmap.heeft(blad.naam()))
                .map(blad ->
                        "\n![%s](plaatjes/%s)\n"
                                .formatted(
                                        blad.titel().orElse(hoofdstuk.titel()),
                                        Plaatjesmap.bestand(blad.naam()).getFileName()))
                .forEach(tekst::append);
        return tekst.toString();
    }

    /** What has help comes first; a page without stands under its own title. */
    private List<Hoofdstuk> chapters(Deel deel) {
        var chapters = new ArrayList<Hoofdstuk>();
        teksten.forEach((naam, tekst) -> {
            if (naam.startsWith(HULP)) {
                String sleutel = naam.substring(HULP.length());
                List<Blad> hier = pages(deel, blad -> blad.sleutels().contains(sleutel));
                if (!hier.isEmpty()) {
                    chapters.add(new Hoofdstuk(title(sleutel), paragraphs(tekst), hier));
                }
            }
        });
        pages(deel, blad -> blad.sleutels().stream().noneMatch(this::heeftHulp))
                .forEach(blad ->
                        chapters.add(
                                new Hoofdstuk(
                                        blad.titel().orElse(blad.naam()),
                                        List.of(),
                                        List.of(blad))));
        return chapters;
    }

    private List<Blad> pages(Deel deel, Predicate<Blad> which) {
        return bladen.stream().filter(blad -> blad.deel() == deel).filter(which).toList();
    }

    private String title(String sleutel) {
        return Stream.of("menu." + sleutel, "hulptitel." + sleutel, sleutel + ".titel")
                .map(teksten::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no title for the help of " + sleutel));
    }

    private static List<String> paragraphs(String tekst) {
        return List.of(ALINEA.split(said(tekst), -1));
    }

    private List<Blad> pages() throws IOException {
        try (Stream<Path> files = Files.walk(SJABLONEN)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .flatMap(file -> page(file).stream())
                    .toList();
        }
    }

    private Optional<Blad> page(Path file) {
        String naam = SJABLONEN.relativize(file).toString().replaceAll("\\.html$", "");
        String sjabloon = read(file);
        var blad = BLAD.matcher(sjabloon);
        if (!blad.find()) {
            return Optional.empty();
        }
        List<String> sleutels =
                WISSELEND.getOrDefault(
                        naam,
                        SLEUTEL.matcher(blad.group(1)).results().map(een -> een.group(1)).toList());
        Optional<String> titel =
                TITEL.matcher(sjabloon)
                        .results()
                        .findFirst()
                        .map(een -> teksten.get(een.group(1)))
                        .filter(een -> !een.contains("{"))
                        .map(Handleiding::said);
        return Optional.of(new Blad(naam, sleutels, titel));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Dutch texts, bundle after bundle in the order in which they are registered. */
    private static Map<String, String> texts() throws IOException {
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(BRONNEN.resolve("application.properties"))) {
            settings.load(reader);
        }
        var texts = new LinkedHashMap<String, String>();
        for (String name : settings.getProperty("spring.messages.basename").split(",", -1)) {
            Path bundle = BRONNEN.resolve(name + ".properties");
            if (Files.exists(bundle)) {
                for (String line : logicalLines(bundle)) {
                    int split = line.indexOf('=');
                    texts.put(line.substring(0, split).strip(), line.substring(split + 1).strip());
                }
            }
        }
        return texts;
    }

    /** The lines of a bundle in their own order, which {@link Properties} forgets. */
    private static List<String> logicalLines(Path bundle) throws IOException {
        String joined = Files.readString(bundle).replaceAll("\\\\\\n\\s*", "");
        return joined.lines().filter(line -> line.matches("[a-zA-Z].*=.*")).toList();
    }

    private static String said(String text) {
        return new MessageFormat(text).format(new Object[10]);
    }
}
