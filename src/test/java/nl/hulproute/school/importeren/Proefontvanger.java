package nl.hulproute.school.importeren;

import org.springframework.util.unit.DataSize;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was read of a file. */
final class Proefontvanger implements Ontvanger {

    static final LocalDate VANDAAG = LocalDate.of(2026, 11, 27);
    static final Inleesgrenzen GRENZEN = new Inleesgrenzen(DataSize.ofMegabytes(2), 1000);

    final List<Edexml.Vestiging> vestigingen = new ArrayList<>();
    final List<Edexml.Groep> groepen = new ArrayList<>();
    final List<Edexml.Leerling> leerlingen = new ArrayList<>();
    final List<Edexml.Leerling> geweigerd = new ArrayList<>();
    final List<Fout> redenen = new ArrayList<>();
    final List<Edexml.Leerkracht> leerkrachten = new ArrayList<>();
    Edexml.Verslag verslag = new Edexml.Verslag(null, 0, 0, 0, 0, List.of());

    static Proefontvanger lees(String bestand) {
        return lees(bestand.getBytes(StandardCharsets.UTF_8));
    }

    static Proefontvanger lees(byte[] bestand) {
        return lees(new ByteArrayInputStream(bestand));
    }

    static Proefontvanger lees(InputStream bron) {
        var ontvanger = new Proefontvanger();
        try {
            ontvanger.verslag =
                    EdexmlLezer.lees(new Telstroom(bron, GRENZEN), GRENZEN, VANDAAG, ontvanger);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ontvanger;
    }

    @Override
    public void kop(Edexml.Kop kop) {}

    @Override
    public void vestiging(Edexml.Vestiging vestiging) {
        vestigingen.add(vestiging);
    }

    @Override
    public void groep(Edexml.Groep groep) {
        groepen.add(groep);
    }

    @Override
    public void leerling(Edexml.Leerling leerling) {
        leerlingen.add(leerling);
    }

    @Override
    public void geweigerd(Edexml.Leerling leerling, List<Fout> waarom) {
        geweigerd.add(leerling);
        redenen.addAll(waarom);
    }

    @Override
    public void leerkracht(Edexml.Leerkracht leerkracht) {
        leerkrachten.add(leerkracht);
    }

    @Override
    public String toString() {
        return verslag + " " + groepen + leerlingen + geweigerd + redenen + leerkrachten;
    }
}
