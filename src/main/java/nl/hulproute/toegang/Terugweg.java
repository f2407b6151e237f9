package nl.hulproute.toegang;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a page goes back to after a form that every page has: the page itself when its address can
 * be asked for, else the nearest one above it that can. Never another site.
 */
@Component
class Terugweg {

    private static final String START = "/";

    /** The patterns of what can be asked for with GET. */
    private final SingletonSupplier<Set<String>> paginas;

    Terugweg(
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.paginas = SingletonSupplier.of(() -> paginas(routes.getObject()));
    }

    /** The address to come back to from the page that answers this request. */
    String van(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return vanFout(request);
        }
        if (HttpMethod.GET.matches(request.getMethod())) {
            return met(request.getRequestURI(), request.getQueryString());
        }
        Object patroon = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return patroon == null ? START : omhoog(patroon.toString(), request.getRequestURI());
    }

    /** What went wrong is asked for again when that was harmless. */
    private static String vanFout(HttpServletRequest request) {
        Object pad = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object methode = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        Object vraag = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
        boolean veilig = HttpMethod.GET.matches(String.valueOf(methode));
        return pad == null || !veilig ? START : met(pad.toString(), (String) vraag);
    }

    /** Pattern and path have as many parts: both lose their last one until the rest is a page. */
    private String omhoog(String patroon, String pad) {
        String route = patroon;
        String adres = pad;
        while (!paginas.obtain().contains(route)) {
            if (route.lastIndexOf('/') <= 0 || adres.lastIndexOf('/') <= 0) {
                return START;
            }
            route = route.substring(0, route.lastIndexOf('/'));
            adres = adres.substring(0, adres.lastIndexOf('/'));
        }
        return adres;
    }

    private static Set<String> paginas(RequestMappingHandlerMapping routes) {
        return routes.getHandlerMethods().keySet().stream()
                .filter(route ->
                        route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String met(String pad, @Nullable String vraag) {
        return vraag == null || vraag.isEmpty() ? pad : pad + "?" + vraag;
    }

    /** A path of ours, as it is: braces in it name no variables. */
    static String redirect(String terug) {
        boolean eigenPad =
                terug.startsWith("/") && !terug.startsWith("//") && !terug.contains("\\");
        return "redirect:" + (eigenPad ? terug.replace("{", "%7B").replace("}", "%7D") : START);
    }
}
