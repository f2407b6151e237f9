package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Bsnzoeker;
import nl.hulproute.school.leerling.Naam;
import nl.hulproute.toegang.Rol;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the staff: who has a task with an account becomes a proposal, the others are counted. */
final class Leerkrachtlezer {

    private static final Set<String> NAMEN =
            Set.of(
                    "achternaam",
                    "voorvoegsel",
                    "voornamen",
                    "voorletters-1",
                    "roepnaam",
                    "emailadres");

    /**
     * The code of a task (EDEXLeerkrachtRolType) and the role that fits; the first that is there.
     */
    private static final List<Map.Entry<String, Rol>> ROLLEN =
            List.of(
                    Map.entry("IB", Rol.INTERN_BEGELEIDER),
                    Map.entry("DIR", Rol.DIRECTEUR),
                    Map.entry("ICT", Rol.SCHOOL_ICT),
                    Map.entry("LRK", Rol.LEERKRACHT));

    private final Leesgang gang;
    private final Xmlloop xml;
    private final Sleutelboek sleutels = new Sleutelboek();
    private final Sleutelboek eckids = new Sleutelboek();

    Leerkrachtlezer(Leesgang gang) {
        this.gang = gang;
        this.xml = gang.xml();
    }

    void lees() throws IOException {
        while (xml.child()) {
            if (xml.naam().equals("leerkracht")) {
                leerkracht();
            } else {
                gang.fout(xml.naam(), "lijst.leerkrachten", xml.naam());
                xml.skip();
            }
        }
    }

    private void leerkracht() throws IOException {
        int regel = xml.regel();
        String sleutel = sleutel();
        gang.eckid("leerkracht", eckids);
        // what is wrong with a proposal is seen by who decides on it
        var velden = new Velden(gang, NAMEN, new ArrayList<>());
        var taken = new TreeSet<String>();
        var groepen = new ArrayList<String>();
        while (xml.child()) {
            switch (xml.naam()) {
                case "rol", "rolomschrijving" -> taken.add(xml.tekst());
                case "groepen" -> groepen(groepen, taken);
                default -> velden.take();
            }
        }
        var naam =
                new Naam(
                        velden.van("voornamen"),
                        velden.van("roepnaam"),
                        velden.van("voorletters-1"),
                        velden.van("voorvoegsel"),
                        velden.van("achternaam"));
        Optional<Rol> rol = rol(taken, groepen);
        if (rol.isEmpty() || naam.volledig().isEmpty()) {
            gang.ander();
            return;
        }
        gang.leerkracht(
                new Edexml.Leerkracht(
                        regel, sleutel, naam, velden.van("emailadres"), rol.get(), groepen));
    }

    /** The key is kept, so that it may not be a BSN. */
    private String sleutel() throws IOException {
        String sleutel = gang.sleutel("leerkracht", sleutels);
        if (Bsnzoeker.zoek(sleutel).isEmpty()) {
            return sleutel;
        }
        gang.nummer();
        return "";
    }

    /** A task may stand with each group as well. */
    private void groepen(List<String> groepen, Set<String> taken) throws IOException {
        while (xml.child()) {
            if (!xml.naam().equals("groep") && !xml.naam().equals("samengestelde_groep")) {
                xml.skip();
                continue;
            }
            groepen.add(gang.verwijzing("leerkracht"));
            while (xml.child()) {
                if (xml.naam().startsWith("rol")) {
                    taken.add(xml.tekst());
                } else {
                    xml.skip();
                }
            }
        }
    }

    /** Version 1.0.3 knows no tasks: who has a group is a leerkracht, as the element says. */
    private static Optional<Rol> rol(Set<String> taken, List<String> groepen) {
        if (taken.isEmpty() && !groepen.isEmpty()) {
            return Optional.of(Rol.LEERKRACHT);
        }
        return ROLLEN.stream()
                .filter(rol -> taken.contains(rol.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
