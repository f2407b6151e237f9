package nl.hulproute.uitwisseling.bericht;

import nl.hulproute.uitwisseling.Statusbericht;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds records from JSON and notes every fault with its place. */
record Lezer(List<Gelezen.Fout> fouten) {

    /** Enough for any message, and a wall against one made to fill the memory. */
    private static final int LANGSTE_LIJST = Statusbericht.PER_ANTWOORD;

    Optional<Object> value(JsonNode node, Type soort, String plek) {
        if (soort instanceof ParameterizedType lijst) {
            return list(node, lijst, plek);
        }
        Class<?> klasse = (Class<?>) soort;
        if (klasse.isRecord() && !Waarden.isText(klasse)) {
            return record(node, klasse, plek);
        }
        Optional<?> waarde =
                switch (klasse.getName()) {
                    case "int", "java.lang.Integer" ->
                            node.canConvertToInt() ? Optional.of(node.asInt()) : Optional.empty();
                    case "long" ->
                            node.canConvertToLong() ? Optional.of(node.asLong()) : Optional.empty();
                    case "boolean", "java.lang.Boolean" ->
                            node.isBoolean() ? Optional.of(node.asBoolean()) : Optional.empty();
                    default ->
                            node.isString()
                                    ? Waarden.read(node.asString(), klasse)
                                    : Optional.empty();
                };
        if (waarde.isEmpty()) {
            fault(kind(node, klasse), plek);
        }
        return waarde.map(Object.class::cast);
    }

    /**
     * In which way the value is wrong: of another kind, a text that cannot be, or no such value.
     */
    private static String kind(JsonNode node, Class<?> klasse) {
        if (klasse == boolean.class || klasse == Boolean.class) {
            return "geen-janee";
        }
        boolean tekst = !klasse.isPrimitive() && klasse != Integer.class;
        if (node.isString() != tekst) {
            return tekst ? "geen-tekst" : "geen-getal";
        }
        if (node.isString() && node.asString().indexOf('\0') >= 0) {
            return "nul-teken";
        }
        return klasse == String.class ? "te-lang" : "onjuist";
    }

    private Optional<Object> list(JsonNode node, ParameterizedType soort, String plek) {
        if (!node.isArray() || node.size() > LANGSTE_LIJST) {
            fault(node.isArray() ? "te-veel" : "geen-lijst", plek);
            return Optional.empty();
        }
        var elementen = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            value(node.get(i), soort.getActualTypeArguments()[0], plek + "[" + i + "]")
                    .ifPresent(elementen::add);
        }
        return Optional.of(
                soort.getRawType() == Set.class ? new LinkedHashSet<>(elementen) : elementen);
    }

    private Optional<Object> record(JsonNode node, Class<?> klasse, String plek) {
        if (!node.isObject()) {
            fault("geen-object", plek.isEmpty() ? "het geheel" : plek);
            return Optional.empty();
        }
        int before = fouten.size();
        RecordComponent[] components = klasse.getRecordComponents();
        @Nullable Object[] waarden = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            waarden[i] = component(node, components[i], plek);
        }
        return fouten.size() == before
                ? construct(klasse, components, waarden, plek)
                : Optional.empty();
    }

    @SuppressWarnings("NullAway") // an absent optional member is a null component
    private @Nullable Object component(JsonNode node, RecordComponent component, String plek) {
        String naam = plek.isEmpty() ? component.getName() : plek + "." + component.getName();
        JsonNode waarde = node.get(component.getName());
        if (waarde == null || waarde.isNull()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                fault("ontbreekt", naam);
            }
            return null;
        }
        return value(waarde, component.getGenericType(), naam).orElse(null);
    }

    private Optional<Object> construct(
            Class<?> klasse,
            RecordComponent[] components,
            @Nullable Object[] waarden,
            String plek) {
        try {
            Class<?>[] soorten =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            return Optional.of(klasse.getDeclaredConstructor(soorten).newInstance(waarden));
        } catch (InvocationTargetException e) {
            fault("onjuist", plek);
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fault(String soort, String plek) {
        fouten.add(new Gelezen.Fout("uitwisseling.vorm." + soort, plek));
    }
}
