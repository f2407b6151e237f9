package nl.hulproute.school.importeren;

import nl.hulproute.school.leerling.Jaargroep;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads EDEXML 2.1 and 1.0.3 (standards §8) as a stream: no DTD, no entities, limits on everything.
 * Numbers that identify a person are passed over without being read.
 */
final class EdexmlLezer {

    private static final int MEESTE_LEERLINGEN = 20_000;
    private static final int MEESTE_FOUTEN = 100;
    private static final int LANGSTE_SLEUTEL = 256;
    private static final Set<String> PERSOONSNUMMERS =
            Set.of("bsn", "sofinummer", "onderwijsnummer", "bsn_ondwnr-4", "rijksregisternummer");
    private static final Set<String> GESLACHTEN = Set.of("0", "1", "2", "9");

    private static final XMLInputFactory FABRIEK = fabriek();

    private final XMLStreamReader xml;
    private final List<Edexml.Groep> groepen = new ArrayList<>();
    private final List<Edexml.Leerling> leerlingen = new ArrayList<>();
    private final List<Edexml.Fout> fouten = new ArrayList<>();
    private final Set<String> groepsleutels = new HashSet<>();
    private final Set<String> leerlingsleutels = new HashSet<>();
    private String brin = "";
    private String schooljaar = "";
    private int nummers;

    private EdexmlLezer(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Reads the file; what is wrong with it stands in the result. */
    static Edexml lees(InputStream bron) {
        try {
            var lezer = new EdexmlLezer(FABRIEK.createXMLStreamReader(bron));
            lezer.lees();
            return lezer.resultaat();
        } catch (XMLStreamException e) {
            int regel = e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNumber(), 0);
            var fout = new Edexml.Fout(regel, "importeren.fout.xml", "");
            return new Edexml("", "", List.of(), List.of(), List.of(fout), 0);
        }
    }

