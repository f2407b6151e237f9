package nl.hulproute.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;

class CsvTests {

    @Test
    void writesALineThatASpreadsheetReadsAsItIs() throws IOException {
        var uit = new StringWriter();
        var csv = new Csv(uit);

        csv.regel("Leerling", "Status");
        csv.regel("Saar \"de Reus\"; groep 6", "Compleet");

        assertThat(uit)
                .hasToString(
                        "\uFEFF\"Leerling\";\"Status\"\r\n"
                                + "\"Saar \"\"de Reus\"\"; groep 6\";\"Compleet\"\r\n");
    }

    @Test
    void makesATextOfWhatWouldBeAFormula() throws IOException {
        var uit = new StringWriter();

        new Csv(uit).regel("=1+1", "+31", "-1", "@x", "1-2");

        assertThat(uit.toString())
                .contains("\"'=1+1\"", "\"'+31\"", "\"'-1\"", "\"'@x\"", "\"1-2\"");
    }
}
