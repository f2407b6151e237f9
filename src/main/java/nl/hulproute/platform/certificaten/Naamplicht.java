package nl.hulproute.platform.certificaten;

import org.jspecify.annotations.Nullable;

import java.security.cert.CertPathValidatorException;
import java.security.cert.Certificate;
import java.security.cert.PKIXCertPathChecker;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Set;

/** A step in the JDK's own check of a path: who is at its end must name a system (OIN). */
final class Naamplicht extends PKIXCertPathChecker {

    /** Beside the reasons that the JDK knows. */
    enum Reden implements CertPathValidatorException.Reason {
        GEEN_SYSTEEM
    }

    @Override
    public void init(boolean forward) {}

    @Override
    public boolean isForwardCheckingSupported() {
        return true;
    }

    @Override
    public @Nullable Set<String> getSupportedExtensions() {
        return null;
    }

    @Override
    public void check(Certificate certificate, Collection<String> unresolved)
            throws CertPathValidatorException {
        if (certificate instanceof X509Certificate eind
                && eind.getBasicConstraints() < 0
                && Systeemnaam.of(eind).isEmpty()) {
            throw new CertPathValidatorException(
                    "the certificate names no system", null, null, -1, Reden.GEEN_SYSTEEM);
        }
    }
}
