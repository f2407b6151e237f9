package nl.hulproute.register.duo;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Vestiging;

import java.util.List;

/** A file that was read: what it holds, or why it cannot be used. */
sealed interface Duobestand {

    /** The lines of a file, each key once. */
    sealed interface Inhoud extends Duobestand {

        Bestandssoort soort();

        String tekenset();

        List<?> regels();
    }

    /** A vestiging as its line has it; {@code bestuur} is the number of its board. */
    record Vestigingregel(
            Vestiging vestiging,
            String bestuur,
            String naam,
            String straat,
            String huisnummer,
            String postcode,
            String plaats,
            String telefoon) {}

    /** {@code swv} is the normal form of the number, or when it has none the form of the file. */
    record Deelnameregel(Brin brin, String swv, String ruw) {}

    record Bestuurregel(String nummer, String naam) {}

    record Vestigingen(String tekenset, List<Vestigingregel> regels) implements Inhoud {
        @Override
        public Bestandssoort soort() {
            return Bestandssoort.VESTIGINGEN;
        }
    }

    record Deelnames(String tekenset, List<Deelnameregel> regels) implements Inhoud {
        @Override
        public Bestandssoort soort() {
            return Bestandssoort.DEELNAMES;
        }
    }

    record Besturen(String tekenset, List<Bestuurregel> regels) implements Inhoud {
        @Override
        public Bestandssoort soort() {
            return Bestandssoort.BESTUREN;
        }
    }

    /** The first mistakes, and how many there are. */
    record Onbruikbaar(List<Leesfout> fouten, int aantal) implements Duobestand {

        Onbruikbaar(Leesfout fout) {
            this(List.of(fout), 1);
        }
    }
}
