package nl.hulproute.platform.contract;

import nl.hulproute.platform.contract.Contractpagina.Groep;
import nl.hulproute.platform.contract.Contractpagina.Reactie;
import nl.hulproute.platform.contract.Contractpagina.Route;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the page of the contract: its routes by subject, and the forms of their data. */
final class Paginabouw {

    private static final List<String> METHODEN = List.of("get", "head", "put", "post", "delete");

    private final Contract contract;
    private final Vormbouw vormen;

    Paginabouw(Contract contract) {
        this.contract = contract;
        this.vormen = new Vormbouw(contract);
    }

    Contractpagina build() {
        JsonNode info = contract.document().path("info");
        return new Contractpagina(
                info.path("title").asString(),
                contract.versie(),
                Proza.html(info.path("description").asString()),
                contract.document().path("tags").valueStream().map(this::group).toList(),
                shared(),
                contract.document()
                        .at("/components/schemas")
                        .propertyStream()
                        .map(schema -> vormen.form(schema.getKey(), schema.getValue()))
                        .toList());
    }

    /** The answers that routes share, each with the status under which they give it. */
    private List<Reactie> shared() {
        var gedeeld = new TreeMap<String, Reactie>();
        for (JsonNode reacties : contract.document().path("paths").findValues("responses")) {
            reacties.propertyStream()
                    .filter(reactie -> reactie.getValue().has("$ref"))
                    .map(reactie -> vormen.answer(reactie.getKey(), reactie.getValue()))
                    .forEach(reactie -> gedeeld.put(reactie.status() + reactie.naam(), reactie));
        }
        return List.copyOf(gedeeld.values());
    }

    private Groep group(JsonNode tag) {
        String naam = tag.path("name").asString();
        return new Groep(
                naam,
                Proza.html(tag.path("description").asString()),
                contract.document()
                        .path("paths")
                        .propertyStream()
                        .flatMap(pad -> routes(naam, pad))
                        .toList());
    }

    private Stream<Route> routes(String tag, Map.Entry<String, JsonNode> pad) {
        return METHODEN.stream()
                .filter(methode -> pad.getValue().has(methode))
                .filter(methode ->
                        pad.getValue().path(methode).at("/tags/0").asString().equals(tag))
                .map(methode -> route(pad, methode));
    }

    private Route route(Map.Entry<String, JsonNode> pad, String methode) {
        JsonNode operatie = pad.getValue().path(methode);
        var gegevens = new ArrayList<JsonNode>();
        pad.getValue().path("parameters").forEach(gegevens::add);
        operatie.path("parameters").forEach(gegevens::add);
        return new Route(
                operatie.path("operationId").asString(),
                methode.toUpperCase(Locale.ROOT),
                pad.getKey(),
                operatie.path("summary").asString(),
                Proza.html(operatie.path("description").asString()),
                operatie.path("x-onderdeel").valueStream().map(JsonNode::asString).toList(),
                gegevens.stream().map(vormen::parameter).toList(),
                vormen.body(contract.resolve(operatie.path("requestBody"))),
                operatie.path("responses")
                        .propertyStream()
                        .map(reactie -> vormen.answer(reactie.getKey(), reactie.getValue()))
                        .toList());
    }
}
