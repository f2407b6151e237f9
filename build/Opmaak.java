import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

/** Checks that every Java file is formatted; with "pas-toe" it formats them. */
void main(String[] arguments) throws Exception {
    boolean apply = arguments.length > 0 && arguments[0].equals("pas-toe");
    var formatter = new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());
    var unformatted = new ArrayList<Path>();
    try (var files = Files.walk(Path.of("src"))) {
        for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java")).sorted()::iterator) {
            String source = Files.readString(file);
            String formatted = formatter.formatSourceAndFixImports(source);
            if (source.equals(formatted)) continue;
            if (apply) Files.writeString(file, formatted);
            unformatted.add(file);
        }
    }
    unformatted.forEach(file -> IO.println((apply ? "opgemaakt: " : "niet opgemaakt: ") + file));
    if (!apply && !unformatted.isEmpty()) {
        IO.println("Maak het goed met: bin/opmaak");
        System.exit(1);
    }
}
