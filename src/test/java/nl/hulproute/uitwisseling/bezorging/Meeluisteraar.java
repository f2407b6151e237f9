package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.uitwisseling.Bezorgluisteraar;
import nl.hulproute.uitwisseling.Ontvangstbewijs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Remembers what it was told. */
final class Meeluisteraar implements Bezorgluisteraar {

    final List<Ontvangstbewijs> bewijzen = new ArrayList<>();
    final List<String> weigeringen = new ArrayList<>();
    final List<String> uitstel = new ArrayList<>();
    final List<String> opgegeven = new ArrayList<>();
    int pogingen;

    @Override
    public void wordtBezorgd(UUID tenant, UUID bericht, int poging) {
        pogingen = poging;
    }

    @Override
    public void bezorgd(UUID tenant, UUID bericht, Ontvangstbewijs bewijs) {
        bewijzen.add(bewijs);
    }

    @Override
    public void geweigerd(UUID tenant, UUID bericht, List<String> redenen) {
        weigeringen.addAll(redenen);
    }

    @Override
    public void uitgesteld(UUID tenant, UUID bericht, String reden, Instant volgende) {
        uitstel.add(reden);
    }

    @Override
    public void opgegeven(UUID tenant, UUID bericht, String reden) {
        opgegeven.add(reden);
    }
}
