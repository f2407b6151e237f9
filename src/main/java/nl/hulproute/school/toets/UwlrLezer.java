package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Bsnzoeker;
import nl.hulproute.gedeeld.Sha256;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

/**
 * Reads UWLR 2.2 leerresultaten (standards §8) as a stream, also inside the SOAP message in which
 * it travels. A result with something wrong is passed over and said; only a file that is no such
 * file at all gives nothing.
 */
final class UwlrLezer {

    private static final int MEESTE_UITSLAGEN = 50_000;
    private static final Uwlrdefinitie GEEN = new Uwlrdefinitie();

    private final Xmlstroom xml;
    private final LocalDate vandaag;
    private final List<Uwlrresultaat> resultaten = new ArrayList<>();
    private final Map<String, Uwlrdefinitie> definities = new HashMap<>();
    private final List<Uwlrbestand.Fout> fouten = new ArrayList<>();
    private final Set<String> sleutels = new HashSet<>();
    private String brin = "";
    private String schooljaar = "";

    private UwlrLezer(Xmlstroom xml, LocalDate vandaag) {
        this.xml = xml;
        this.vandaag = vandaag;
    }

    /** Reads the file; what is wrong with it stands in the result. */
    static Uwlrbestand lees(InputStream bron, LocalDate vandaag) {
        try {
            return new UwlrLezer(new Xmlstroom(bron), vandaag).lees();
        } catch (Onleesbaar e) {
            return onbruikbaar(new Uwlrbestand.Fout(regel(e), e.sleutel(), ""));
        } catch (XMLStreamException e) {
            return onbruikbaar(new Uwlrbestand.Fout(regel(e), "toets.import.fout.xml", ""));
        }
    }

    private static int regel(XMLStreamException fout) {
        var plaats = fout.getLocation();
        return plaats == null ? 0 : Math.max(plaats.getLineNumber(), 0);
    }

    private static Uwlrbestand onbruikbaar(Uwlrbestand.Fout fout) {
        return new Uwlrbestand("", "", List.of(fout), List.of(), List.of(), 0);
    }

    private Uwlrbestand lees() throws XMLStreamException {
        String wortel = "";
        while (xml.volgende()) {
            String naam = xml.naam();
            wortel = wortel.isEmpty() ? naam : wortel;
            switch (naam) {
                case "Envelope", "Body", "toetsafnames", "toetsen", "leerresultaten_verzoek" -> {}
                case "school" -> school();
                case "toetsafname" -> toetsafname();
                case "toets" -> toets();
                default -> xml.slaOver();
            }
        }
        if (!wortel.equals("Envelope") && !wortel.equals("leerresultaten_verzoek")) {
            return onbruikbaar(Uwlrbestand.Fout.met(1, "toets.import.fout.geen-uwlr", wortel));
        }
        if (resultaten.isEmpty() && fouten.isEmpty()) {
            return onbruikbaar(Uwlrbestand.Fout.met(1, "toets.import.fout.geen-uitslagen", ""));
        }
        return new Uwlrbestand(brin, schooljaar, List.of(), uitslagen(), fouten, xml.nummers());
    }

    private void school() throws XMLStreamException {
        while (xml.kind()) {
            switch (xml.naam()) {
                case "brincode" -> brin = xml.tekst();
                case "schooljaar" -> schooljaar = xml.tekst();
                default -> xml.slaOver();
            }
        }
    }

    private void toetsafname() throws XMLStreamException {
        String leerling = "";
        while (xml.kind()) {
            switch (xml.naam()) {
                case "leerlingid" -> leerling = xml.kenmerk();
                case "resultaten" -> resultaten(leerling);
                default -> xml.slaOver();
            }
        }
    }

    private void resultaten(String leerling) throws XMLStreamException {
        while (xml.kind()) {
            if (!xml.naam().equals("resultaat")) {
                xml.slaOver();
                continue;
            }
            if (resultaten.size() == MEESTE_UITSLAGEN) {
                throw new Onleesbaar("toets.import.fout.teveel", xml.plaats());
            }
            neem(Uwlrresultaat.lees(xml, leerling));
        }
    }

    private void neem(Uwlrresultaat resultaat) {
        if (resultaat.fout != null) {
            fout(resultaat.fout);
        } else if (leeg(resultaat)) {
            fout(Uwlrbestand.Fout.met(resultaat.regel, "toets.import.fout.leerling", ""));
        } else if (toekomst(resultaat)) {
            String dag = String.valueOf(resultaat.afnamedatum);
            fout(Uwlrbestand.Fout.met(resultaat.regel, "toets.import.fout.toekomst", dag));
        } else if (!sleutels.add(resultaat.sleutel)) {
            String sleutel = resultaat.sleutel;
            fout(Uwlrbestand.Fout.met(resultaat.regel, "toets.import.fout.dubbel", sleutel));
        } else {
            resultaten.add(resultaat);
        }
    }

