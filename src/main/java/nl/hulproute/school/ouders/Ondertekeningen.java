package nl.hulproute.school.ouders;

import nl.hulproute.school.opp.Oppversie;

/** What carers signed, for who makes or sends a hulpvraag. */
public interface Ondertekeningen {

    /** How far the signing of this version is; nobody and nothing when the pupil is gone. */
    Ondertekenstand van(Oppversie versie);
}
