package nl.hulproute.uitwisseling.bericht;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON of a stranger: no member twice, no nest without end, nothing behind it. */
final class Jsonlezer {

    /** Deeper than any message of the contract. */
    private static final int DIEPST = 20;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DIEPST)
                                                    .maxNumberLength(30)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private Jsonlezer() {}

    static JsonNode read(byte[] json) {
        return MAPPER.readTree(json);
    }

    /** What is wrong with this JSON, and where. */
    static Gelezen.Fout fault(JacksonException e) {
        String soort = "geen-json";
        if (e instanceof StreamConstraintsException) {
            soort =
                    String.valueOf(e.getOriginalMessage()).contains("nesting")
                            ? "te-diep"
                            : "getal";
        } else if (String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")) {
            soort = "dubbel";
        }
        var plek = e.getLocation();
        return new Gelezen.Fout(
                "uitwisseling.vorm." + soort,
                plek == null
                        ? "regel 1"
                        : "regel %d, kolom %d".formatted(plek.getLineNr(), plek.getColumnNr()));
    }
}
