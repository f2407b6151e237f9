package nl.hulproute.crash;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.proef.Knooppunten;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The store of one part beside its database. */
record Bestanden(Knooppunten knooppunten, Onderdeel onderdeel) {

    /**
     * @param geschonden files whose bytes are not what their name says
     * @param gemist contents that a row names and that are not there
     * @param wezen files that no row names, and that the daily round leaves because they are young
     * @param tijdelijk what tries that broke off left, for the sweeper
     */
    record Oordeel(
            int aantal,
            List<String> geschonden,
            List<String> gemist,
            List<String> wezen,
            int tijdelijk) {}

    Oordeel check() throws IOException, SQLException {
        Set<String> genoemd = named();
        var geschonden = new ArrayList<String>();
        var wezen = new ArrayList<String>();
        var gevonden = new HashSet<String>();
        int tijdelijk = 0;
        for (Path bestand : files()) {
            String naam = bestand.getFileName().toString();
            if (bestand.toString().contains("/.tijdelijk/")) {
                tijdelijk++;
                continue;
            }
            gevonden.add(naam);
            if (!hash(bestand).equals(naam)) {
                geschonden.add(naam);
            }
            if (!genoemd.contains(naam)) {
                wezen.add(naam);
            }
        }
        var gemist = new ArrayList<>(genoemd);
        gemist.removeAll(gevonden);
        return new Oordeel(gevonden.size(), geschonden, gemist, wezen, tijdelijk);
    }

    /** The digests in every column that holds the name of a content. */
    private Set<String> named() throws SQLException {
        var vragen =
                knooppunten.rows(
                        onderdeel,
                        """
                        select format('select %I from %I.%I where %I is not null',
                                      column_name, table_schema, table_name, column_name)
                          from information_schema.columns
                         where (column_name like '%sha256%' or column_name = 'dossier')
                           and table_schema not in ('pg_catalog', 'information_schema')
                        """);
        var namen = new HashSet<String>();
        for (String vraag : vragen) {
            namen.addAll(knooppunten.rows(onderdeel, vraag));
        }
        return namen;
    }

    private List<Path> files() throws IOException {
        Path map = knooppunten.map(onderdeel).resolve("inhoud").resolve(onderdeel.naam());
        try (var paden = Files.walk(map)) {
            return paden.filter(Files::isRegularFile).toList();
        }
    }

    private static String hash(Path bestand) throws IOException {
        MessageDigest hasher = Sha256.hasher();
        byte[] buffer = new byte[64 * 1024];
        try (InputStream bron = Files.newInputStream(bestand)) {
            for (int read; (read = bron.read(buffer)) >= 0; ) {
                hasher.update(buffer, 0, read);
            }
        }
        return Sha256.ofDigest(hasher.digest()).hex();
    }
}
