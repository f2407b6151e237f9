package nl.hulproute.uitwisseling.bezorging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** A line that fails where a test wants it to, and remembers what was asked. */
final class Storing implements Lijn {

    private final Lijn lijn;
    private final List<String> gevraagd = new ArrayList<>();
    private Predicate<Verzoek> waar = verzoek -> false;
    private Lijn anders =
            verzoek -> {
                throw new IOException("no line");
            };

    Storing(Lijn lijn) {
        this.lijn = lijn;
    }

    /** The request never arrives. */
    Storing verliest(Predicate<Verzoek> welk) {
        waar = welk;
        return this;
    }

    /** The request arrives, and its answer is lost. */
    Storing slikt(Predicate<Verzoek> welk) {
        waar = welk;
        anders =
                verzoek -> {
                    lijn.vraag(verzoek);
                    throw new IOException("the answer was lost");
                };
        return this;
    }

    /** Of the body no more than this many bytes arrive. */
    Storing breekt(Predicate<Verzoek> welk, long na) {
        waar = welk;
        anders = verzoek -> lijn.vraag(cut(verzoek, na));
        return this;
    }

    /** Another answers. */
    Storing antwoordt(Predicate<Verzoek> welk, Lijn ander) {
        waar = welk;
        anders = ander;
        return this;
    }

    static Predicate<Verzoek> envelop() {
        return verzoek ->
                verzoek.methode().equals("PUT") && !verzoek.uri().getPath().contains("/inhoud/");
    }

    static Predicate<Verzoek> inhoud() {
        return verzoek ->
                verzoek.methode().equals("PUT") && verzoek.uri().getPath().contains("/inhoud/");
    }

    /**
     * What was asked: method, the last meaningful part of the path, and a range when there is one.
     */
    List<String> gevraagd() {
        return gevraagd;
    }

    @Override
    public Reactie vraag(Verzoek verzoek) throws IOException {
        String soort =
                verzoek.uri().getPath().contains("/inhoud/")
                        ? "inhoud"
                        : verzoek.uri().getPath().contains("/berichten/") ? "bericht" : "envelop";
        String bereik = verzoek.koppen().getOrDefault("Content-Range", "");
        gevraagd.add((verzoek.methode() + " " + soort + " " + bereik).strip());
        return waar.test(verzoek) ? anders.vraag(verzoek) : lijn.vraag(verzoek);
    }

    private static Verzoek cut(Verzoek verzoek, long na) {
        var lichaam = Objects.requireNonNull(verzoek.lichaam());
        return new Verzoek(
                verzoek.methode(),
                verzoek.uri(),
                verzoek.koppen(),
                new Verzoek.Lichaam(() -> cut(lichaam.bron().open(), na), lichaam.grootte()),
                verzoek.geduld());
    }

    private static InputStream cut(InputStream bron, long na) throws IOException {
        byte[] begin = bron.readNBytes((int) na);
        bron.close();
        return new SequenceInputStream(
                new ByteArrayInputStream(begin),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the line was cut");
                    }
                });
    }
}
