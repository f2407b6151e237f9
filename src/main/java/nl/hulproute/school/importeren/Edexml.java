package nl.hulproute.school.importeren;

import nl.hulproute.school.leerling.Naam;
import nl.hulproute.toegang.Rol;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What is taken from an EDEXML file; a burgerservicenummer is not among it. */
final class Edexml {

    /** The standard speaks of oud-leerlingen so, and of a group of several years. */
    static final String HISTORISCH = "H";

    private Edexml() {}

    /**
     * What the file says of itself.
     *
     * @param versie 2.1 or 1.0.3; 2.0 is read as 2.1
     * @param schooljaar as {@code 2026-2027}
     * @param dependance two digits, empty when the file does not say it
     */
    record Kop(
            String versie,
            String schooljaar,
            @Nullable LocalDate peildatum,
            String brin,
            String dependance) {

        static final String EERSTE = "1.0.3";
        static final String TWEEDE = "2.1";

        /** The first version knows no samengestelde groepen, so that it says nothing of them. */
        boolean kentSamengesteld() {
            return !versie.equals(EERSTE);
        }
    }

    record Vestiging(String sleutel, String naam) {}

    /** A group; a samengestelde groep has no jaargroep. */
    record Groep(String sleutel, String naam, String jaargroep, boolean samengesteld) {}

    /** A pupil as the file knows it; what it does not say is empty. */
    record Leerling(
            int regel,
            String sleutel,
            Naam naam,
            @Nullable LocalDate geboortedatum,
            int geslacht,
            String jaargroep,
            String groep,
            List<String> samengesteld,
            String vestiging,
            String email,
            @Nullable LocalDate instroom,
            @Nullable LocalDate uitstroom) {

        Leerling {
            samengesteld = samengesteld.stream().sorted().distinct().toList();
        }
    }

    /**
     * Someone of the staff who could have an account.
     *
     * @param groepen the keys of the groups, also of samengestelde
     */
    record Leerkracht(
            int regel, String sleutel, Naam naam, String email, Rol rol, List<String> groepen) {

        Leerkracht {
            groepen = groepen.stream().sorted().distinct().toList();
        }
    }

    /**
     * How reading went.
     *
     * @param fouten why nothing of the file can be used; empty when it can
     * @param nummers how many numbers of persons were passed over
     * @param anderen how many of the staff have a task without an account
     */
    record Verslag(
            @Nullable Kop kop,
            int leerlingen,
            int geweigerd,
            int nummers,
            int anderen,
            List<Fout> fouten) {

        Verslag {
            fouten = List.copyOf(fouten);
        }

        public boolean goed() {
            return fouten.isEmpty();
        }
    }
}
