package nl.hulproute.platform.sms;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts number and text in their places, written as the medium demands. */
final class Smssjabloon {

    private static final Pattern PLAATS = Pattern.compile("\\{(nummer|tekst)}");

    private Smssjabloon() {}

    /** In the body, by its media type. */
    static String body(String sjabloon, String soort, String nummer, String tekst) {
        return vul(sjabloon, nummer, tekst, schrijfwijze(soort));
    }

    /** In an address. */
    static String adres(String sjabloon, String nummer, String tekst) {
        return vul(sjabloon, nummer, tekst, Smssjabloon::url);
    }

    private static UnaryOperator<String> schrijfwijze(String soort) {
        if (soort.contains("json")) {
            return Smssjabloon::json;
        }
        if (soort.contains("urlencoded")) {
            return Smssjabloon::url;
        }
        return soort.contains("xml") ? Smssjabloon::xml : waarde -> waarde;
    }

    /** In one pass, so that a text that looks like a place is left as it is. */
    private static String vul(
            String sjabloon, String nummer, String tekst, UnaryOperator<String> schrijf) {
        return PLAATS.matcher(sjabloon)
                .replaceAll((MatchResult plaats) ->
                        Matcher.quoteReplacement(
                                schrijf.apply(plaats.group(1).equals("nummer") ? nummer : tekst)));
    }

    private static String url(String waarde) {
        return URLEncoder.encode(waarde, StandardCharsets.UTF_8);
    }

    private static String json(String waarde) {
        var uit = new StringBuilder();
        waarde.chars()
                .forEach(teken -> {
                    if (teken == '"' || teken == '\\') {
                        uit.append('\\').append((char) teken);
                    } else if (teken < ' ') {
                        uit.append("\\u%04x".formatted(teken));
                    } else {
                        uit.append((char) teken);
                    }
                });
        return uit.toString();
    }

    private static String xml(String waarde) {
        return waarde.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }
}
