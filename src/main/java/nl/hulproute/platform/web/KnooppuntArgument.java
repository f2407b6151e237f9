package nl.hulproute.platform.web;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.platform.certificaten.Poorten;
import nl.hulproute.platform.certificaten.Systeemnaam;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.security.cert.X509Certificate;

/** Reads from the client's certificate which system asks: the OIN in the subject's serialNumber. */
final class KnooppuntArgument implements HandlerMethodArgumentResolver {

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
        var certificaten = (X509Certificate[]) servlet.getAttribute(Knooppuntbewaker.CERTIFICATEN);
        return poorten.onderdeel(servlet.getLocalPort())
                .flatMap(poort ->
                        Systeemnaam.of(certificaten).map(systeem -> new Knooppunt(systeem, poort)))
                .orElseThrow(OnbekendSysteem::new);
    }

    /** The certificate is trusted, but names no system. */
    static final class OnbekendSysteem extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
