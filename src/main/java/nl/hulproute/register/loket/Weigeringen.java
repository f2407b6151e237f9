package nl.hulproute.register.loket;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Probleem;
import nl.hulproute.platform.web.Weigering;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.util.List;

/** Says no to a system, in the words of the bundle. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
public class Weigeringen {

    private final MessageSource teksten;

    Weigeringen(MessageSource teksten) {
        this.teksten = teksten;
    }

    /** Reads a request, and refuses it with all that is wrong. */
    public Invoer invoer() {
        return new Invoer(this);
    }

    public Weigering refuse(HttpStatus status, String sleutel, String... waarden) {
        return refuse(status, text(sleutel, waarden), List.of());
    }

    Weigering refuse(List<String> fouten) {
        return refuse(HttpStatus.BAD_REQUEST, String.join(" ", fouten), fouten);
    }

    private Weigering refuse(HttpStatus status, String detail, List<String> fouten) {
        String titel = text("register.loket.status." + status.value());
        return new Weigering(new Probleem(status.value(), titel, detail, fouten));
    }

    String text(String sleutel, String... waarden) {
        return teksten.getMessage(sleutel, waarden, NEDERLANDS);
    }
}
