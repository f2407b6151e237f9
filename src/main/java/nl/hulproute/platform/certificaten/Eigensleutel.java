package nl.hulproute.platform.certificaten;

import org.jspecify.annotations.Nullable;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;

/**
 * Offers a part's one certificate to whoever asks for one, whatever authorities the other side
 * names: who is refused is refused under his name. Whether ours was among them is remembered, for
 * it may be all that tells why.
 */
final class Eigensleutel extends X509ExtendedKeyManager {

    private static final String ALIAS = "knooppunt";
    private static final int MEESTE = 1000;

    private final PrivateKey sleutel;
    private final X509Certificate[] keten;
    private final Set<String> noemenOnzeUitgeverNiet = ConcurrentHashMap.newKeySet();

    private Eigensleutel(PrivateKey sleutel, X509Certificate[] keten) {
        this.sleutel = sleutel;
        this.keten = keten;
    }

    static Eigensleutel van(Certificaat certificaat) {
        return new Eigensleutel(
                certificaat.sleutel(), certificaat.keten().toArray(X509Certificate[]::new));
    }

    /** Whether this host said whom it trusts, and did not name who issued our certificate. */
    boolean unknownIssuerAt(String host, int poort) {
        return noemenOnzeUitgeverNiet.contains(host + ":" + poort);
    }

    @Override
    public String chooseEngineClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, SSLEngine engine) {
        String wie = engine.getPeerHost() + ":" + engine.getPeerPort();
        if (issuers == null || issuers.length == 0 || Arrays.stream(issuers).anyMatch(this::ours)) {
            noemenOnzeUitgeverNiet.remove(wie);
        } else if (noemenOnzeUitgeverNiet.size() < MEESTE) {
            noemenOnzeUitgeverNiet.add(wie);
        }
        return ALIAS;
    }

    private boolean ours(Principal issuer) {
        return Arrays.stream(keten)
                .anyMatch(schakel -> schakel.getIssuerX500Principal().equals(issuer));
    }

    @Override
    public String chooseClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return ALIAS;
    }

    @Override
    public @Nullable String chooseEngineServerAlias(
            String keyType, Principal @Nullable [] issuers, SSLEngine engine) {
        return chooseServerAlias(keyType, issuers, null);
    }

    @Override
    public @Nullable String chooseServerAlias(
            String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return keyType.equals(sleutel.getAlgorithm()) ? ALIAS : null;
    }

    @Override
    public String[] getClientAliases(String keyType, Principal @Nullable [] issuers) {
        return new String[] {ALIAS};
    }

    @Override
    public String[] getServerAliases(String keyType, Principal @Nullable [] issuers) {
        return new String[] {ALIAS};
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
        return keten.clone();
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
        return sleutel;
    }
}
