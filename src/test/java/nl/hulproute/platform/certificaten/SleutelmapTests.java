package nl.hulproute.platform.certificaten;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class SleutelmapTests {

    private static final Instant NU = Instant.parse("2026-11-24T08:00:00Z");

    @TempDir Path map;

    @Test
    void givesEachPartACertificateOfTheOneAuthority() throws Exception {
        var school = certificaten("school", NU).van(Onderdeel.SCHOOL);
        var swv = certificaten("swv", NU).van(Onderdeel.SWV);

        school.certificaat().verify(swv.vertrouwd().getFirst().getPublicKey());
        assertThat(school.vertrouwd()).isEqualTo(swv.vertrouwd());
        assertThat(school.certificaat().getSubjectX500Principal().getName("RFC1779"))
                .contains("OID.2.5.4.5=00000099900000010000");
        assertThat(school.certificaat().getExtendedKeyUsage())
                .containsExactly("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2");
        assertThat(swv.systeem()).isEqualTo(new Oin("00000099900000020000"));
    }

    @Test
    void keepsACertificateUntilAMonthBeforeItsEnd() {
        var first = certificaten("school", NU).van(Onderdeel.SCHOOL);
        var later = certificaten("school", NU.plus(Duration.ofDays(300))).van(Onderdeel.SCHOOL);
        var due = certificaten("school", NU.plus(Duration.ofDays(380))).van(Onderdeel.SCHOOL);

        assertThat(later.certificaat()).isEqualTo(first.certificaat());
        assertThat(due.certificaat()).isNotEqualTo(first.certificaat());
    }

    @Test
    void showsPrivateKeysToTheirOwnerOnly() throws Exception {
        certificaten("school", NU);

        for (String key : new String[] {"ca.key.pem", "school.key.pem"}) {
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(map.resolve(key))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void makesOneAuthorityWhenManyStartAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            Callable<Certificaat> start = () -> certificaten("swv", NU).van(Onderdeel.SWV);

            var made = threads.invokeAll(java.util.Collections.nCopies(6, start));

            assertThat(made.stream().map(java.util.concurrent.Future::resultNow).distinct())
                    .hasSize(1);
        }
    }

    private Certificaten certificaten(String onderdeel, Instant nu) {
        var environment =
                new MockEnvironment()
                        .withProperty("hulproute.onderdelen", onderdeel)
                        .withProperty("hulproute.home", map.toString())
                        .withProperty("hulproute.certificaten.map", map.toString())
                        .withProperty("hulproute.systeem.school", "00000099900000010000")
                        .withProperty("hulproute.systeem.swv", "00000099900000020000");
        var clock = Clock.fixed(nu, ZoneOffset.UTC);
        return new Certificaten(
                new Certificaatinstellingen(environment), new Weigerboek(clock), clock);
    }
}
