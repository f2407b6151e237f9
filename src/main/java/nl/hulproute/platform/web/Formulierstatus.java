package nl.hulproute.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

import java.util.Collection;

/**
 * A form that comes back with {@code fouten} answers 422, whichever page it is of: to whoever looks
 * at an answer and not at a page it was not accepted. Not so for a part of a page, which htmx would
 * then leave out.
 */
final class Formulierstatus implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView pagina) {
        if (pagina != null
                && pagina.getStatus() == null
                && HttpMethod.POST.matches(request.getMethod())
                && request.getHeader("HX-Request") == null
                && pagina.getModel().get("fouten") instanceof Collection<?> fouten
                && !fouten.isEmpty()
                && !isRedirect(pagina)) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static boolean isRedirect(ModelAndView pagina) {
        String naam = pagina.getViewName();
        return naam != null && naam.startsWith("redirect:");
    }
}
