package nl.hulproute.uitwisseling.bericht;

import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The wire form of the exchange's records: JSON with the names of the record's components, values
 * as text. Reading reports every fault at once and ignores members it does not know, so that a
 * newer minor version may add some.
 */
@Component
public class Berichtvorm {

    private final JsonMapper mapper;

    public Berichtvorm(JsonMapper mapper) {
        this.mapper = mapper;
    }

    public String write(Object bericht) {
        return mapper.writeValueAsString(Schrijver.tree(bericht));
    }

    public <T> Gelezen<T> read(byte[] json, Class<T> soort) {
        return readTree(json, soort).map(soort::cast);
    }

    @SuppressWarnings("unchecked") // the reader builds a list of exactly this element type
    public <T> Gelezen<List<T>> readList(byte[] json, Class<T> element) {
        return readTree(json, new Lijsttype(element)).map(lijst -> (List<T>) lijst);
    }

    /** For what this program wrote itself. */
    public <T> T readOwn(String json, Class<T> soort) {
        var gelezen = read(json.getBytes(StandardCharsets.UTF_8), soort);
        return gelezen.waarde()
                .orElseThrow(() -> new IllegalStateException(gelezen.fouten().toString()));
    }

    private Ruw readTree(byte[] json, Type soort) {
        if (json.length == 0) {
            return new Ruw(
                    Optional.empty(), List.of(new Gelezen.Fout("uitwisseling.vorm.leeg", "")));
        }
        JsonNode tree;
        try {
            tree = Jsonlezer.read(json);
        } catch (JacksonException e) {
            return new Ruw(Optional.empty(), List.of(Jsonlezer.fault(e)));
        }
        var lezer = new Lezer(new ArrayList<>());
        Optional<Object> waarde = lezer.value(tree, soort, "");
        return new Ruw(lezer.fouten().isEmpty() ? waarde : Optional.empty(), lezer.fouten());
    }

    private record Ruw(Optional<Object> waarde, List<Gelezen.Fout> fouten) {

        <T> Gelezen<T> map(Function<Object, T> cast) {
            return new Gelezen<>(waarde.map(cast), fouten);
        }
    }
}
