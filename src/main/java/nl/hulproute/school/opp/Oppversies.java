package nl.hulproute.school.opp;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The finalised versions of a pupil, for who signs, prints or sends them. Each method reads in the
 * transaction of its caller, or in one of its own.
 */
public interface Oppversies {

    /** The version that counts now: the newest finalised one of the newest OPP. */
    Optional<Oppversie> geldende(UUID leerling);

    /** All finalised versions, newest first. */
    List<Oppversie> alle(UUID leerling);

    /** One of them; empty when it is of another pupil. */
    Optional<Oppversie> vind(UUID leerling, UUID versie);

    /** What a request for a TLV needs and this version does not answer: the questions. */
    List<String> mistVoorTlv(Oppversie versie, Locale taal);

    /** The exact text of a version, with the questions in this language. */
    List<Oppdeel> inhoud(Oppversie versie, Locale taal);

    /** The part to which carers give or withhold their instemming (WPO 40a lid 1). */
    Oppdeel handelingsdeel(Oppversie versie, Locale taal);
}
