package nl.hulproute.plaatjes;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;

import nl.hulproute.proef.Bezoeker;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Follows the links of the pages that someone can reach, a few of each kind; what one account saw
 * of a kind, another does not look at again.
 */
final class Rondgang {

    /** Of the same kind: addresses that differ in what they name only. */
    private static final int PER_SOORT = 2;

    private static final Pattern NAAM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+[A-Z]{0,2}[0-9]*|HV-[\\w-]+");

    /** Not a page: a file, or a way to change the list that is open. */
    private static final Pattern GEEN_BLAD =
            Pattern.compile(
                    "/(taal|uitloggen)\\b|/stukken/|/inhoud|\\.(csv|pdf|zip|xml|yaml|png)\\b|[?&]na=");

    private final Bezoeker bezoeker;
    private final Map<String, Integer> soorten = new HashMap<>();
    private final Queue<String> adressen = new ArrayDeque<>();

    Rondgang(Bezoeker bezoeker) {
        this.bezoeker = bezoeker;
    }

    /** Begins at the page that is open; {@code kijker} is called with each page open. */
    void walk(Consumer<Bezoeker> kijker) {
        note();
        kijker.accept(bezoeker);
        while (!adressen.isEmpty()) {
            if (open(adressen.remove())) {
                note();
                kijker.accept(bezoeker);
            }
        }
    }

    private boolean open(String adres) {
        try {
            Response antwoord = bezoeker.page().navigate(adres);
            return antwoord != null
                    && antwoord.status() == 200
                    && antwoord.headers().getOrDefault("content-type", "").startsWith("text/html");
        } catch (PlaywrightException download) {
            return false;
        }
    }

    private void note() {
        var links =
                (List<?>)
                        bezoeker.page()
                                .evaluate(
                                        "[...document.querySelectorAll('a[href]:not([download])')]"
                                                + ".filter(a => a.origin === location.origin)"
                                                + ".map(a => a.pathname + a.search)");
        links.stream().map(Object::toString).filter(this::isNew).forEach(adressen::add);
    }

    private boolean isNew(String adres) {
        return !GEEN_BLAD.matcher(adres).find()
                && soorten.merge(soort(adres), 1, Integer::sum) <= PER_SOORT;
    }

    /** Without what it names, and of its parameters only their names. */
    private static String soort(String adres) {
        URI uri = URI.create(adres);
        String vraag = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        return NAAM.matcher(uri.getPath()).replaceAll("*") + "?" + vraag.replaceAll("=[^&]*", "");
    }
}
