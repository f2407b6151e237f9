package nl.hulproute.register.duo;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

/** Puts the lines of a file in the database in one go, in the transaction that is under way. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Regelkopie {

    private static final String VESTIGING =
            "inlezing_vestiging (inlezing_id, brin, nummer, bestuur, naam, straat, huisnummer,"
                    + " postcode, plaats, telefoon)";
    private static final String DEELNAME = "inlezing_deelname (inlezing_id, brin, swv, swv_ruw)";
    private static final String BESTUUR = "inlezing_bestuur (inlezing_id, nummer, naam)";

    private final DataSource database;

    Regelkopie(DataSource database) {
        this.database = database;
    }

    void copy(UUID id, Duobestand.Inhoud inhoud) {
        var tekst = new StringBuilder();
        try (var rijen = new CSVPrinter(tekst, CSVFormat.POSTGRESQL_CSV)) {
            String tabel = print(id, inhoud, rijen);
            // the connection is the transaction's, which closes it
            DataSourceUtils.getConnection(database)
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy register." + tabel + " from stdin (format csv)",
                            new StringReader(tekst.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the lines cannot be stored", e);
        }
    }

    private static String print(UUID id, Duobestand.Inhoud inhoud, CSVPrinter rijen)
            throws IOException {
        return switch (inhoud) {
            case Duobestand.Vestigingen bestand -> {
                for (var een : bestand.regels()) {
                    rijen.printRecord(
                            id,
                            een.vestiging().brin(),
                            een.vestiging().nummer(),
                            een.bestuur(),
                            een.naam(),
                            een.straat(),
                            een.huisnummer(),
                            een.postcode(),
                            een.plaats(),
                            een.telefoon());
                }
                yield VESTIGING;
            }
            case Duobestand.Deelnames bestand -> {
                for (var een : bestand.regels()) {
                    rijen.printRecord(id, een.brin(), een.swv(), een.ruw());
                }
                yield DEELNAME;
            }
            case Duobestand.Besturen bestand -> {
                for (var een : bestand.regels()) {
                    rijen.printRecord(id, een.nummer(), een.naam());
                }
                yield BESTUUR;
            }
        };
    }
}
