package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/**
 * From an upload to a preview: the file is parsed as it comes in and is kept nowhere, because it
 * may hold a BSN; what is taken from it goes to the database bit by bit.
 */
@Service
@OpKnooppunt(Onderdeel.SCHOOL)
class Inlezer {

    /** How reading went. */
    sealed interface Uitslag {

        /** There is a preview. */
        record Gelezen(UUID inlezing) implements Uitslag {}

        /** Nothing of the file can be used, and nothing of it was kept. */
        record Onbruikbaar(List<Fout> fouten) implements Uitslag {

            public Onbruikbaar {
                fouten = List.copyOf(fouten);
            }
        }
    }

    private final Inlezingen inlezingen;
    private final Inleesvoortgang voortgang;
    private final Inleesrijen rijen;
    private final Voorbeeld voorbeeld;
    private final Inleesgrenzen grenzen;
    private final Datums datums;

    Inlezer(
            Inlezingen inlezingen,
            Inleesvoortgang voortgang,
            Inleesrijen rijen,
            Voorbeeld voorbeeld,
            Inleesgrenzen grenzen,
            Datums datums) {
        this.inlezingen = inlezingen;
        this.voortgang = voortgang;
        this.rijen = rijen;
        this.voorbeeld = voorbeeld;
        this.grenzen = grenzen;
        this.datums = datums;
    }

    /**
     * Never call it in a transaction: each step of the way is to be seen.
     *
     * @param grootte in bytes; null when nobody said it
     */
    Uitslag read(Werkplek werkplek, @Nullable Long grootte, InputStream bron) throws IOException {
        UUID id = voortgang.begin(werkplek, grootte);
        try {
            var geteld = new Telstroom(bron, grenzen);
            var bak = new Inleesbak(werkplek.tenantId(), id, voortgang, rijen, geteld);
            Edexml.Verslag verslag = EdexmlLezer.lees(geteld, grenzen, datums.vandaag(), bak);
            if (!verslag.goed()) {
                inlezingen.delete(id);
                drain(geteld);
                return new Uitslag.Onbruikbaar(verslag.fouten());
            }
            bak.flush();
            voortgang.read(id, verslag, geteld.gelezen());
            voorbeeld.make(id, werkplek.tenantId());
            return new Uitslag.Gelezen(id);
        } catch (IOException | RuntimeException e) {
            inlezingen.delete(id);
            throw e;
        }
    }

    /** A browser reads no answer before it has sent everything. */
    private static void drain(Telstroom bron) throws IOException {
        try {
            bron.transferTo(OutputStream.nullOutputStream());
        } catch (Onleesbaar e) {
            // larger than any file may be: then it is cut off
        }
    }
}
