package nl.hulproute.platform.sms;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.Map;

/**
 * The gateway ({@code hulproute.sms.*}). Without an address no message can be sent.
 *
 * @param adres where the gateway takes messages; may hold {@code {nummer}} and {@code {tekst}}
 * @param methode {@code POST}, or {@code GET} when all stands in the address
 * @param soort the media type of the body; says how {@code {nummer}} and {@code {tekst}} are
 *     escaped
 * @param sjabloon the body, with {@code {nummer}} and {@code {tekst}} where they go
 * @param koppen headers, as {@code Authorization}
 */
@ConfigurationProperties("hulproute.sms")
public record Smsinstellingen(
        @DefaultValue("") String adres,
        @DefaultValue("POST") String methode,
        @DefaultValue("application/json") String soort,
        @DefaultValue("{\"to\":\"{nummer}\",\"message\":\"{tekst}\"}") String sjabloon,
        @DefaultValue Map<String, String> koppen,
        @DefaultValue("10s") Duration wachttijd) {

    public Smsinstellingen {
        koppen = Map.copyOf(koppen);
    }
}
