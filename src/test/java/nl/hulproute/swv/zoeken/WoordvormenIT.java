package nl.hulproute.swv.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.proef.Hulproutetest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which words are one to who seeks, at the samenwerkingsverband and at a school alike. */
@Hulproutetest
class WoordvormenIT {

    @Autowired JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "klassen klas",
                "brieven brief",
                "lopen loopt",
                "lopen loop",
                "observaties observatie",
                "bellen belt",
                "bellen bel",
                "huizen huis",
                "lessen les",
                "lezen leest",
                "lezen lees",
                "begeleiden begeleidt",
                "begeleiding begeleidt",
                "toetsen toets",
                "toetsen toetst",
                "kinderen kind",
                "gesprekken gesprek",
                "adviezen advies",
                "analyses analyse",
                "diagnoses diagnose",
                "schrijven schrijft",
                "spelen speelt",
                "werken werkt",
                "geven geeft",
                "groepen groep",
                "scholen school",
                "problemen probleem",
                "mensen mens",
                "taken taak",
                "leren leert",
                "dossiers dossier",
                "klachten klacht",
                "lijsten lijst",
                "feesten feest",
                "fases fase",
                "processen proces",
                "testen test",
                "rekenen rekent",
                "maken maakt",
                "wonen woont",
                "conclusies conclusie",
                "praten praat"
            })
    void areFormsOfOneWord(String paar) {
        String[] woorden = paar.split(" ", 2);
        for (String onderdeel : new String[] {"swv", "platform"}) {
            assertThat(stem(onderdeel, woorden[0]))
                    .as(onderdeel)
                    .isNotEmpty()
                    .isEqualTo(stem(onderdeel, woorden[1]));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "klas klacht",
                "brief brij",
                "bel beleid",
                "huis huid",
                "groep groei",
                "toets toestemming",
                "les letter",
                "school schade",
                "kind kinderopvang",
                "loopt lopend",
                "observatie obstakel",
                "advies adres",
                "gesprek gesp",
                "belt belet",
                "klas klap",
                "brief briefing",
                "taak tafel",
                "mens mening",
                "lezen letten"
            })
    void areOtherWords(String paar) {
        String[] woorden = paar.split(" ", 2);
        for (String onderdeel : new String[] {"swv", "platform"}) {
            assertThat(stem(onderdeel, woorden[0]))
                    .as(onderdeel)
                    .isNotEqualTo(stem(onderdeel, woorden[1]));
        }
    }

    private String stem(String onderdeel, String woord) {
        return jdbc.sql(
                        "select coalesce(min(s), '') from %s.woordstammen(:woord) s"
                                .formatted(onderdeel))
                .param("woord", woord)
                .query(String.class)
                .single();
    }
}
