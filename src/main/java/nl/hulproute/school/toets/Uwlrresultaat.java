package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Denkbaredag;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/**
 * One resultaat while it is read. Its test is described further on in the file, so that only then
 * it can be finished. The first thing wrong with it stays with it.
 */
final class Uwlrresultaat {

    final int regel;
    final String leerling;
    final String sleutel;
    @Nullable LocalDate afnamedatum;
    String toetscode = "";
    String versie = "";
    String onderdeel = "";
    @Nullable Long score;
    Ruwescore ruw = Ruwescore.GEEN;
    final List<Referentiescore> referenties = new ArrayList<>();
    Uwlrbestand.@Nullable Fout fout;

    private final Xmlstroom xml;

    private Uwlrresultaat(Xmlstroom xml, String leerling) {
        this.xml = xml;
        this.regel = xml.regel();
        this.leerling = leerling;
        this.sleutel = xml.attribuut("key");
    }

    /** Reads the current element. */
    static Uwlrresultaat lees(Xmlstroom xml, String leerling) throws XMLStreamException {
        var resultaat = new Uwlrresultaat(xml, leerling);
        while (xml.kind()) {
            resultaat.deel(xml.naam());
        }
        resultaat.controleer();
        return resultaat;
    }

    private void deel(String naam) throws XMLStreamException {
        switch (naam) {
            case "afnamedatum" -> afnamedatum = datum(xml.kenmerk());
            case "toetscode" -> toetscode = xml.tekst();
            case "versie" -> versie = xml.tekst();
            case "toetsonderdeelcode" -> onderdeel = xml.tekst();
            case "score" -> score = geheel(xml.kenmerk());
            case "osoresultaat" -> osoresultaat();
            case "anderresultaat" -> {
                fout("toets.import.fout.ander", "");
                xml.slaOver();
            }
            default -> xml.slaOver();
        }
    }

    private void osoresultaat() throws XMLStreamException {
        while (xml.kind()) {
            switch (xml.naam()) {
                case "toetsscore" -> ruw = toetsscore();
                case "referentiescore" -> referentiescore();
                default -> xml.slaOver();
            }
        }
    }

    /** Of the vaardigheidsscore. */
    private record Interval(@Nullable BigDecimal laag, @Nullable BigDecimal hoog) {}

    private Ruwescore toetsscore() throws XMLStreamException {
        BigDecimal vaardigheid = null;
        BigDecimal tijd = null;
        var interval = new Interval(null, null);
        Integer opgaven = null;
        Integer goed = null;
        Integer fout = null;
        Integer gelezen = null;
        String schaal = "";
        while (xml.kind()) {
            switch (xml.naam()) {
                case "aantalopgaven" -> opgaven = aantal();
                case "aantalgoed" -> goed = aantal();
                case "aantalfout" -> fout = aantal();
                case "aantalgelezen" -> gelezen = aantal();
                case "tijd" -> tijd = decimaal();
                case "vaardigheidsscore" -> vaardigheid = decimaal();
                case "codevaardigheidsschaal" -> schaal = xml.tekst();
                case "betrouwbaarheidsinterval" -> interval = interval();
                default -> xml.slaOver();
            }
        }
        return new Ruwescore(
                vaardigheid,
                schaal,
                interval.laag(),
                interval.hoog(),
                opgaven,
                goed,
                fout,
                gelezen,
                tijd);
    }

    private Interval interval() throws XMLStreamException {
        BigDecimal laag = null;
        BigDecimal hoog = null;
        while (xml.kind()) {
            switch (xml.naam()) {
                case "bivlaag" -> laag = decimaal();
                case "bivhoog" -> hoog = decimaal();
                default -> xml.slaOver();
            }
        }
        return new Interval(laag, hoog);
    }

    private void referentiescore() throws XMLStreamException {
        String code = "";
        String groep = "";
        String waarde = "";
        String kwalificatie = "";
        while (xml.kind()) {
            switch (xml.naam()) {
                case "codereferentiescore" -> code = xml.tekst();
                case "codevergelijkingsgroep" -> groep = xml.tekst();
                case "waarde" -> waarde = xml.tekst();
                case "kwalificatie" -> kwalificatie = xml.tekst();
                default -> xml.slaOver();
            }
        }
        var soort = Scoresoort.ofCode(code);
        if (soort.isEmpty()) {
            fout("toets.import.fout.code", code);
        } else if (!Referentiescore.GROEPEN.contains(groep)) {
            fout("toets.import.fout.groep", groep);
        } else if (waarde.isEmpty()) {
            fout("toets.import.fout.waarde", code);
        } else {
            referenties.add(new Referentiescore(soort.get(), groep, waarde, kwalificatie));
        }
    }

    private void controleer() {
        if (sleutel.isEmpty() || sleutel.length() > Xmlstroom.LANGST) {
            fout("toets.import.fout.sleutel", "");
        } else if (toetscode.isEmpty()) {
            fout("toets.import.fout.toetscode", "");
        } else if (afnamedatum == null) {
            fout("toets.import.fout.geen-datum", "");
        } else if (score == null && !new Resultaat(ruw, referenties).heeftIets()) {
            fout("toets.import.fout.leeg", toetscode);
        }
    }

    private @Nullable LocalDate datum(String tekst) {
        try {
            var dag = LocalDate.parse(tekst.replaceFirst("(Z|[+-][0-9]{2}:[0-9]{2})$", ""));
            if (Denkbaredag.kan(dag)) {
                return dag;
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        fout("toets.import.fout.datum", tekst);
        return null;
    }

    private @Nullable Long geheel(String tekst) {
        if (tekst.matches("[0-9]{1,9}")) {
            return Long.valueOf(tekst);
        }
        fout("toets.import.fout.getal", tekst);
        return null;
    }

    private @Nullable Integer aantal() throws XMLStreamException {
        Long getal = geheel(xml.kenmerk());
        return getal == null ? null : getal.intValue();
    }

    private @Nullable BigDecimal decimaal() throws XMLStreamException {
        String tekst = xml.kenmerk();
        var getal =
                tekst.contains(",") ? java.util.Optional.<BigDecimal>empty() : Getal.lees(tekst);
        if (getal.isEmpty()) {
            fout("toets.import.fout.getal", tekst);
        }
        return getal.orElse(null);
    }

    private void fout(String reden, String gegeven) {
        if (fout == null) {
            fout = Uwlrbestand.Fout.met(regel, reden, gegeven);
        }
    }
}
