package nl.hulproute.uitwisseling.bezorging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * A line on which chance works: requests get lost, cut or doubled, answers get lost, and what
 * passed once may come by again much later. Certificates expire and are renewed.
 */
final class Toeval implements Lijn {

    /** What chance does to one request. */
    enum Werking {
        NIETS,
        VERLIEST,
        SLIKT,
        BREEKT,
        VERDUBBELT
    }

    private final Lijn lijn;
    private final Random random;
    private final List<Verzoek> voorbij = new ArrayList<>();
    private boolean verlopen;
    private boolean gaaf;

    Toeval(Lijn lijn, Random random) {
        this.lijn = lijn;
        this.random = random;
    }

    void certificaat(boolean isVerlopen) {
        verlopen = isVerlopen;
    }

    /** From now on the line does what it should. */
    void genees() {
        gaaf = true;
        verlopen = false;
    }

    @Override
    public Reactie vraag(Verzoek verzoek) throws IOException {
        if (verlopen) {
            throw new IOException("certificate_expired");
        }
        var bewaard = keep(verzoek);
        return switch (gaaf ? Werking.NIETS : werking()) {
            case NIETS -> lijn.vraag(bewaard);
            case VERLIEST -> throw new IOException("the request was lost");
            case SLIKT -> {
                lijn.vraag(bewaard);
                throw new IOException("the answer was lost");
            }
            case BREEKT -> lijn.vraag(cut(bewaard));
            case VERDUBBELT -> {
                lijn.vraag(bewaard);
                yield lijn.vraag(bewaard);
            }
        };
    }

    /** Something that passed before comes by again. */
    void herhaal() {
        if (voorbij.isEmpty() || verlopen) {
            return;
        }
        try {
            lijn.vraag(voorbij.get(random.nextInt(voorbij.size())));
        } catch (IOException e) {
            // nobody waits for the answer
        }
    }

    private Werking werking() {
        int worp = random.nextInt(20);
        return worp < 12
                ? Werking.NIETS
                : Werking.values()[1 + worp % (Werking.values().length - 1)];
    }

    private Verzoek keep(Verzoek verzoek) throws IOException {
        var lichaam = verzoek.lichaam();
        if (lichaam == null) {
            return verzoek;
        }
        try (InputStream bron = lichaam.bron().open()) {
            byte[] bytes = bron.readAllBytes();
            var bewaard = with(verzoek, () -> new ByteArrayInputStream(bytes));
            voorbij.add(bewaard);
            return bewaard;
        }
    }

    private Verzoek cut(Verzoek verzoek) {
        var lichaam = verzoek.lichaam();
        if (lichaam == null) {
            return verzoek;
        }
        int na = random.nextInt((int) lichaam.grootte() + 1);
        return with(verzoek, () -> new SequenceInputStream(begin(lichaam, na), broken()));
    }

    private static InputStream begin(Verzoek.Lichaam lichaam, int na) throws IOException {
        try (InputStream bron = lichaam.bron().open()) {
            return new ByteArrayInputStream(bron.readNBytes(na));
        }
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line was cut");
            }
        };
    }

    private static Verzoek with(Verzoek verzoek, Verzoek.Lichaam.Bron bron) {
        long grootte = Objects.requireNonNull(verzoek.lichaam()).grootte();
        return new Verzoek(
                verzoek.methode(),
                verzoek.uri(),
                verzoek.koppen(),
                new Verzoek.Lichaam(bron, grootte),
                verzoek.geduld());
    }
}
