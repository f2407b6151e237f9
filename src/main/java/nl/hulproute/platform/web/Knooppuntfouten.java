package nl.hulproute.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.platform.certificaten.Poorten;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;

/** Answers a system in its own form when a handler on a part's port throws. */
@Component
class Knooppuntfouten implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(Knooppuntfouten.class);

    /** Controllers may have their own words for what they throw; those handlers have order 0. */
    private static final int AFTER_CONTROLLERS = 1;

    private final Poorten poorten;
    private final Problemen problemen;

    Knooppuntfouten(Poorten poorten, Problemen problemen) {
        this.poorten = poorten;
        this.problemen = problemen;
    }

    @Override
    public int getOrder() {
        return AFTER_CONTROLLERS;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception exception) {
        if (poorten.onderdeel(request.getLocalPort()).isEmpty()) {
            return null;
        }
        try {
            problemen.write(response, probleem(exception));
        } catch (IOException e) {
            LOG.debug("the other system went away", e);
        }
        return new ModelAndView();
    }

    private Probleem probleem(Exception exception) {
        return exception instanceof Weigering weigering
                ? weigering.probleem()
                : problemen.of(status(exception));
    }

    private static int status(Exception exception) {
        return switch (exception) {
            case KnooppuntArgument.OnbekendSysteem ignored -> 403;
            case ErrorResponse known -> known.getStatusCode().value();
            case TypeMismatchException ignored -> 404;
            default -> {
                LOG.error("an exchange request failed", exception);
                yield 500;
            }
        };
    }
}
