package nl.hulproute.uitwisseling.bewijs;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;

import nl.hulproute.platform.certificaten.Certificaat;
import nl.hulproute.uitwisseling.bewijs.Uitkomst.Echt;
import nl.hulproute.uitwisseling.bewijs.Uitkomst.Onleesbaar;
import nl.hulproute.uitwisseling.bewijs.Uitkomst.UitgeverOnbekend;
import nl.hulproute.uitwisseling.bewijs.Uitkomst.Vals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;

class BewijscontroleTests {

    private static final Proefuitgever UITGEVER = Proefuitgever.create("Proef CA");
    private static final Certificaat SYSTEEM =
            UITGEVER.system(Proefbewijs.ONTVANGEN.minus(Duration.ofDays(10)));
    private static final String JWS = Proefbewijs.sign(SYSTEEM);

    @Test
    @DisplayName("U56 A receipt comes back as it was signed, with who signed it")
    void aReceiptComesBackAsItWasSignedWithWhoSignedIt() {
        var uitkomst = verify(JWS);

        assertThat(uitkomst)
                .isEqualTo(
                        new Echt(
                                Proefbewijs.bewijs(),
                                Proefuitgever.SYSTEEM,
                                SYSTEEM.certificaat()));
        assertThat(Proefbewijs.text(JWS, 0)).contains("\"alg\":\"ES256\"", "\"x5c\"");
    }

    @ParameterizedTest
    @DisplayName("U57 Any other field than was signed is found")
    @CsvSource({
        "0199aa00,0199aa01",
        "hulpvraag,aanvulling",
        "99XX00000,99XX10000",
        "99XX00501,99XX00502",
        "00000099000000003000,00000099000000004000",
        "09:30:15.123Z,09:30:15.124Z",
        "2026-0042,2026-0043",
        "\"digest\":\",\"digest\":\"0",
        "\"inhouden\":[,'\"inhouden\":[],\"meer\":['"
    })
    void anyOtherFieldThanWasSignedIsFound(String van, String naar) {
        assertThat(reasons(Proefbewijs.change(JWS, 1, van, naar)))
                .anyMatch(reden -> reden.contains("De handtekening klopt niet"));
    }

    @Test
    void theSignatureOfAnotherKeyUnderThisCertificateIsFound() throws Exception {
        var vreemd = UITGEVER.system(Proefbewijs.ONTVANGEN);

        assertThat(reasons(signedBy(vreemd.sleutel()))).anyMatch(r -> r.contains("ander tekende"));
    }

    @Test
    void aSystemOfAnotherAuthorityIsNotTrusted() {
        var namaak = Proefuitgever.create("Proef CA").system(Proefbewijs.ONTVANGEN);

        assertThat(reasons(Proefbewijs.sign(namaak)))
                .containsExactly(
                        "Het certificaat is niet van een vertrouwde uitgever;"
                                + " het noemt als uitgever 'CN=Proef CA'.");
    }

    @Test
    void withoutAnAuthorityToTrustAGoodSignatureProvesNothing() {
        assertThat(new Bewijscontrole().verify(JWS, List.of()))
                .isInstanceOf(UitgeverOnbekend.class);
        assertThat(
                        new Bewijscontrole()
                                .verify(
                                        Proefbewijs.change(JWS, 1, "2026-0042", "2026-0043"),
                                        List.of()))
                .isInstanceOf(Vals.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "NONE", "HS256", "ES256K", "ES384", "RS256", ""})
    void anotherKindOfSignatureThanTheKeyIsForIsRefused(String soort) {
        String anders = Proefbewijs.change(JWS, 0, "\"ES256\"", '"' + soort + '"');

        assertThat(verify(anders)).isInstanceOf(Vals.class);
        assertThat(verify(anders.substring(0, anders.lastIndexOf('.') + 1)))
                .isInstanceOf(Vals.class);
    }

    @Test
    void thePublicKeyIsNoSecretToSignWith() throws Exception {
        String kop = Proefbewijs.change(JWS, 0, "\"ES256\"", "\"HS256\"");
        String tekst = kop.substring(0, kop.lastIndexOf('.'));
        var handtekening =
                new MACSigner(SYSTEEM.certificaat().getPublicKey().getEncoded())
                        .sign(
                                new JWSHeader(JWSAlgorithm.HS256),
                                tekst.getBytes(StandardCharsets.US_ASCII));

        assertThat(reasons(tekst + '.' + handtekening))
                .containsExactly("De handtekening is van een soort die niet mag: 'HS256'.");
    }

    @Test
    void aSignatureOfZeroesOrOfNothingIsNone() {
        String tekst = JWS.substring(0, JWS.lastIndexOf('.') + 1);

        assertThat(verify(tekst)).isInstanceOf(Vals.class);
        assertThat(
                        verify(
                                tekst
                                        + Base64.getUrlEncoder()
                                                .withoutPadding()
                                                .encodeToString(new byte[64])))
                .isInstanceOf(Vals.class);
    }

