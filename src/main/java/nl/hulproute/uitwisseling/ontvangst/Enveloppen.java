package nl.hulproute.uitwisseling.ontvangst;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Bewijsantwoord;
import nl.hulproute.uitwisseling.bericht.Gelezen;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** Reads envelopes, and answers them. */
@Component
class Enveloppen {

    /** Texts and digests only; what is large travels as content. */
    static final int GROOTST = 2 * 1024 * 1024;

    /** An envelope: the digest of its bytes, and what they say. */
    record Envelop<T>(Sha256 digest, Gelezen<T> gelezen) {}

    private final Balie balie;
    private final Berichtvorm vorm;
    private final Zinnen zinnen;

    Enveloppen(Balie balie, Berichtvorm vorm, Zinnen zinnen) {
        this.balie = balie;
        this.vorm = vorm;
        this.zinnen = zinnen;
    }

    <T> Envelop<T> read(HttpServletRequest request, Class<T> soort) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(GROOTST + 1);
        if (bytes.length > GROOTST) {
            throw balie.refuse(413);
        }
        return read(bytes, soort);
    }

    <T> Envelop<T> read(byte[] bytes, Class<T> soort) {
        return new Envelop<>(Sha256.of(bytes), vorm.read(bytes, soort));
    }

    /** The message, when it is well formed and is the one that the address names. */
    <T> T demand(Envelop<T> envelop, Predicate<T> isAddressed) {
        T bericht =
                envelop.gelezen()
                        .waarde()
                        .orElseThrow(() -> balie.refuseForm(envelop.gelezen().fouten()));
        if (!isAddressed.test(bericht)) {
            throw balie.refuse(400, List.of(zinnen.zeg("uitwisseling.keuring.kenmerk")));
        }
        return bericht;
    }

    ResponseEntity<String> answer(Aanname.Afloop afloop) {
        return switch (afloop) {
            case Aanname.Afloop.Bewezen(String bewijs, boolean nieuw) ->
                    ResponseEntity.status(nieuw ? 201 : 200)
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(vorm.write(new Bewijsantwoord(bewijs)));
            case Aanname.Afloop.Anders ignored -> throw balie.refuse(409);
            case Aanname.Afloop.Geweigerd(List<String> redenen) -> throw balie.refuse(400, redenen);
        };
    }
}
