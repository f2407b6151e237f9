package nl.hulproute.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

import java.util.Map;

/** What an error tells a program that did not ask for a page: with the reference, as the page. */
@Component
class Foutgegevens extends DefaultErrorAttributes {

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(
            WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> gegevens = super.getErrorAttributes(request, options);
        gegevens.put(
                Verwijzing.ATTRIBUUT,
                request.getAttribute(Verwijzing.ATTRIBUUT, RequestAttributes.SCOPE_REQUEST));
        gegevens.put(
                Foutweg.ATTRIBUUT,
                request.getAttribute(Foutweg.ATTRIBUUT, RequestAttributes.SCOPE_REQUEST));
        gegevens.put(
                Foutweg.VEROUDERD,
                request.getAttribute(Foutweg.VEROUDERD, RequestAttributes.SCOPE_REQUEST));
        return gegevens;
    }
}
