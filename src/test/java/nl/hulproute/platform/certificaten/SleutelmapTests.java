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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

class SleutelmapTests {

    private static final Instant NU = Instant.parse("2026-11-24T08:00:00Z");

    @TempDir Path map;

    private String schoolsysteem = "00000099900000010000";

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
    void renewsItsOwnCertificateWhileRunning() {
        var klok = new AtomicReference<>(NU);
        var certificaten = certificaten("school", klok);
        var first = certificaten.van(Onderdeel.SCHOOL);
        var replaced = new ArrayList<Onderdeel>();
        certificaten.bijWissel(replaced::add);

        klok.set(NU.plus(Duration.ofDays(300)));
        certificaten.herlees();
        assertThat(certificaten.van(Onderdeel.SCHOOL)).isSameAs(first);
        klok.set(NU.plus(Duration.ofDays(380)));
        certificaten.herlees();

        assertThat(certificaten.van(Onderdeel.SCHOOL).certificaat().getNotAfter())
                .isAfter(first.certificaat().getNotAfter());
        assertThat(replaced).containsExactly(Onderdeel.SCHOOL);
    }

    @Test
    void renewsItsOwnListBeforeItEndsAndKeepsWhatIsOnIt() {
        var klok = new AtomicReference<>(NU);
        var certificaten = certificaten("school", klok);
        var eigen = certificaten.van(Onderdeel.SCHOOL).certificaat();
        new Eigenlijst(new Sleutelmap(map), clock(klok)).revoke(eigen);
        certificaten.herlees();
        var eerste = certificaten.van(Onderdeel.SCHOOL).intrekkingen().getFirst();

        klok.set(NU.plus(Duration.ofDays(21)));
        certificaten.herlees();

        var tweede = certificaten.van(Onderdeel.SCHOOL).intrekkingen().getFirst();
        assertThat(tweede.getNextUpdate()).isAfter(eerste.getNextUpdate());
        assertThat(tweede.isRevoked(eigen)).isTrue();
    }

    @Test
    void anotherSystemGetsAnotherCertificate() {
        var eerst = certificaten("school", NU).van(Onderdeel.SCHOOL);
        schoolsysteem = "00000099900000077000";

        var nu = certificaten("school", NU).van(Onderdeel.SCHOOL);

        assertThat(Systeemnaam.of(nu.certificaat())).contains(nu.systeem());
        assertThat(nu.certificaat()).isNotEqualTo(eerst.certificaat());
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
        return certificaten(onderdeel, new AtomicReference<>(nu));
    }

    private Certificaten certificaten(String onderdeel, AtomicReference<Instant> klok) {
        var bron =
                new MockEnvironment()
                        .withProperty("hulproute.onderdelen", onderdeel)
                        .withProperty("hulproute.home", map.toString())
                        .withProperty("hulproute.certificaten.map", map.toString())
                        .withProperty("hulproute.systeem.school", schoolsysteem)
                        .withProperty("hulproute.systeem.swv", "00000099900000020000");
        var clock = clock(klok);
        return new Certificaten(new Certificaatinstellingen(bron), new Weigerboek(clock), clock);
    }

    private static Clock clock(AtomicReference<Instant> klok) {
        return new Clock() {
            @Override
            public Instant instant() {
                return klok.get();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
