package nl.hulproute.school.opp;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names one answer: a question, and for what each goal has, the number of the goal (else 0). */
record Veldsleutel(Oppveld veld, int regel) {

    private static final Pattern DOEL = Pattern.compile("(.+)\\.([1-9][0-9]{0,4})");

    Veldsleutel {
        if (veld.perDoel() != regel > 0) {
            throw new IllegalArgumentException("alleen een doel heeft een nummer");
        }
    }

    static Veldsleutel van(Oppveld veld) {
        return new Veldsleutel(veld, 0);
    }

    /** Reads what {@link #toString} wrote. */
    static Optional<Veldsleutel> parse(String tekst) {
        var doel = DOEL.matcher(tekst);
        if (doel.matches()) {
            int regel = Integer.parseInt(doel.group(2));
            return Oppveld.ofCode(doel.group(1))
                    .filter(Oppveld::perDoel)
                    .map(veld -> new Veldsleutel(veld, regel));
        }
        return Oppveld.ofCode(tekst).filter(veld -> !veld.perDoel()).map(Veldsleutel::van);
    }

    /** All there are, in their order, with these goals. */
    static Stream<Veldsleutel> alle(List<Integer> doelen) {
        return Stream.of(Oppveld.Deel.values()).flatMap(deel -> van(deel, doelen));
    }

    /** Those of one part. */
    static Stream<Veldsleutel> van(Oppveld.Deel deel, List<Integer> doelen) {
        var vast = deel.velden().stream().map(Veldsleutel::van);
        return deel == Oppveld.Deel.HANDELINGSDEEL
                ? Stream.concat(doelen.stream().flatMap(Veldsleutel::vanDoel), vast)
                : vast;
    }

    static Stream<Veldsleutel> vanDoel(int doel) {
        return Oppveld.PER_DOEL.stream().map(veld -> new Veldsleutel(veld, doel));
    }

    /** As an id in a page, without dots. */
    public String anker() {
        return toString().replace('.', '-');
    }

    /** Where it is filled in, below the address of the ontwikkelingsperspectief. */
    String adres() {
        return "bewerken/" + veld.deel().code() + "#" + anker();
    }

    @Override
    public String toString() {
        return regel == 0 ? veld.code() : veld.code() + "." + regel;
    }
}
