package nl.hulproute.uitwisseling.alarm;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.platform.post.Mail;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Bezorgzaak;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The words of a warning: how many messages and why, the references of the first, and a link.
 * Nothing about a pupil, and no reason of a receiver, which could name a file.
 */
@Component
class Alarmmail {

    private static final int GENOEMD = 10;

    private final MessageSource teksten;
    private final String adres;

    Alarmmail(MessageSource teksten, @Value("${hulproute.adres}") String adres) {
        this.teksten = teksten;
        this.adres = adres;
    }

    Mail of(String aan, List<Alarm> alarmen, Map<UUID, Bezorgzaak> zaken, boolean school) {
        return new Mail(
                aan,
                say("bezorging.alarm.onderwerp", alarmen.size()),
                say(
                        "bezorging.alarm.tekst",
                        causes(alarmen),
                        named(alarmen, zaken),
                        adres + "/bezorging",
                        say(school ? "bezorging.alarm.school" : "bezorging.alarm.swv")));
    }

    private String causes(List<Alarm> alarmen) {
        var aantallen = new EnumMap<Oorzaak, Integer>(Oorzaak.class);
        alarmen.forEach(alarm -> aantallen.merge(alarm.oorzaak(), 1, Integer::sum));
        return aantallen.entrySet().stream()
                .map(aantal -> say("bezorging.alarm." + aantal.getKey().code(), aantal.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private String named(List<Alarm> alarmen, Map<UUID, Bezorgzaak> zaken) {
        return alarmen.stream()
                .limit(GENOEMD)
                .map(alarm -> "- " + kind(alarm.soort()) + ": " + name(alarm, zaken))
                .collect(Collectors.joining("\n"));
    }

    private String kind(@Nullable Berichtsoort soort) {
        return say("bezorging.soort." + (soort == null ? "ontvangen" : soort.code()));
    }

    private static String name(Alarm alarm, Map<UUID, Bezorgzaak> zaken) {
        UUID hulpvraag = alarm.hulpvraag();
        Bezorgzaak zaak = hulpvraag == null ? null : zaken.get(hulpvraag);
        return zaak == null ? alarm.bericht().toString() : zaak.naam();
    }

    private String say(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, NEDERLANDS);
    }
}
