package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.School;
import nl.hulproute.school.info.Schoolgegevens;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.UUID;

/** What stands at the head of each paper of a school: its name, and its logo. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Briefhoofd {

    private final Schoolgegevens scholen;
    private final Opslag opslag;

    Briefhoofd(Schoolgegevens scholen, Opslagen opslagen) {
        this.scholen = scholen;
        this.opslag = opslagen.van(Onderdeel.SCHOOL);
    }

    School school(UUID id) {
        return scholen.van(id);
    }

    boolean heeftLogo(UUID school) {
        return school(school).logo() != null;
    }

    /** The picture as an address that holds it: nothing is fetched when the paper is made. */
    String picture(UUID school, School.Logo logo) {
        try (var bron = opslag.open(school, logo.sha256())) {
            return "data:%s;base64,%s"
                    .formatted(
                            logo.mediatype(),
                            Base64.getEncoder().encodeToString(bron.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
