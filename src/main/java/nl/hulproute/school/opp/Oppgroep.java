package nl.hulproute.school.opp;

import nl.hulproute.school.opp.Beginsituatiebron.Bronregel;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Questions that stand together in the form.
 *
 * @param titel empty when the part has one group only
 * @param doel the number of the goal; 0 when it is none
 * @param svg a picture below the questions, or empty
 */
record Oppgroep(String anker, String titel, int doel, List<Vraag> vragen, String svg) {

    private static final String GEBIED = "gebied-";

    Oppgroep {
        vragen = List.copyOf(vragen);
    }

    /** The questions about one area of learning, with the picture of its line. */
    static Oppgroep gebied(Leergebied gebied, String titel, List<Vraag> vragen, String svg) {
        return new Oppgroep(GEBIED + gebied.code(), titel, 0, vragen, svg);
    }

    /** Whether it is about an area of learning: then it has room for a picture. */
    public boolean gebied() {
        return anker.startsWith(GEBIED);
    }

    /**
     * A question with its answer.
     *
     * @param versie of the answer, with which the form begins
     * @param hint empty when there is none
     * @param opties what can be chosen
     * @param bronnen what the file already says
     * @param botsing when the reader has to choose between two texts
     * @param fout the message of what is wrong with it, or empty
     */
    record Vraag(
            Veldsleutel sleutel,
            String label,
            String hint,
            String waarde,
            int versie,
            List<Optie> opties,
            boolean kort,
            List<Bron> bronnen,
            @Nullable Botsing botsing,
            String fout) {

        Vraag {
            opties = List.copyOf(opties);
            bronnen = List.copyOf(bronnen);
        }

        public String soort() {
            return sleutel.veld().soort().name();
        }

        /** What the pupil said is required when he was heard, and why not when he was not. */
        public String vereist() {
            boolean gehoord = sleutel.veld().deel() == Oppveld.Deel.GEHOORD;
            return (gehoord ? Oppveld.Vereist.ALTIJD : sleutel.veld().vereist()).name();
        }
    }

    record Optie(String code, String label) {}

    /** A source, and whether its text is in the answer already. */
    record Bron(Bronregel regel, boolean overgenomen) {}
}
