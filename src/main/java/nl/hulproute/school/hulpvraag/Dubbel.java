package nl.hulproute.school.hulpvraag;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the hulpvraag of the same type that runs already for the same pupil. */
final class Dubbel {

    private Dubbel() {}

    /** Per aanvraagtype the oldest hulpvraag that runs, without the given one. */
    static Map<UUID, Hulpvraag> perType(List<Hulpvraag> hulpvragen, UUID zonder) {
        return hulpvragen.stream()
                .filter(hulpvraag -> !hulpvraag.id().equals(zonder))
                .filter(hulpvraag -> hulpvraag.stand().lopend())
                .filter(hulpvraag -> hulpvraag.inhoud().aanvraagtype() != null)
                .collect(Collectors.toMap(Dubbel::type, h -> h, Dubbel::oudste));
    }

    private static UUID type(Hulpvraag hulpvraag) {
        var type = hulpvraag.inhoud().aanvraagtype();
        return type == null ? hulpvraag.id() : type.id();
    }

    private static Hulpvraag oudste(Hulpvraag een, Hulpvraag ander) {
        return een.aangemaakt().isBefore(ander.aangemaakt()) ? een : ander;
    }
}