    private static XMLInputFactory fabriek() {
        XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, true);
        return fabriek;
    }

    private Edexml resultaat() {
        return new Edexml(brin, schooljaar, groepen, leerlingen, fouten, nummers);
    }

    private void lees() throws XMLStreamException {
        boolean wortel = false;
        while (xml.hasNext()) {
            int soort = xml.next();
            if (soort == XMLStreamConstants.DTD) {
                fout("importeren.fout.dtd", "");
                return;
            }
            if (soort != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (!wortel) {
                wortel = true;
                if (!xml.getLocalName().equals("EDEX")) {
                    fout("importeren.fout.geen-edexml", xml.getLocalName());
                    return;
                }
            } else {
                deel(xml.getLocalName());
            }
        }
        if (leerlingen.isEmpty() && fouten.isEmpty()) {
            fout("importeren.fout.geen-leerlingen", "");
        }
    }

    private void deel(String naam) throws XMLStreamException {
        switch (naam) {
            case "school" -> school();
            case "groep" -> groep(false);
            case "samengestelde_groep" -> groep(true);
            case "leerling" -> leerling();
            case "groepen", "leerlingen" -> {}
            default -> slaOver();
        }
    }

    private void school() throws XMLStreamException {
        var velden = velden(Set.of("brincode", "schooljaar"), new ArrayList<>());
        brin = velden.getOrDefault("brincode", "");
        schooljaar = velden.getOrDefault("schooljaar", "");
    }

    private void groep(boolean samengesteld) throws XMLStreamException {
        String sleutel = sleutel(groepsleutels, "importeren.fout.groep-dubbel");
        var velden = velden(Set.of("naam", "jaargroep"), new ArrayList<>());
        String jaargroep = velden.getOrDefault("jaargroep", "");
        controleer(jaargroep, Jaargroep.VAN_EDEXML::contains, "importeren.fout.jaargroep");
        groepen.add(
                new Edexml.Groep(
                        sleutel, velden.getOrDefault("naam", sleutel), jaargroep, samengesteld));
    }

    private void leerling() throws XMLStreamException {
        if (leerlingen.size() == MEESTE_LEERLINGEN) {
            throw new XMLStreamException("too many pupils", xml.getLocation());
        }
        String sleutel = sleutel(leerlingsleutels, "importeren.fout.leerling-dubbel");
        var samengesteld = new ArrayList<String>();
        var velden =
                velden(
                        Set.of(
                                "achternaam",
                                "voorvoegsel",
                                "voornamen",
                                "voorletters-1",
                                "roepnaam",
                                "geboortedatum",
                                "geslacht",
                                "jaargroep",
                                "groep",
                                "emailadres",
                                "instroomdatum",
                                "uitstroomdatum"),
                        samengesteld);
        controleer(
                velden.getOrDefault("jaargroep", ""),
                Jaargroep.VAN_EDEXML::contains,
                "importeren.fout.jaargroep");
        controleer(
                velden.getOrDefault("geslacht", ""),
                GESLACHTEN::contains,
                "importeren.fout.geslacht");
        controleer(
                velden.getOrDefault("groep", ""),
                groepsleutels::contains,
                "importeren.fout.groep-onbekend");
        samengesteld.forEach(groep ->
                controleer(groep, groepsleutels::contains, "importeren.fout.groep-onbekend"));
        if ((velden.getOrDefault("achternaam", "") + velden.getOrDefault("roepnaam", ""))
                .isEmpty()) {
            fout("importeren.fout.naam", sleutel);
        }
        leerlingen.add(maak(sleutel, velden, samengesteld));
    }

    private Edexml.Leerling maak(
            String sleutel, Map<String, String> velden, List<String> samengesteld) {
        String geslacht = velden.getOrDefault("geslacht", "0");
        return new Edexml.Leerling(
                sleutel,
                velden.getOrDefault("voornamen", ""),
                velden.getOrDefault("roepnaam", ""),
                velden.getOrDefault("voorletters-1", ""),
                velden.getOrDefault("voorvoegsel", ""),
                velden.getOrDefault("achternaam", ""),
                datum(velden.getOrDefault("geboortedatum", "")),
                GESLACHTEN.contains(geslacht) ? Integer.parseInt(geslacht) : 0,
                velden.getOrDefault("jaargroep", ""),
                velden.getOrDefault("groep", ""),
                List.copyOf(samengesteld),
                velden.getOrDefault("emailadres", ""),
                datum(velden.getOrDefault("instroomdatum", "")),
                datum(velden.getOrDefault("uitstroomdatum", "")));
    }

    /** The texts of these children of the current element; references give their key. */
    private Map<String, String> velden(Set<String> namen, List<String> samengesteld)
            throws XMLStreamException {
        var velden = new HashMap<String, String>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String naam = xml.getLocalName();
            if (naam.equals("groep")) {
                velden.put(naam, attribuut());
                slaOver();
            } else if (naam.equals("samengestelde_groepen")) {
                samengestelde(samengesteld);
            } else if (namen.contains(naam)) {
                velden.put(naam, tekst());
            } else {
                nummers += PERSOONSNUMMERS.contains(naam) ? 1 : 0;
                slaOver();
            }
        }
        return velden;
    }

    private void samengestelde(List<String> samengesteld) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                samengesteld.add(attribuut());
                slaOver();
            }
        }
    }

    private String sleutel(Set<String> bekend, String dubbel) {
        String sleutel = attribuut();
        if (sleutel.isEmpty() || sleutel.length() > LANGSTE_SLEUTEL) {
            fout("importeren.fout.sleutel", "");
        } else if (!bekend.add(sleutel)) {
            fout(dubbel, sleutel);
        }
        return sleutel;
    }

    private String attribuut() {
        String sleutel = xml.getAttributeValue(null, "key");
        return sleutel == null ? "" : sleutel.strip();
    }

    private String tekst() throws XMLStreamException {
        String tekst = xml.getElementText().strip();
        if (tekst.length() > LANGSTE_SLEUTEL) {
            fout("importeren.fout.lang", xml.getLocalName());
            return "";
        }
        return tekst;
    }

    private @Nullable LocalDate datum(String tekst) {
        if (tekst.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException e) {
            fout("importeren.fout.datum", tekst);
            return null;
        }
    }

    private void controleer(String waarde, Predicate<String> goed, String sleutel) {
        if (!waarde.isEmpty() && !goed.test(waarde)) {
            fout(sleutel, waarde);
        }
    }

    /** Passes over the current element with all in it; its text goes nowhere. */
    private void slaOver() throws XMLStreamException {
        int diepte = 1;
        while (diepte > 0) {
            int soort = xml.next();
            diepte += soort == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            diepte -= soort == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private void fout(String sleutel, String gegeven) {
        if (fouten.size() < MEESTE_FOUTEN) {
            String kort = gegeven.substring(0, Math.min(gegeven.length(), 60));
            fouten.add(new Edexml.Fout(xml.getLocation().getLineNumber(), sleutel, kort));
        }
    }
}
