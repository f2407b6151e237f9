package nl.hulproute.register.keten;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.post.Mail;
import nl.hulproute.platform.post.Mailmaker;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The mails about a mandate that is withdrawn: the board knows, and school and samenwerkingsverband
 * would see only that nothing travels any more. The board's reason does not go along: it is free
 * text.
 */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
public class Intrekkingspost {

    /** The mandate that is withdrawn, and whether it had begun. */
    public record Ingetrokken(
            Brin brin, String school, UUID systeemId, String systeem, boolean ingegaan) {}

    private final Ketenrijen rijen;
    private final Mailmaker mailmaker;
    private final JdbcClient jdbc;

    Intrekkingspost(Ketenrijen rijen, Mailmaker mailmaker, JdbcClient jdbc) {
        this.rijen = rijen;
        this.mailmaker = mailmaker;
        this.jdbc = jdbc;
    }

    /** To be made before the withdrawal: after it the school's own system says nothing here. */
    public List<Mail> of(Ingetrokken ingetrokken) {
        Set<Oin> verbanden = verbanden(ingetrokken.systeemId());
        var mails = new LinkedHashMap<String, Mail>();
        for (Ketenrij rij : rijen.ofBrins(List.of(ingetrokken.brin()))) {
            // the mandate of a system of samenwerkingsverbanden is of no other samenwerkingsverband
            if (verbanden.isEmpty() || verbanden.contains(rij.swv())) {
                add(mails, rij, rij.school(), ingetrokken);
                add(mails, rij, rij.verband(), ingetrokken);
            }
        }
        return List.copyOf(mails.values());
    }

    private void add(
            LinkedHashMap<String, Mail> mails,
            Ketenrij rij,
            Ketenrij.Plek plek,
            Ingetrokken ingetrokken) {
        if (!plek.email().isEmpty()) {
            mails.computeIfAbsent(
                    plek.email(),
                    aan ->
                            mailmaker.van(
                                    aan,
                                    "keten.post.ingetrokken."
                                            + (ingetrokken.ingegaan() ? "nu" : "vooraf"),
                                    ingetrokken.school(),
                                    ingetrokken.brin(),
                                    ingetrokken.systeem(),
                                    rij.bestuur(),
                                    page(rij, plek)));
        }
    }

    /** Nothing when the pages of that system are not known here. */
    private static String page(Ketenrij rij, Ketenrij.Plek plek) {
        return plek.pagina().isEmpty()
                ? ""
                : plek.pagina() + "/keten/" + rij.sleutel().vestiging() + "/" + rij.swv();
    }

    /** Those that work in the system; none of one in which schools work. */
    private Set<Oin> verbanden(UUID systeem) {
        return new HashSet<>(
                jdbc.sql("select oin from register.samenwerkingsverband where systeem_id = :id")
                        .param("id", systeem)
                        .query((row, n) -> new Oin(row.getString("oin")))
                        .list());
    }
}
