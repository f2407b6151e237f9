package nl.hulproute.school.importeren;

import nl.hulproute.school.importeren.Inleesrijen.Plek;
import nl.hulproute.school.importeren.Inleesrijen.Rij;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Puts what is read in the database, a few hundred rows at a time and each time in a transaction of
 * its own: the page shows how far it is, and the memory holds no more than those rows.
 */
final class Inleesbak implements Ontvanger {

    private static final int TEGELIJK = 500;

    private final Plek plek;
    private final Inleesvoortgang voortgang;
    private final Inleesrijen rijen;
    private final Telstroom bron;

    private final List<Edexml.Vestiging> vestigingen = new ArrayList<>();
    private final List<Edexml.Groep> groepen = new ArrayList<>();
    private final List<Rij> leerlingen = new ArrayList<>();
    private final List<Edexml.Leerkracht> leerkrachten = new ArrayList<>();
    private int leerling;
    private int leerkracht;

    Inleesbak(
            UUID school,
            UUID inlezing,
            Inleesvoortgang voortgang,
            Inleesrijen rijen,
            Telstroom bron) {
        this.plek = new Plek(school, inlezing);
        this.voortgang = voortgang;
        this.rijen = rijen;
        this.bron = bron;
    }

    @Override
    public void kop(Edexml.Kop kop) {
        voortgang.kop(plek.inlezing(), kop);
    }

    @Override
    public void vestiging(Edexml.Vestiging vestiging) {
        add(vestigingen, vestiging, wat -> rijen.vestigingen(plek, wat));
    }

    @Override
    public void groep(Edexml.Groep groep) {
        add(groepen, groep, wat -> rijen.groepen(plek, wat));
    }

    @Override
    public void leerling(Edexml.Leerling een) {
        add(leerlingen, new Rij(++leerling, een, List.of()), this::write);
    }

    @Override
    public void geweigerd(Edexml.Leerling een, List<Fout> redenen) {
        add(leerlingen, new Rij(++leerling, een, redenen), this::write);
    }

    @Override
    public void leerkracht(Edexml.Leerkracht een) {
        add(leerkrachten, een, this::writeLeerkrachten);
    }

    /** The file is read: the last rows go too. */
    void flush() {
        flush(vestigingen, wat -> rijen.vestigingen(plek, wat));
        flush(groepen, wat -> rijen.groepen(plek, wat));
        flush(leerlingen, this::write);
        flush(leerkrachten, this::writeLeerkrachten);
    }

    private void write(List<Rij> wat) {
        rijen.leerlingen(plek, wat, bron.gelezen(), leerling);
    }

    private void writeLeerkrachten(List<Edexml.Leerkracht> wat) {
        rijen.leerkrachten(plek, leerkracht, wat);
        leerkracht += wat.size();
    }

    private static <T> void add(List<T> lijst, T een, Consumer<List<T>> schrijf) {
        lijst.add(een);
        if (lijst.size() == TEGELIJK) {
            flush(lijst, schrijf);
        }
    }

    private static <T> void flush(List<T> lijst, Consumer<List<T>> schrijf) {
        if (!lijst.isEmpty()) {
            schrijf.accept(lijst);
            lijst.clear();
        }
    }
}
