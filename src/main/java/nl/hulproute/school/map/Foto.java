package nl.hulproute.school.map;

import nl.hulproute.platform.foto.Fotos;
import nl.hulproute.platform.foto.Klaarfoto;

/** A photo that is offered to the map, under the name that it has on the phone. */
public record Foto(String naam, Fotos.Bron bron) {

    /** The name that fits what became of it: what a phone calls HEIC is kept as JPEG. */
    String naam(Klaarfoto klaar) {
        return klaar.mediatype().equals(bron.mediatype()) ? naam : stem() + ".jpg";
    }

    /** The name without its ending. */
    String stem() {
        int punt = naam.lastIndexOf('.');
        return punt > 0 ? naam.substring(0, punt) : naam;
    }
}