    @Test
    @DisplayName("U58 A certificate that expired since still proves")
    void aCertificateThatExpiredSinceStillProves() {
        var oud = UITGEVER.system(Proefbewijs.ONTVANGEN.minus(Duration.ofDays(364)));

        assertThat(verify(Proefbewijs.sign(oud))).isInstanceOf(Echt.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-366, 1})
    void aCertificateThatWasNotValidAtTheMomentProvesNothing(int vanaf) {
        var certificaat = UITGEVER.system(Proefbewijs.ONTVANGEN.plus(Duration.ofDays(vanaf)));

        assertThat(reasons(Proefbewijs.sign(certificaat)))
                .anyMatch(reden -> reden.startsWith("Het certificaat gold niet"));
    }

    @Test
    void aHeaderWithoutCertificateIsSaidSo() {
        assertThat(reasons(Proefbewijs.change(JWS, 0, "\"x5c\"", "\"x5d\"")))
                .containsExactly("De kop van de JWS mist 'x5c'.");
        assertThat(reasons(Proefbewijs.change(JWS, 0, "\"x5c\":[\"MII", "\"x5c\":[\"MIX")))
                .containsExactly("De kop van de JWS noemt geen leesbaar certificaat (x5c).");
    }

    @Test
    void aCertificateThatNamesNoSystemProvesNothing() {
        var naamloos = UITGEVER.system("EC", "CN=zomaar", Proefbewijs.ONTVANGEN);

        assertThat(reasons(Proefbewijs.sign(naamloos))).singleElement().asString().contains("OIN");
    }

    @Test
    void somethingElseThatTheKeySignedIsNoReceipt() throws Exception {
        String anders = Proefbewijs.change(JWS, 0, Bewijskop.TYPE, "testbericht+jws");

        assertThat(reasons(signed(anders, SYSTEEM.sleutel())))
                .containsExactly("De JWS is geen ontvangstbewijs: het type is 'testbericht+jws'.");
    }

    @Test
    void aSignedContentMustBeAReceipt() throws Exception {
        String anders = Proefbewijs.change(JWS, 1, "\"dossiernummer\"", "\"nummer\"");

        assertThat(reasons(signed(anders, SYSTEEM.sleutel())))
                .containsExactly("De inhoud van de JWS mist 'dossiernummer'.");
    }

    @Test
    void aNameThatComesTwiceIsRefused() throws Exception {
        String anders =
                Proefbewijs.change(
                        JWS, 1, "\"dossiernummer\"", "\"soort\":\"x\",\"dossiernummer\"");

        assertThat(verify(signed(anders, SYSTEEM.sleutel()))).isInstanceOf(Vals.class);
    }

    @Test
    void aKeyOfRsaSignsToo() throws Exception {
        var rsa =
                UITGEVER.system(
                        "RSA", "CN=proef,2.5.4.5=" + Proefuitgever.SYSTEEM, Proefbewijs.ONTVANGEN);
        String pss = Proefbewijs.sign(rsa);
        String kop = Proefbewijs.change(pss, 0, "PS256", "RS256");
        String tekst = kop.substring(0, kop.lastIndexOf('.'));
        var pkcs1 =
                new RSASSASigner(rsa.sleutel())
                        .sign(
                                new JWSHeader(JWSAlgorithm.RS256),
                                tekst.getBytes(StandardCharsets.US_ASCII));

        assertThat(verify(pss)).isInstanceOf(Echt.class);
        assertThat(verify(tekst + '.' + pkcs1)).isInstanceOf(Echt.class);
        assertThat(verify(kop)).isInstanceOf(Vals.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geen jws", "a.b", "a.b.c.d", "eyJ9.e30=.AA", "é.é.é"})
    void whatIsNoJwsIsUnreadable(String tekst) {
        assertThat(verify(tekst)).isInstanceOf(Onleesbaar.class);
    }

    @Test
    void eachWayToCutItShortIsFound() {
        for (int lengte = 0; lengte < JWS.length(); lengte++) {
            assertThat(verify(JWS.substring(0, lengte))).isNotInstanceOf(Echt.class);
        }
    }

    @Test
    @DisplayName("U57 No flipped bit passes")
    void noFlippedBitPasses() {
        var random = new Random(20261125);
        byte[] goed = JWS.getBytes(StandardCharsets.US_ASCII);
        for (int keer = 0; keer < 3000; keer++) {
            byte[] fout = goed.clone();
            int plek = keer < 8 * 16 ? fout.length - 1 - keer / 8 : random.nextInt(fout.length);
            fout[plek] ^= (byte) (1 << (keer < 8 * 16 ? keer % 8 : random.nextInt(8)));

            assertThat(verify(new String(fout, StandardCharsets.ISO_8859_1)))
                    .as("bit %d", keer)
                    .isNotInstanceOf(Echt.class);
        }
    }

    private static List<String> reasons(String jws) {
        assertThat(verify(jws)).isInstanceOf(Vals.class);
        return ((Vals) verify(jws)).redenen();
    }

    private static Uitkomst verify(String jws) {
        return new Bewijscontrole().verify(jws, List.of(UITGEVER.certificaat()));
    }

    private static String signedBy(PrivateKey sleutel) throws Exception {
        return signed(JWS, sleutel);
    }

    /** Header and content of this JWS, signed again. */
    private static String signed(String jws, PrivateKey sleutel) throws Exception {
        String tekst = jws.substring(0, jws.lastIndexOf('.'));
        return tekst
                + '.'
                + new ECDSASigner((ECPrivateKey) sleutel)
                        .sign(
                                new JWSHeader(JWSAlgorithm.ES256),
                                tekst.getBytes(StandardCharsets.US_ASCII));
    }
}