    private static boolean leeg(Uwlrresultaat resultaat) {
        return resultaat.leerling.isEmpty();
    }

    private boolean toekomst(Uwlrresultaat resultaat) {
        return resultaat.afnamedatum != null && resultaat.afnamedatum.isAfter(vandaag);
    }

    private void fout(Uwlrbestand.Fout fout) {
        if (fouten.size() < Uwlrbestand.MEESTE_FOUTEN) {
            fouten.add(fout);
        }
    }

    private void toets() throws XMLStreamException {
        var definitie = new Uwlrdefinitie();
        while (xml.kind()) {
            switch (xml.naam()) {
                case "toetscode" -> definities.put(xml.tekst(), definitie);
                case "toetsnaam" -> definitie.naam = xml.tekst();
                case "vakgebied" -> definitie.vakgebied = xml.tekst();
                case "toetsnormering" -> definitie.normen(normering());
                case "toetsonderdelen" -> onderdelen(definitie);
                default -> xml.slaOver();
            }
        }
    }

    private void onderdelen(Uwlrdefinitie definitie) throws XMLStreamException {
        while (xml.kind()) {
            String code = "";
            String naam = "";
            List<Uwlrdefinitie.Norm> normen = List.of();
            while (xml.kind()) {
                switch (xml.naam()) {
                    case "toetsonderdeelcode" -> code = xml.tekst();
                    case "toetsonderdeelnaam" -> naam = xml.tekst();
                    case "toetsonderdeelnormering" -> normen = normering();
                    default -> xml.slaOver();
                }
            }
            definitie.onderdeel(code, naam, normen);
        }
    }

    private List<Uwlrdefinitie.Norm> normering() throws XMLStreamException {
        var normen = new ArrayList<Uwlrdefinitie.Norm>();
        while (xml.kind()) {
            if (xml.naam().equals("norm")) {
                norm(normen);
            } else {
                xml.slaOver();
            }
        }
        return normen;
    }

    /** One of which a bound is no number is as if it were not there: the score stays. */
    private void norm(List<Uwlrdefinitie.Norm> normen) throws XMLStreamException {
        String term = "";
        String van = "";
        String tot = "";
        while (xml.kind()) {
            switch (xml.naam()) {
                case "term" -> term = xml.tekst();
                case "beginnormwaarde" -> van = xml.kenmerk();
                case "eindnormwaarde" -> tot = xml.kenmerk();
                default -> xml.slaOver();
            }
        }
        if (van.matches("[0-9]{1,9}") && tot.matches("[0-9]{1,9}")) {
            normen.add(new Uwlrdefinitie.Norm(term, Long.parseLong(van), Long.parseLong(tot)));
        }
    }

    private List<Uwlrbestand.Uitslag> uitslagen() {
        return resultaten.stream()
                .map(een ->
                        new Uwlrbestand.Uitslag(
                                een.regel, een.leerling, veilig(een.sleutel), gegevens(een)))
                .toList();
    }

    private Toetsgegevens gegevens(Uwlrresultaat resultaat) {
        var definitie = definities.getOrDefault(resultaat.toetscode, GEEN);
        var referenties = new ArrayList<>(resultaat.referenties);
        if (resultaat.score != null) {
            referenties.addAll(definitie.scores(resultaat.onderdeel, resultaat.score));
        }
        Leergebied gebied = leergebied(definitie);
        return new Toetsgegevens(
                gebied,
                gebied == Leergebied.OVERIG ? definitie.vakgebied : "",
                resultaat.toetscode,
                definitie.naam,
                resultaat.versie,
                resultaat.onderdeel,
                definitie.onderdeelnaam(resultaat.onderdeel),
                java.util.Objects.requireNonNull(resultaat.afnamedatum),
                "",
                null,
                new Resultaat(resultaat.ruw, referenties),
                "");
    }

    private static Leergebied leergebied(Uwlrdefinitie definitie) {
        Leergebied gebied = Leergebied.herken(definitie.vakgebied);
        return gebied == Leergebied.OVERIG ? Leergebied.herken(definitie.naam) : gebied;
    }

    /** The key of a result is kept, so it may not be a BSN. */
    private static String veilig(String sleutel) {
        return Bsnzoeker.zoek(sleutel).isEmpty()
                ? sleutel
                : Sha256.of(sleutel.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
