package nl.hulproute.school.ouders;

import nl.hulproute.school.opp.Oppversie;

/** What carers signed, for who makes or sends a hulpvraag. */
public interface Ondertekeningen {

    Ondertekenstand van(Oppversie versie);
}
