package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Onderdeel;

import java.util.List;

/** What a part plugs in, so that the register knows how far its organisations are. */
public interface Ketenbron {

    Onderdeel onderdeel();

    /** The organisations of this node as they are now; asked every few seconds. */
    List<? extends Ketenmelding> meldingen();
}
