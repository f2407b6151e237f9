package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Bsnzoeker;
import nl.hulproute.school.leerling.Jaargroep;
import nl.hulproute.school.leerling.Naam;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the pupils, one at a time. */
final class Leerlinglezer {

    private static final Set<String> NAMEN =
            Set.of(
                    "achternaam",
                    "voorvoegsel",
                    "voornamen",
                    "voorletters-1",
                    "roepnaam",
                    "geboortedatum",
                    "geslacht",
                    "jaargroep",
                    "emailadres",
                    "instroomdatum",
                    "uitstroomdatum");
    private static final Set<String> GESLACHTEN = Set.of("0", "1", "2", "9");
    private static final Set<String> JAARGROEPEN = Set.copyOf(Jaargroep.VAN_EDEXML);
    private static final LocalDate EERSTE = LocalDate.of(1950, 1, 1);

    private final Leesgang gang;
    private final Xmlloop xml;
    private final Sleutelboek sleutels = new Sleutelboek();
    private final Sleutelboek eckids = new Sleutelboek();

    Leerlinglezer(Leesgang gang) {
        this.gang = gang;
        this.xml = gang.xml();
    }

    void lees() throws IOException {
        while (xml.child()) {
            if (xml.naam().equals("leerling")) {
                leerling();
            } else {
                gang.fout(xml.naam(), "lijst.leerlingen", xml.naam());
                xml.skip();
            }
        }
    }

    private void leerling() throws IOException {
        int meeste = gang.grenzen().leerlingen();
        if (gang.leerlingen() == meeste) {
            throw new Onleesbaar(Fout.op(xml.regel(), "leerling", "te-veel-leerlingen", meeste));
        }
        int regel = xml.regel();
        var redenen = new ArrayList<Fout>();
        String sleutel = sleutel(redenen);
        gang.eckid("leerling", eckids);
        var velden = new Velden(gang, NAMEN, redenen);
        var plaats = new Plaats();
        while (xml.child()) {
            plaats.take(velden);
        }
        gang.leerling(leerling(regel, sleutel, velden, plaats, redenen), redenen);
    }

    /** The key is kept, so that it may not be a BSN. */
    private String sleutel(List<Fout> redenen) throws IOException {
        String sleutel = gang.sleutel("leerling", sleutels);
        if (Bsnzoeker.zoek(sleutel).isEmpty()) {
            return sleutel;
        }
        gang.nummer();
        redenen.add(Fout.op(xml.regel(), "leerling", "sleutel-bsn"));
        return "";
    }

    private Edexml.Leerling leerling(
            int regel, String sleutel, Velden velden, Plaats plaats, List<Fout> redenen) {
        var naam =
                new Naam(
                        velden.van("voornamen"),
                        velden.van("roepnaam"),
                        velden.van("voorletters-1"),
                        velden.van("voorvoegsel"),
                        velden.van("achternaam"));
        if ((naam.achternaam() + naam.roepnaam()).isEmpty()) {
            redenen.add(Fout.op(regel, "leerling", "naam"));
        }
        String geslacht = velden.keuze("geslacht", GESLACHTEN, "geslacht");
        return new Edexml.Leerling(
                regel,
                sleutel,
                naam,
                geboren(velden),
                geslacht.isEmpty() ? 0 : Integer.parseInt(geslacht),
                velden.keuze("jaargroep", JAARGROEPEN, "jaargroep"),
                plaats.groep,
                plaats.samengesteld,
                plaats.vestiging,
                velden.van("emailadres"),
                velden.datum("instroomdatum"),
                uitstroom(velden));
    }

    private @Nullable LocalDate geboren(Velden velden) {
        LocalDate dag = velden.datum("geboortedatum");
        if (dag != null && (dag.isAfter(gang.vandaag()) || dag.isBefore(EERSTE))) {
            velden.fout("geboortedatum", "geboren", velden.van("geboortedatum"));
            return null;
        }
        return dag;
    }

    private static @Nullable LocalDate uitstroom(Velden velden) {
        LocalDate in = velden.datum("instroomdatum");
        LocalDate uit = velden.datum("uitstroomdatum");
        if (in != null && uit != null && uit.isBefore(in)) {
            velden.fout("uitstroomdatum", "uitstroom", uit, in);
            return null;
        }
        return uit;
    }

    /** Where the pupil is: what it refers to. */
    private final class Plaats {

        private String groep = "";
        private String vestiging = "";
        private final List<String> samengesteld = new ArrayList<>();

        void take(Velden velden) throws IOException {
            switch (xml.naam()) {
                case "groep" -> {
                    groep = gang.verwijzing("leerling");
                    xml.skip();
                }
                case "vestiging" -> {
                    vestiging = gang.vestigingsverwijzing();
                    xml.skip();
                }
                case "samengestelde_groepen" -> samengestelde();
                default -> velden.take();
            }
        }

        private void samengestelde() throws IOException {
            while (xml.child()) {
                if (xml.naam().equals("samengestelde_groep")) {
                    samengesteld.add(gang.verwijzing("leerling"));
                }
                xml.skip();
            }
        }
    }
}
