package nl.hulproute.register.keten;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenpartij;
import nl.hulproute.uitwisseling.Ketenstand;
import nl.hulproute.uitwisseling.Ketenstap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Tells the owner of a step, because somebody who waits for it asked so. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Ketenvragen {

    /** Whether the owner was told. */
    sealed interface Uitkomst {}

    /** Told, at these addresses. */
    record Gevraagd(String aan) implements Uitkomst {}

    /** Not told; the key of the sentence that says why. */
    record Niet(String reden) implements Uitkomst {}

    private final Ketens ketens;
    private final Ketenboek boek;
    private final Ketenpost post;
    private final Ketenbel bel;

    Ketenvragen(Ketens ketens, Ketenboek boek, Ketenpost post, Ketenbel bel) {
        this.ketens = ketens;
        this.boek = boek;
        this.post = post;
        this.bel = bel;
    }

    /**
     * Once a day for each step, so that nobody is flooded.
     *
     * @param wie who waits, as the mail says
     * @param namens who asked for the mail, as it is kept
     */
    @Transactional
    Uitkomst ask(Ketenrij rij, Ketenstap stap, String wie, String namens) {
        Keten keten = ketens.judge(rij);
        Ketenpartij partij =
                keten.stand(stap).filter(s -> !s.gereed()).map(Ketenstand::beurt).orElse(null);
        if (partij == null) {
            return new Niet("keten.fout.gedaan");
        }
        List<String> aan = post.addresses(rij, partij);
        if (aan.isEmpty()) {
            return new Niet("keten.fout.geen-adres");
        }
        if (!boek.noteAsked(rij.sleutel(), stap, namens)) {
            return new Niet("keten.fout.vandaag");
        }
        post.ask(rij, keten, partij, wie);
        bel.ring();
        return new Gevraagd(String.join(", ", aan));
    }
}
