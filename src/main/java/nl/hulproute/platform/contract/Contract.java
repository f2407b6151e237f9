package nl.hulproute.platform.contract;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A contract with other systems (OpenAPI 3.1): written in YAML, in which parts can be shared. */
public record Contract(JsonNode document) {

    private static final int DEELBAAR = 500;

    /** Reads {@code contract/<naam>.yaml} of the program itself. */
    public static Contract read(String naam) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(DEELBAAR);
        try (InputStream bron = Contract.class.getResourceAsStream("/contract/" + naam + ".yaml")) {
            Object yaml = new Yaml(new SafeConstructor(options)).load(bron);
            return new Contract(JsonMapper.shared().valueToTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String versie() {
        return document.at("/info/version").asString();
    }

    /** The node itself, or what its {@code $ref} points at. */
    public JsonNode resolve(JsonNode node) {
        String ref = node.path("$ref").asString("");
        return ref.isEmpty() ? node : document.at(ref.substring(1));
    }

    /** The name of what the {@code $ref} of this node points at, or nothing. */
    public static String refName(JsonNode node) {
        String ref = node.path("$ref").asString("");
        return ref.substring(ref.lastIndexOf('/') + 1);
    }
}
