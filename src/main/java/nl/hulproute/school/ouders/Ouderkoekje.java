package nl.hulproute.school.ouders;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The cookie with a carer's session: another than that of accounts, for these pages only. */
final class Ouderkoekje {

    private static final String NAAM = "hulproute-ouders";
    private static final String PAD = "/ouders";

    private Ouderkoekje() {}

    static Optional<String> read(HttpServletRequest request) {
        Cookie[] koekjes = request.getCookies();
        return koekjes == null
                ? Optional.empty()
                : Arrays.stream(koekjes)
                        .filter(koekje -> koekje.getName().equals(NAAM))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    static void set(String zitting, HttpServletRequest request, HttpServletResponse response) {
        write(zitting, Duration.ofSeconds(-1), request, response);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    private static void write(
            String waarde,
            Duration duur,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAAM, waarde)
                        .path(PAD)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(duur)
                        .build()
                        .toString());
    }
}
