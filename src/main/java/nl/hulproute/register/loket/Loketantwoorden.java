package nl.hulproute.register.loket;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

import java.util.Locale;

/**
 * The headers of every answer, and refusals as {@code application/problem+json} (NL GOV API Design
 * Rules).
 */
@RestControllerAdvice(annotations = Loket.class)
class Loketantwoorden implements ResponseBodyAdvice<Object> {

    private static final String VERSIE = "1.0.0";

    private final MessageSource messages;

    Loketantwoorden(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(Geweigerd geweigerd, Locale locale) {
        var problem = ProblemDetail.forStatus(geweigerd.status());
        problem.setTitle(text("register.loket.status." + geweigerd.status().value(), locale));
        var redenen =
                geweigerd.redenen().stream()
                        .map(reden -> messages.getMessage(reden.alsBericht(), locale))
                        .toList();
        problem.setDetail(String.join(" ", redenen));
        problem.setProperty("errors", redenen);
        var headers = new HttpHeaders();
        addTo(headers);
        return ResponseEntity.status(geweigerd.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<ProblemDetail> refuseUnreadable(Locale locale) {
        return refuse(new Geweigerd(HttpStatus.BAD_REQUEST, "register.loket.onleesbaar"), locale);
    }

    @Override
    public boolean supports(
            MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        addTo(response.getHeaders());
        return body;
    }

    private static void addTo(HttpHeaders headers) {
        headers.set("API-Version", VERSIE);
        headers.setCacheControl("no-store");
    }

    private String text(String sleutel, Locale locale) {
        return messages.getMessage(sleutel, null, locale);
    }
}
