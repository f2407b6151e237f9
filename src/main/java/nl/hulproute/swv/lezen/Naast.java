package nl.hulproute.swv.lezen;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Which documents lie beside each other, and at which page. */
record Naast(
        @Nullable UUID links,
        @Nullable UUID rechts,
        @Nullable Integer linkspagina,
        @Nullable Integer rechtspagina) {

    Naast {
        linkspagina = linkspagina == null ? 1 : linkspagina;
        rechtspagina = rechtspagina == null ? 1 : rechtspagina;
    }

    /** Where they lie. */
    String address(UUID dossier) {
        return "/swv/dossiers/%s/naast?links=%s&rechts=%s&linkspagina=%d&rechtspagina=%d"
                .formatted(dossier, links, rechts, linkspagina, rechtspagina);
    }
}
