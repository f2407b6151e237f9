package nl.hulproute.oso;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of an element as a stream of bytes, without white space, piece by piece. */
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

    private final XMLStreamReader xml;
    private byte[] stuk = new byte[0];
    private int plaats;
    private int einde;
    private boolean uit;
    private boolean tekens;

    Inhoudtekst(XMLStreamReader xml) {
        this.xml = xml;
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
            volgende();
        }
    }

    private boolean vul() throws IOException {
        try {
            while (plaats == einde && !uit) {
                if (volgende()) {
                    neemOver();
                }
            }
        } catch (XMLStreamException e) {
            throw new Onleesbaar(e);
        }
        return plaats < einde;
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
