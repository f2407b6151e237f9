package nl.hulproute.school.leerling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What belongs to a pupil is removed and, as long as the user regrets it, brought back. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
public class Prullenbak {

    /**
     * What can be removed: rows of a table, with the address of each below the pupil's, the place
     * on the pupil's pages to return to, and the key of what is said.
     */
    public record Soort(String tabel, String pad, String terug, String sleutel) {}

    private final Leerlingtoegang toegang;
    private final JdbcClient jdbc;
    private final Clock clock;

    Prullenbak(Leerlingtoegang toegang, JdbcClient jdbc, Clock clock) {
        this.toegang = toegang;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Removes, offers to undo it, and gives the page to go to. */
    @Transactional
    public String verwijder(
            Soort soort, UUID leerling, UUID id, Werkplek werkplek, RedirectAttributes flash) {
        mark(soort, leerling, id, werkplek, true);
        flash.addFlashAttribute("ongedaanMelding", soort.sleutel() + ".verwijderd");
        flash.addFlashAttribute(
                "ongedaan", "/leerlingen/" + leerling + soort.pad() + "/" + id + "/terugzetten");
        return page(soort, leerling);
    }

    /** Brings back, and gives the page to go to. */
    @Transactional
    public String zetTerug(
            Soort soort, UUID leerling, UUID id, Werkplek werkplek, RedirectAttributes flash) {
        mark(soort, leerling, id, werkplek, false);
        flash.addFlashAttribute("melding", soort.sleutel() + ".teruggezet");
        return page(soort, leerling);
    }

    private void mark(Soort soort, UUID leerling, UUID id, Werkplek werkplek, boolean weg) {
        toegang.vind(leerling, werkplek);
        int rijen =
                jdbc.sql(
                                """
                                update %s set verwijderd = :verwijderd::timestamptz
                                where leerling_id = :leerling and id = :id
                                """
                                        .formatted(soort.tabel()))
                        .param("leerling", leerling)
                        .param("id", id)
                        .param("verwijderd", weg ? OffsetDateTime.now(clock) : null)
                        .update();
        if (rijen == 0) {
            throw Leerlingtoegang.weg();
        }
    }

    private static String page(Soort soort, UUID leerling) {
        return "redirect:/leerlingen/" + leerling + soort.terug();
    }
}
