package nl.hulproute.platform.web;

import java.util.List;

/**
 * An answer to a system that says what is wrong, all at once: {@code application/problem+json} of
 * RFC 9457.
 */
public record Probleem(int status, String title, String detail, List<String> fouten) {

    public static final String MEDIATYPE = "application/problem+json";

    public Probleem {
        fouten = List.copyOf(fouten);
    }

    public Probleem(int status, String title, String detail) {
        this(status, title, detail, List.of());
    }
}
