package nl.hulproute.platform.web;

import java.util.List;

/**
 * An answer to a system that says what is wrong, all at once: {@code application/problem+json} of
 * RFC 9457.
 *
 * @param verwijzing the reference of the request, which finds the line in our log
 */
public record Probleem(
        int status, String title, String detail, List<String> fouten, String verwijzing) {

    public static final String MEDIATYPE = "application/problem+json";

    public Probleem {
        fouten = List.copyOf(fouten);
    }

    public Probleem(int status, String title, String detail, List<String> fouten) {
        this(status, title, detail, fouten, Verwijzing.now());
    }

    public Probleem(int status, String title, String detail) {
        this(status, title, detail, List.of());
    }
}
