package nl.hulproute.platform.contract;

import nl.hulproute.platform.contract.Contractpagina.Gegeven;
import nl.hulproute.platform.contract.Contractpagina.Lichaam;
import nl.hulproute.platform.contract.Contractpagina.Reactie;
import nl.hulproute.platform.contract.Contractpagina.Soort;
import nl.hulproute.platform.contract.Contractpagina.Vorm;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what data looks like: parameters, bodies, answers and the forms that they name. */
final class Vormbouw {

    private final Contract contract;

    Vormbouw(Contract contract) {
        this.contract = contract;
    }

    Gegeven parameter(JsonNode node) {
        JsonNode parameter = contract.resolve(node);
        return new Gegeven(
                parameter.path("name").asString(),
                parameter.path("in").asString(),
                parameter.path("required").asBoolean(false),
                kind(parameter.path("schema")),
                Proza.html(parameter.path("description").asString("")));
    }

    private Gegeven header(Map.Entry<String, JsonNode> kop) {
        JsonNode header = contract.resolve(kop.getValue());
        return new Gegeven(
                kop.getKey(),
                "header",
                true,
                kind(header.path("schema")),
                Proza.html(header.path("description").asString("")));
    }

    Reactie answer(String status, JsonNode node) {
        JsonNode reactie = contract.resolve(node);
        return new Reactie(
                status,
                Contract.refName(node),
                Proza.html(reactie.path("description").asString()),
                reactie.path("headers").propertyStream().map(this::header).toList(),
                body(reactie));
    }

    /** The first of its media types; what else a body may be is told in words. */
    @Nullable Lichaam body(JsonNode drager) {
        return drager.path("content")
                .propertyStream()
                .findFirst()
                .map(soort ->
                        new Lichaam(
                                soort.getKey(),
                                kind(soort.getValue().path("schema")),
                                example(soort.getValue())))
                .orElse(null);
    }

    private static String example(JsonNode body) {
        return body.has("example") ? body.path("example").toPrettyString() : "";
    }

    Vorm form(String naam, JsonNode schema) {
        Set<String> verplicht =
                schema.path("required")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.toSet());
        return new Vorm(
                naam,
                Proza.html(schema.path("description").asString("")),
                kind(schema),
                schema.path("properties")
                        .propertyStream()
                        .map(lid -> member(lid, verplicht.contains(lid.getKey())))
                        .toList(),
                schema.path("enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(", ")));
    }

    private Gegeven member(Map.Entry<String, JsonNode> lid, boolean verplicht) {
        String uitleg = lid.getValue().path("description").asString("");
        return new Gegeven(lid.getKey(), "", verplicht, kind(lid.getValue()), Proza.html(uitleg));
    }

    private static Soort kind(JsonNode schema) {
        boolean lijst = type(schema).equals("array");
        JsonNode element = lijst ? schema.path("items") : schema;
        String naam = Contract.refName(element);
        return new Soort(
                lijst,
                naam.isEmpty() ? null : naam,
                element.path("format").asString(type(element)),
                element.path("pattern").asString(""));
    }

    /** The type, or what it is beside null. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asString() : type.asString("bytes");
    }
}
