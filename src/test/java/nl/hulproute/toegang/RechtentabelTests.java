package nl.hulproute.toegang;

import static java.util.stream.Collectors.joining;

import nl.hulproute.proef.Document;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

class RechtentabelTests {

    private record Kolom(Organisatiesoort soort, Rol rol) {

        Set<Actie> acties() {
            return Rechten.van(rol, soort);
        }

        String kop() {
            return rol + " (" + soort + ")";
        }
    }

    @Test
    void theDocumentShowsTheRoleTableAsItIs() {
        Document.of(Path.of("docs/security.md")).demandBetweenMarkers("rights", table());
    }

    private static String table() {
        List<Kolom> kolommen =
                Arrays.stream(Organisatiesoort.values())
                        .flatMap(soort -> Stream.of(Rol.values()).map(rol -> new Kolom(soort, rol)))
                        .filter(kolom -> !kolom.acties().isEmpty())
                        .toList();
        return row("action", kolommen, Kolom::kop)
                + row("---", kolommen, kolom -> "---")
                + Arrays.stream(Actie.values())
                        .map(actie -> row(label(actie), kolommen, kolom -> mark(kolom, actie)))
                        .collect(joining());
    }

    private static String label(Actie actie) {
        return actie + (actie.leerlinggegevens() ? " *" : "");
    }

    private static String mark(Kolom kolom, Actie actie) {
        return kolom.acties().contains(actie) ? "yes" : "";
    }

    private static String row(String begin, List<Kolom> kolommen, Function<Kolom, String> cel) {
        return kolommen.stream().map(cel).collect(joining(" | ", "| " + begin + " | ", " |\n"));
    }
}
