package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.importeren.Inlezing.Stand;
import nl.hulproute.school.info.School;
import nl.hulproute.school.info.Schoolgegevens;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * Makes the preview of a file that was read, and makes it again when the user chooses otherwise.
 */
@Service
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Voorbeeld {

    private static final int MAANDEN_VOORAF = 4;

    private final Inlezingen inlezingen;
    private final Vestigingskeuze vestigingen;
    private final Vergelijking vergelijking;
    private final Schooljaarstand schooljaren;
    private final Schoolgegevens scholen;
    private final Datums datums;

    Voorbeeld(
            Inlezingen inlezingen,
            Vestigingskeuze vestigingen,
            Vergelijking vergelijking,
            Schooljaarstand schooljaren,
            Schoolgegevens scholen,
            Datums datums) {
        this.inlezingen = inlezingen;
        this.vestigingen = vestigingen;
        this.vergelijking = vergelijking;
        this.schooljaren = schooljaren;
        this.scholen = scholen;
        this.datums = datums;
    }

    /** Compares, unless the user has to say first which vestigingen are this school. */
    public void make(UUID inlezing, UUID school) {
        School wie = scholen.van(school);
        if (vestigingen.propose(inlezing, wie)) {
            vergelijking.compare(maat(inlezing, wie), false);
        }
        inlezingen.stand(inlezing, Stand.VOORBEELD, "");
    }

    /** These vestigingen are this school; false when the file no longer waits for a decision. */
    public boolean choose(UUID inlezing, UUID school, Collection<String> sleutels) {
        if (inlezingen.lock(inlezing, Stand.VOORBEELD).isEmpty()) {
            return false;
        }
        if (vestigingen.choose(inlezing, sleutels)) {
            vergelijking.compare(maat(inlezing, scholen.van(school)), false);
        }
        return true;
    }

    /** With what this file is compared. */
    @Transactional(readOnly = true)
    public Vergelijkmaat maat(UUID inlezing, School school) {
        Edexml.Kop kop = inlezingen.find(inlezing).orElseThrow().kop();
        String brin = school.vestiging().brin().waarde();
        String nu = schooljaren.now(brin);
        return new Vergelijkmaat(
                inlezing,
                brin,
                kop.schooljaar(),
                !nu.isEmpty() && kop.schooljaar().compareTo(nu) > 0,
                kop.kentSamengesteld(),
                datums.vandaag());
    }

    /** What is odd about the file, so that the user has to say that it is right. */
    @Transactional(readOnly = true)
    public Twijfel doubt(Inlezing inlezing, School school) {
        Edexml.Kop kop = inlezing.kop();
        String nu = schooljaren.now(school.vestiging().brin().waarde());
        boolean brin =
                !kop.brin().isEmpty() && !kop.brin().equals(school.vestiging().brin().waarde());
        boolean vestiging =
                !brin
                        && !kop.dependance().isEmpty()
                        && vestigingen.opties(inlezing.id()).size() < 2
                        && !here(Integer.parseInt(kop.dependance()), school);
        boolean ouder = kop.schooljaar().compareTo(nu) < 0;
        boolean vroeg =
                Schooljaar.parse(kop.schooljaar())
                        .filter(jaar -> isEarly(jaar, datums.vandaag()))
                        .isPresent();
        return new Twijfel(brin, vestiging, ouder ? nu : "", vroeg);
    }

    /** A file of the coming year is made in its spring or summer, hardly before. */
    static boolean isEarly(Schooljaar jaar, LocalDate vandaag) {
        return vandaag.isBefore(jaar.eersteDag().minusMonths(MAANDEN_VOORAF));
    }

    private static boolean here(int nummer, School school) {
        return nummer == school.vestiging().nummer()
                || school.vestigingen().stream().anyMatch(een -> een.nummer() == nummer);
    }

    /**
     * What is odd about a file.
     *
     * @param brin it is of another school
     * @param vestiging it is of another vestiging of the school
     * @param schooljaar the later year that the school is in; empty when the file is not older
     * @param vroeg it is of a year that begins only months from now
     */
    record Twijfel(boolean brin, boolean vestiging, String schooljaar, boolean vroeg) {

        public boolean er() {
            return brin || vestiging || vroeg || !schooljaar.isEmpty();
        }
    }
}
