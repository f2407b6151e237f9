package nl.hulproute.uitwisseling.contract;

import nl.hulproute.platform.contract.Contract;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the contract must say of a record: each component, its type, and whether it must be there.
 */
record Recordvorm(Contract contract) {

    private static final Map<Type, Map<String, String>> EENVOUDIG =
            Map.of(
                    String.class, Map.of("type", "string"),
                    UUID.class, Map.of("type", "string", "format", "uuid"),
                    Instant.class, Map.of("type", "string", "format", "date-time"),
                    LocalDate.class, Map.of("type", "string", "format", "date"),
                    int.class, Map.of("type", "integer", "format", "int32"),
                    Integer.class, Map.of("type", "integer", "format", "int32"),
                    long.class, Map.of("type", "integer", "format", "int64"),
                    boolean.class, Map.of("type", "boolean"),
                    Boolean.class, Map.of("type", "boolean"));

    static Set<String> known(Contract contract) {
        return contract.document()
                .at("/components/schemas")
                .propertyStream()
                .filter(schema -> schema.getValue().path("type").asString().equals("object"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    List<String> faults(Class<?> klasse) {
        JsonNode schema = contract.document().at("/components/schemas/" + klasse.getSimpleName());
        var faults = new ArrayList<String>();
        RecordComponent[] components = klasse.getRecordComponents();
        for (RecordComponent component : components) {
            String place = klasse.getSimpleName() + "." + component.getName();
            JsonNode member = schema.path("properties").path(component.getName());
            if (!says(member, component.getGenericType())) {
                faults.add(place + " is no " + component.getGenericType() + ": " + member);
            }
            if (isRequired(schema, component.getName()) == isOptional(component)) {
                faults.add(place + ": required or not");
            }
        }
        extra(schema, components).forEach(name -> faults.add(klasse + " has no " + name));
        return faults;
    }

    private static boolean says(JsonNode member, Type type) {
        if (type instanceof ParameterizedType lijst) {
            return member.path("type").asString("").equals("array")
                    && says(member.path("items"), lijst.getActualTypeArguments()[0]);
        }
        Map<String, String> simple = EENVOUDIG.get(type);
        return simple == null
                ? Contract.refName(member).equals(((Class<?>) type).getSimpleName())
                : simple.entrySet().stream()
                        .allMatch(entry ->
                                member.path(entry.getKey()).asString("").equals(entry.getValue()));
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isRequired(JsonNode schema, String naam) {
        return schema.path("required").valueStream().anyMatch(lid -> lid.asString().equals(naam));
    }

    /** {@code type} is written by {@code Problemen}, the same for all. */
    private static List<String> extra(JsonNode schema, RecordComponent[] components) {
        Set<String> names =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        return schema.path("properties")
                .propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> !names.contains(name) && !name.equals("type"))
                .toList();
    }
}
