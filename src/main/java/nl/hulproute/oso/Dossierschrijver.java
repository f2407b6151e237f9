package nl.hulproute.oso;

import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

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
    private final Elementschrijver elementen;
    private final OutputStream uit;
    private final @Nullable Bijlagebron bron;

    private Dossierschrijver(
            XMLStreamWriter xml, String ruimte, @Nullable Bijlagebron bron, OutputStream uit) {
        this.xml = xml;
        this.elementen = new Elementschrijver(xml, ruimte);
        this.bron = bron;
        this.uit = uit;
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
            new Dossierschrijver(xml, dossier.set().ruimte(), bron, uit)
                    .schrijf(dossier.wortel(), "", 0);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("het dossier kon niet worden geschreven", e);
        }
    }

    /** Writes an element that stands among elements of a namespace. */
    private void schrijf(Knoop knoop, String omgeving, int diepte)
            throws XMLStreamException, IOException {
        regel(diepte);
        var eigen = elementen.open(knoop, omgeving);
        for (var kind : knoop.kinderen()) {
            var verwijzing = verwijzing(knoop, kind);
            if (bron != null && verwijzing.isPresent()) {
                regel(diepte + 1);
                inhoud(bron, verwijzing.get(), knoop, kind, eigen);
            } else {
                schrijf(kind, eigen, diepte + 1);
            }
        }
        if (knoop.kinderen().isEmpty()) {
            elementen.tekst(knoop.tekst());
        } else {
            regel(diepte);
        }
        xml.writeEndElement();
    }

    /** What the content of a document refers to. */
    private static Optional<Sha256> verwijzing(Knoop ouder, Knoop kind) {
        return ouder.naam().equals("document") && kind.naam().equals("bestandsinhoud")
                ? Verwijzing.van(kind.tekst())
                : Optional.empty();
    }

    private void regel(int diepte) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(diepte));
    }

    /** Past the XML writer, which would look at each digit whether it has to be escaped. */
    private void inhoud(
            Bijlagebron bijlagen, Sha256 sha256, Knoop document, Knoop knoop, String omgeving)
            throws XMLStreamException, IOException {
        elementen.open(knoop, omgeving);
        // Closes the start tag, and lets all that was written go before what comes past it.
        xml.writeCharacters("");
        xml.flush();
        try (var inhoud = bijlagen.open(sha256)) {
            Ingepakt.schrijf(document.waarde("bestandsnaam").orElse(""), inhoud, uit);
        }
        xml.writeEndElement();
    }
}
