package nl.hulproute.school.importeren;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** One time through a file: where reading is, what was seen so far, and what is wrong with it. */
final class Leesgang {

    private static final int MEESTE_FOUTEN = 25;

    private final Xmlloop xml;
    private final Inleesgrenzen grenzen;
    private final LocalDate vandaag;
    private final Ontvanger naar;
    private final List<Fout> fouten;

    /** Key → whether it is a samengestelde groep. */
    private final Map<String, Boolean> groepen = new HashMap<>();

    private final Set<String> vestigingen = new HashSet<>();

    private Edexml.@Nullable Kop kop;
    private int leerlingen;
    private int geweigerd;
    private int nummers;
    private int anderen;

    Leesgang(
            Xmlloop xml,
            Inleesgrenzen grenzen,
            LocalDate vandaag,
            Ontvanger naar,
            List<Fout> fouten) {
        this.xml = xml;
        this.grenzen = grenzen;
        this.vandaag = vandaag;
        this.naar = naar;
        this.fouten = fouten;
    }

    Xmlloop xml() {
        return xml;
    }

    Inleesgrenzen grenzen() {
        return grenzen;
    }

    LocalDate vandaag() {
        return vandaag;
    }

    int leerlingen() {
        return leerlingen;
    }

    boolean goed() {
        return fouten.isEmpty();
    }

    /** What makes the file of no use; after too many of them reading stops. */
    void fout(Fout fout) throws Onleesbaar {
        if (fouten.size() == MEESTE_FOUTEN) {
            throw new Onleesbaar(Fout.op(xml.regel(), "", "te-veel-fouten", MEESTE_FOUTEN));
        }
        fouten.add(fout);
    }

    /** The same, where reading is now. */
    void fout(String element, String code, Object... gegevens) throws Onleesbaar {
        fout(Fout.op(xml.regel(), element, code, gegevens));
    }

    /** A number that identifies a person was passed over. */
    void nummer() {
        nummers++;
    }

    /** Someone of the staff who is not proposed. */
    void ander() {
        anderen++;
    }

    void kop(Edexml.Kop gelezen) {
        kop = gelezen;
        naar.kop(gelezen);
    }

    void vestiging(Edexml.Vestiging vestiging) {
        vestigingen.add(vestiging.sleutel());
        if (goed()) {
            naar.vestiging(vestiging);
        }
    }

    void groep(Edexml.Groep groep) {
        groepen.put(groep.sleutel(), groep.samengesteld());
        if (goed()) {
            naar.groep(groep);
        }
    }

    void leerling(Edexml.Leerling leerling, List<Fout> redenen) {
        leerlingen++;
        geweigerd += redenen.isEmpty() ? 0 : 1;
        if (!goed()) {
            return;
        }
        if (redenen.isEmpty()) {
            naar.leerling(leerling);
        } else {
            naar.geweigerd(leerling, redenen);
        }
    }

    void leerkracht(Edexml.Leerkracht leerkracht) {
        if (goed()) {
            naar.leerkracht(leerkracht);
        }
    }

    int vestigingen() {
        return vestigingen.size();
    }

    int groepen() {
        return groepen.size();
    }

    /** The key of the current element, which no other of its kind may have. */
    String sleutel(String soort, Sleutelboek bekend) throws IOException {
        String sleutel = xml.attribuut("key");
        if (sleutel.isEmpty()) {
            fout(soort, "sleutel-ontbreekt", soort);
        } else if (sleutel.length() > Xmlloop.LANGSTE_TEKST) {
            fout(soort, "sleutel-lang", soort, Xmlloop.LANGSTE_TEKST);
        } else {
            OptionalInt eerder = bekend.note(sleutel, xml.regel());
            if (eerder.isPresent()) {
                fout(soort, "dubbel." + soort, sleutel, eerder.getAsInt());
            }
        }
        return sleutel;
    }

    /** The ECK iD is not taken over, but two persons with the same one are one person too many. */
    void eckid(String soort, Sleutelboek bekend) throws IOException {
        String eckid = xml.attribuut("eckid");
        if (!eckid.isEmpty()) {
            OptionalInt eerder = bekend.note(eckid, xml.regel());
            if (eerder.isPresent()) {
                fout(soort, "eckid." + soort, eerder.getAsInt());
            }
        }
    }

    /** The key of the group that the current element refers to; whose, for what is wrong. */
    String verwijzing(String van) throws IOException {
        String element = xml.naam();
        String sleutel = xml.attribuut("key");
        Boolean samengesteld = groepen.get(sleutel);
        boolean bedoeld = element.equals("samengestelde_groep");
        if (sleutel.isEmpty()) {
            fout(element, "verwijzing-leeg." + van, element);
        } else if (samengesteld == null) {
            fout(element, element + "-onbekend." + van, sleutel);
        } else if (samengesteld != bedoeld) {
            fout(element, "andere-soort." + element, sleutel);
        }
        return sleutel;
    }

    /** The key of the vestiging that the current element refers to. */
    String vestigingsverwijzing() throws IOException {
        String sleutel = xml.attribuut("key");
        if (!vestigingen.contains(sleutel)) {
            fout("vestiging", "vestiging-onbekend", sleutel);
        }
        return sleutel;
    }

    Edexml.Verslag verslag() {
        return new Edexml.Verslag(kop, leerlingen, geweigerd, nummers, anderen, fouten);
    }
}
