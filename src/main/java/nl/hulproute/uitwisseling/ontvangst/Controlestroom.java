package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Sha256;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Breaks off at the end when the bytes are not those that the name promises, so none are kept. */
final class Controlestroom extends FilterInputStream {

    /** The content is not what its name says. */
    static final class KloptNiet extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final Sha256 belofte;
    private final MessageDigest hasher = Sha256.hasher();

    Controlestroom(InputStream bron, Sha256 belofte) {
        super(bron);
        this.belofte = belofte;
    }

    @Override
    public int read() throws IOException {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
    }

    @Override
    public int read(byte[] doel, int vanaf, int aantal) throws IOException {
        int gelezen = super.read(doel, vanaf, aantal);
        if (gelezen > 0) {
            hasher.update(doel, vanaf, gelezen);
        } else if (gelezen < 0 && !Sha256.ofDigest(hasher.digest()).equals(belofte)) {
            throw new KloptNiet();
        }
        return gelezen;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
