package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a dossier as XML, streaming: in the sent form, with contents as {@code sha256:<hex>}, or
 * in the complete form of the standard, with contents as Base64 of a ZIP.
 */
public final class Dossierschrijver {

    private static final XMLOutputFactory FABRIEK = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;
    private final String ruimte;
    private final @Nullable Bijlagebron bron;

    private Dossierschrijver(XMLStreamWriter xml, String ruimte, @Nullable Bijlagebron bron) {
        this.xml = xml;
        this.ruimte = ruimte;
        this.bron = bron;
    }

    public static void schrijfVerzonden(Dossier dossier, OutputStream uit) throws IOException {
        schrijf(dossier, null, uit);
    }

    public static void schrijfVolledig(Dossier dossier, Bijlagebron bron, OutputStream uit)
            throws IOException {
        schrijf(dossier, bron, uit);
    }

    private static void schrijf(Dossier dossier, @Nullable Bijlagebron bron, OutputStream uit)
            throws IOException {
        try {
            var xml = FABRIEK.createXMLStreamWriter(uit, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            var ruimte = dossier.set().ruimte();
            xml.setDefaultNamespace(ruimte);
            new Dossierschrijver(xml, ruimte, bron).schrijf(dossier.wortel(), 0);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("het dossier kon niet worden geschreven", e);
        }
    }

    private void schrijf(Knoop knoop, int diepte) throws XMLStreamException, IOException {
        xml.writeCharacters("\n" + "  ".repeat(diepte));
        xml.writeStartElement(ruimte, knoop.naam());
        if (diepte == 0) {
            xml.writeDefaultNamespace(ruimte);
        }
        for (var attribuut : knoop.attributen().entrySet()) {
            xml.writeAttribute(attribuut.getKey(), attribuut.getValue());
        }
        if (knoop.naam().equals("document")) {
            document(knoop, diepte);
        } else if (knoop.kinderen().isEmpty()) {
            tekst(knoop.tekst());
        } else {
            for (var kind : knoop.kinderen()) {
                schrijf(kind, diepte + 1);
            }
            xml.writeCharacters("\n" + "  ".repeat(diepte));
        }
        xml.writeEndElement();
    }

    private void document(Knoop document, int diepte) throws XMLStreamException, IOException {
        for (var kind : document.kinderen()) {
            var verwijzing = Verwijzing.van(kind.tekst());
            if (bron == null || verwijzing.isEmpty() || !kind.naam().equals("bestandsinhoud")) {
                schrijf(kind, diepte + 1);
                continue;
            }
            xml.writeCharacters("\n" + "  ".repeat(diepte + 1));
            xml.writeStartElement(ruimte, kind.naam());
            try (var inhoud = bron.open(verwijzing.get())) {
                Ingepakt.schrijf(document.waarde("bestandsnaam").orElse(""), inhoud, xml);
            }
            xml.writeEndElement();
        }
        xml.writeCharacters("\n" + "  ".repeat(diepte));
    }

    /** A carriage return has to be a reference, or a reader makes a line feed of it. */
    private void tekst(String tekst) throws XMLStreamException {
        int begin = 0;
        for (int cr = tekst.indexOf('\r'); cr >= 0; cr = tekst.indexOf('\r', begin)) {
            xml.writeCharacters(tekst.substring(begin, cr));
            xml.writeEntityRef("#13");
            begin = cr + 1;
        }
        xml.writeCharacters(tekst.substring(begin));
    }
}
