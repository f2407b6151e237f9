package nl.hulproute.school.leerling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Csv;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The list of pupils as CSV: who the page shows and no other, read a part at a time. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Leerlingbestand {

    private static final int PER_KEER = 500;

    private final Leerlinglijst lijst;
    private final Datums datums;
    private final MessageSource teksten;

    Leerlingbestand(Leerlinglijst lijst, Datums datums, MessageSource teksten) {
        this.lijst = lijst;
        this.datums = datums;
        this.teksten = teksten;
    }

    void write(Zoekvraag vraag, Werkplek lezer, Writer uit) throws IOException {
        var csv = new Csv(uit);
        csv.regel(Stream.of("naam", "geboren", "groep", "gegevens").map(this::word).toList());
        @Nullable UUID na = null;
        List<Leerlinglijst.Regel> regels;
        do {
            regels = lijst.deel(vraag, lezer.groepen(), na, PER_KEER);
            for (Leerlinglijst.Regel regel : regels) {
                csv.regel(cells(regel));
                na = regel.id();
            }
        } while (regels.size() == PER_KEER);
    }

    private List<String> cells(Leerlinglijst.Regel regel) {
        String groep = regel.groep();
        return List.of(
                regel.naam(),
                regel.geboortedatum() == null ? "" : datums.kort(regel.geboortedatum()),
                groep == null ? "" : groep,
                word(stand(regel)));
    }

    private static String stand(Leerlinglijst.Regel regel) {
        if (regel.datumUitschrijving() != null) {
            return "is-uitgeschreven";
        }
        return regel.compleet() ? "volledig" : "onvolledig";
    }

    private String word(String sleutel) {
        return teksten.getMessage(
                "leerling.lijst." + sleutel, null, LocaleContextHolder.getLocale());
    }
}
