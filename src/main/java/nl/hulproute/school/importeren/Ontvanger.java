package nl.hulproute.school.importeren;

import java.util.List;

/**
 * Takes what is read of a file, piece by piece in the order of the file, so that a file of any
 * length passes through a small memory.
 */
interface Ontvanger {

    void kop(Edexml.Kop kop);

    void vestiging(Edexml.Vestiging vestiging);

    void groep(Edexml.Groep groep);

    void leerling(Edexml.Leerling leerling);

    /** A pupil that cannot be taken over; what is good of it is filled in, to recognise it by. */
    void geweigerd(Edexml.Leerling leerling, List<Fout> redenen);

    void leerkracht(Edexml.Leerkracht leerkracht);
}
