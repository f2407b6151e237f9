package nl.hulproute.uitwisseling.bewijs;

import nl.hulproute.uitwisseling.bericht.Gelezen;

import java.util.List;

/** Faults of form as sentences. */
final class Redenen {

    private Redenen() {}

    static List<String> of(String waar, Gelezen<?> gelezen) {
        return gelezen.fouten().stream().map(fout -> waar + ' ' + zin(fout)).toList();
    }

    private static String zin(Gelezen.Fout fout) {
        return switch (fout.sleutel()) {
            case "uitwisseling.vorm.geen-json" -> "is geen JSON.";
            case "uitwisseling.vorm.ontbreekt" -> "mist '" + fout.plek() + "'.";
            case "uitwisseling.vorm.te-lang" -> "heeft een te lange '" + fout.plek() + "'.";
            default ->
                    fout.plek().isEmpty()
                            ? "heeft niet de vorm van een ontvangstbewijs."
                            : "heeft een onjuiste '" + fout.plek() + "'.";
        };
    }
}
