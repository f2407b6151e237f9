package nl.hulproute.platform.web;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.platform.certificaten.Poorten;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** Reads from the client's certificate which system asks: the OIN in the subject's serialNumber. */
final class KnooppuntArgument implements HandlerMethodArgumentResolver {

    private static final String CERTIFICATEN = "jakarta.servlet.request.X509Certificate";
    private static final Map<String, String> SERIALNUMBER = Map.of("2.5.4.5", "serialNumber");

    private final Poorten poorten;

    KnooppuntArgument(Poorten poorten) {
        this.poorten = poorten;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Knooppunt.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servlet = (HttpServletRequest) request.getNativeRequest();
        var certificaten = (X509Certificate[]) servlet.getAttribute(CERTIFICATEN);
        return poorten.onderdeel(servlet.getLocalPort())
                .flatMap(poort ->
                        systeem(certificaten).map(systeem -> new Knooppunt(systeem, poort)))
                .orElseThrow(OnbekendSysteem::new);
    }

    static Optional<Oin> systeem(X509Certificate @Nullable [] certificaten) {
        if (certificaten == null || certificaten.length == 0) {
            return Optional.empty();
        }
        try {
            String naam =
                    certificaten[0]
                            .getSubjectX500Principal()
                            .getName(X500Principal.RFC2253, SERIALNUMBER);
            return new LdapName(naam)
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase("serialNumber"))
                            .map(Rdn::getValue)
                            .map(KnooppuntArgument::text)
                            .flatMap(tekst -> Oin.parse(tekst).stream())
                            .findFirst();
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
    }

    /** An attribute without a name of its own in RFC 2253 comes as DER: tag, length, characters. */
    private static String text(Object waarde) {
        return waarde instanceof byte[] der
                ? new String(der, 2, Math.max(0, der.length - 2), StandardCharsets.UTF_8)
                : waarde.toString();
    }

    /** The certificate is trusted, but names no system. */
    static final class OnbekendSysteem extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
