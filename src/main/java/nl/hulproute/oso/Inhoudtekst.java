package nl.hulproute.oso;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of an element as a stream of bytes, without white space: past the parser as far as it is
 * Base64, and piece by piece from it for the rest.
 */
final class Inhoudtekst extends InputStream {

    /** The XML itself is at fault. */
    static final class Onleesbaar extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient XMLStreamException oorzaak;

        Onleesbaar(XMLStreamException oorzaak) {
            super(oorzaak);
            this.oorzaak = oorzaak;
        }

        XMLStreamException oorzaak() {
            return oorzaak;
        }
    }

    private static final int RAUW = 1 << 16;

    private final XMLStreamReader xml;
    private final Inhoudbron bron;
    private byte[] stuk = new byte[0];
    private boolean rauw;
    private int plaats;
    private int einde;
    private boolean uit;
    private boolean tekens;

    Inhoudtekst(XMLStreamReader xml, Inhoudbron bron) {
        this.xml = xml;
        this.bron = bron;
        this.rauw = bron.staatStil();
    }

    @Override
    public int read() throws IOException {
        return vul() ? stuk[plaats++] & 0xff : -1;
    }

    @Override
    public int read(byte[] doel, int van, int aantal) throws IOException {
        if (aantal == 0) {
            return 0;
        }
        if (!vul()) {
            return -1;
        }
        int n = Math.min(aantal, einde - plaats);
        System.arraycopy(stuk, plaats, doel, van, n);
        plaats += n;
        return n;
    }

    /** Goes to the end of the element, whatever was read of it. */
    void maakAf() throws XMLStreamException {
        while (!uit) {
            rauw = false;
            volgende();
        }
    }

    private boolean vul() throws IOException {
        try {
            while (plaats == einde && !uit) {
                if (rauw) {
                    neemRauw();
                } else if (volgende()) {
                    neemOver();
                }
            }
        } catch (XMLStreamException e) {
            throw new Onleesbaar(e);
        }
        return plaats < einde;
    }

    /** Past the parser, as far as that goes. */
    private void neemRauw() throws IOException {
        if (stuk.length < RAUW) {
            stuk = new byte[RAUW];
        }
        int n = bron.neem(stuk, 0, RAUW);
        rauw = n >= 0;
        plaats = 0;
        einde = Math.max(0, n);
        tekens |= bron.heeftGenomen();
    }

    /**
     * To the next event; whether that is text. The end of the element ends it, and so does an
     * element within: that should not be there, and what follows is no part of the content.
     */
    private boolean volgende() throws XMLStreamException {
        int soort = xml.next();
        uit = soort == XMLStreamConstants.END_ELEMENT || soort == XMLStreamConstants.START_ELEMENT;
        return soort == XMLStreamConstants.CHARACTERS
                || soort == XMLStreamConstants.CDATA
                || soort == XMLStreamConstants.SPACE;
    }

    /** Whether there was any text, be it white space. */
    boolean heeftTekens() {
        return tekens;
    }

    private void neemOver() {
        int lengte = xml.getTextLength();
        tekens |= lengte > 0;
        if (stuk.length < lengte) {
            stuk = new byte[lengte];
        }
        var tekens = xml.getTextCharacters();
        int begin = xml.getTextStart();
        plaats = 0;
        einde = 0;
        for (int i = begin; i < begin + lengte; i++) {
            char c = tekens[i];
            if (c > ' ') {
                // Anything else than ASCII is no Base64: a sign that no decoder takes.
                stuk[einde++] = c < 128 ? (byte) c : (byte) '!';
            }
        }
    }
}
