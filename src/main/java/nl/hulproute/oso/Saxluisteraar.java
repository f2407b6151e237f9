package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.NamespaceSupport;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Hears the JDK's XML parser, and passes on what is of the dossier. */
final class Saxluisteraar extends DefaultHandler2 {

    private static final int NAAM = 1_000;

    private final Function<Gegevensset, Elementstroom> maker;
    private final Inhoudwaarde waarde;
    private final Inhoudbron bron;
    private final Deque<String> namen = new ArrayDeque<>();
    private final StringBuilder bestandsnaam = new StringBuilder();
    private final NamespaceSupport ruimten = new NamespaceSupport();
    private boolean nieuweRuimten = true;
    private @Nullable Locator plaats;
    private @Nullable Namen tabel;
    private @Nullable Elementstroom stroom;
    private @Nullable Inhoudpijp pijp;

    Saxluisteraar(
            Function<Gegevensset, Elementstroom> maker, Inhoudwaarde waarde, Inhoudbron bron) {
        this.maker = maker;
        this.bron = bron;
        this.waarde = waarde;
    }

    int regelnummer() {
        return plaats == null || plaats.getLineNumber() < 1
                ? 0
                : plaats.getLineNumber() + bron.regels();
    }

    /** Lets go of the content under way, where the document breaks off in it. */
    void stop() {
        if (pijp != null) {
            pijp.breekAf();
        }
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        plaats = locator;
    }

    @Override
    public void startDTD(String naam, @Nullable String publiek, @Nullable String systeem) {
        bron.nooit();
    }

    @Override
    public void startPrefixMapping(String voorvoegsel, String ruimte) {
        if (nieuweRuimten) {
            ruimten.pushContext();
            nieuweRuimten = false;
        }
        ruimten.declarePrefix(voorvoegsel, ruimte);
    }

    @Override
    public void startElement(String ruimte, String lokaal, String geheel, Attributes attributen)
            throws SAXException {
        sluitPijp();
        if (nieuweRuimten) {
            ruimten.pushContext();
        }
        nieuweRuimten = true;
        var begonnen = begonnen(ruimte);
        var naam = tabel().element(ruimte, lokaal);
        boolean inDocument = "document".equals(namen.peek());
        begonnen.open(naam, attributen(attributen), regelnummer());
        namen.push(naam);
        if (naam.equals("document")) {
            bestandsnaam.setLength(0);
        }
        if (inDocument && naam.equals("bestandsinhoud")) {
            openPijp();
        }
    }

    private void openPijp() throws SAXException {
        var nieuw = new Inhoudpijp(bestandsnaam.toString(), waarde);
        pijp = nieuw;
        if (bron.staatStil()) {
            try {
                nieuw.voegToe(bron);
            } catch (IOException e) {
                throw new SAXException(e);
            } catch (InterruptedException e) {
                throw onderbroken(e);
            }
        }
    }

    private Elementstroom begonnen(String ruimte) {
        if (stroom == null) {
            var set = Gegevensset.van(ruimte).orElse(Gegevensset.OSO_2019);
            tabel = new Namen(set);
            stroom = maker.apply(set);
        }
        return stroom;
    }

    private Map<String, String> attributen(Attributes gelezen) {
        var attributen = new HashMap<String, String>();
        for (int i = 0; i < gelezen.getLength(); i++) {
            var naam = tabel().attribuut(gelezen.getURI(i), gelezen.getLocalName(i));
            attributen.put(naam, tabel().waarde(naam, gelezen.getValue(i), ruimten::getURI));
        }
        return attributen;
    }

    @Override
    public void characters(char[] tekens, int van, int aantal) throws SAXException {
        if (pijp != null) {
            try {
                pijp.voegToe(tekens, van, aantal);
            } catch (InterruptedException e) {
                throw onderbroken(e);
            }
            return;
        }
        stroom().tekst(tekens, van, aantal);
        if ("bestandsnaam".equals(namen.peek()) && bestandsnaam.length() < NAAM) {
            bestandsnaam.append(tekens, van, Math.min(aantal, NAAM));
        }
    }

    @Override
    public void ignorableWhitespace(char[] tekens, int van, int aantal) throws SAXException {
        characters(tekens, van, aantal);
    }

    @Override
    public void comment(char[] tekens, int van, int aantal) {
        onderbreek();
    }

    @Override
    public void processingInstruction(String doel, String gegevens) {
        onderbreek();
    }

    private void onderbreek() {
        if (stroom != null) {
            stroom.onderbreek();
        }
    }

    @Override
    public void endElement(String ruimte, String lokaal, String geheel) throws SAXException {
        sluitPijp();
        namen.pop();
        ruimten.popContext();
        stroom().sluit();
    }

    private void sluitPijp() throws SAXException {
        if (pijp == null) {
            return;
        }
        try {
            stroom().tekst(pijp.af());
        } catch (Beschadigd e) {
            stroom().beschadigd(String.valueOf(e.getMessage()));
            stroom().tekst("beschadigd");
        } catch (IOException e) {
            throw new SAXException(e);
        } catch (InterruptedException e) {
            throw onderbroken(e);
        } finally {
            pijp = null;
        }
    }

    private static SAXException onderbroken(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new SAXException(e);
    }

    @Override
    public InputSource resolveEntity(
            @Nullable String naam,
            @Nullable String publiek,
            @Nullable String basis,
            @Nullable String systeem)
            throws SAXException {
        throw new SAXException("er wordt naar iets buiten het bestand verwezen");
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    private Elementstroom stroom() {
        if (stroom == null) {
            throw new IllegalStateException("er is geen element open");
        }
        return stroom;
    }

    private Namen tabel() {
        if (tabel == null) {
            throw new IllegalStateException("er is geen element open");
        }
        return tabel;
    }
}
