package nl.hulproute.uitwisseling.bewijs;

import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Gelezen;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

/** The JSON inside a receipt: that of all messages, but a name that comes twice is a fault. */
final class Bewijsvorm {

    private static final Berichtvorm VORM =
            new Berichtvorm(
                    JsonMapper.builder()
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build());

    private Bewijsvorm() {}

    static byte[] write(Record deel) {
        return VORM.write(deel).getBytes(StandardCharsets.UTF_8);
    }

    static <T> Gelezen<T> read(byte[] json, Class<T> deel) {
        return VORM.read(json, deel);
    }
}
