package nl.hulproute.school.importeren;

import nl.hulproute.school.leerling.Jaargroep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the lists that pupils refer to: vestigingen, groups and samengestelde groepen. */
final class Groeplezer {

    private static final Set<String> JAARGROEPEN = Set.copyOf(Jaargroep.VAN_EDEXML);
    private static final Set<String> NAMEN = Set.of("naam", "jaargroep");

    private final Leesgang gang;
    private final Xmlloop xml;
    private final Sleutelboek sleutels = new Sleutelboek();

    Groeplezer(Leesgang gang) {
        this.gang = gang;
        this.xml = gang.xml();
    }

    void vestigingen() throws IOException {
        while (xml.child()) {
            if (!xml.naam().equals("vestiging")) {
                foreign("vestigingen");
                continue;
            }
            if (gang.vestigingen() == Inleesgrenzen.MEESTE_VESTIGINGEN) {
                full("te-veel-vestigingen", Inleesgrenzen.MEESTE_VESTIGINGEN);
            }
            String sleutel = gang.sleutel("vestiging", sleutels);
            var velden = velden();
            String naam = velden.van("naam");
            gang.vestiging(new Edexml.Vestiging(sleutel, naam.isEmpty() ? sleutel : naam));
        }
    }

    void groepen() throws IOException {
        while (xml.child()) {
            switch (xml.naam()) {
                case "groep" -> groep(false);
                case "samengestelde_groep" -> groep(true);
                default -> foreign("groepen");
            }
        }
    }

    private void groep(boolean samengesteld) throws IOException {
        if (gang.groepen() == Inleesgrenzen.MEESTE_GROEPEN) {
            full("te-veel-groepen", Inleesgrenzen.MEESTE_GROEPEN);
        }
        String sleutel = gang.sleutel(xml.naam(), sleutels);
        var velden = velden();
        String naam = velden.van("naam");
        gang.groep(
                new Edexml.Groep(
                        sleutel,
                        naam.isEmpty() ? sleutel : naam,
                        samengesteld ? "" : velden.van("jaargroep"),
                        samengesteld));
    }

    private Velden velden() throws IOException {
        List<Fout> fouten = new ArrayList<>();
        var velden = new Velden(gang, NAMEN, fouten);
        while (xml.child()) {
            velden.take();
        }
        velden.keuze("jaargroep", JAARGROEPEN, "jaargroep.groep");
        for (Fout fout : fouten) {
            gang.fout(fout);
        }
        return velden;
    }

    private void foreign(String lijst) throws IOException {
        gang.fout(xml.naam(), "lijst." + lijst, xml.naam());
        xml.skip();
    }

    private void full(String code, int meeste) throws Onleesbaar {
        throw new Onleesbaar(Fout.op(xml.regel(), xml.naam(), code, meeste));
    }
}
