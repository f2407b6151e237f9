package nl.hulproute.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.proef.Hulproutetest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

import java.nio.file.Path;

@Hulproutetest
class DatabasestartIT {

    @Value("${hulproute.home}")
    Path home;

    @Test
    void keepsTheDatabaseInTheDataFolderBesideTheContents() {
        assertThat(home).isNotEqualTo(Path.of("./data"));
        assertThat(home.resolve("postgres")).isNotEmptyDirectory();
    }
}
