package nl.hulproute.uitwisseling.contract;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.VoorKnooppunt;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

import tools.jackson.databind.JsonNode;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A route for systems: as a contract has it, or as a handler serves it. */
public record Operatie(String methode, String pad, Set<String> onderdelen) {

    static final String UITWISSELING = "/uitwisseling/v1";
    private static final Set<String> METHODEN = Set.of("get", "head", "put", "post", "delete");

    /** The names of parts of an address are not part of the contract. */
    public Operatie {
        pad = pad.replaceAll("\\{[^}]*}", "{}");
        onderdelen = new TreeSet<>(onderdelen);
    }

    public static Stream<Operatie> of(Map.Entry<String, JsonNode> pad) {
        return pad.getValue()
                .propertyStream()
                .filter(methode -> METHODEN.contains(methode.getKey()))
                .map(methode ->
                        new Operatie(
                                methode.getKey().toUpperCase(Locale.ROOT),
                                pad.getKey(),
                                methode.getValue()
                                        .path("x-onderdeel")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .collect(Collectors.toSet())));
    }

    /** Nothing for what is no route under this address; a controller may say where it begins. */
    public static Stream<Operatie> of(Method handler, String basis) {
        var voor = handler.getAnnotation(VoorKnooppunt.class);
        var route = AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class);
        if (voor == null || route == null) {
            return Stream.empty();
        }
        Set<String> onderdelen =
                Arrays.stream(voor.value()).map(Onderdeel::name).collect(Collectors.toSet());
        var klasse =
                AnnotatedElementUtils.findMergedAnnotation(
                        handler.getDeclaringClass(), RequestMapping.class);
        String begin = klasse == null ? "" : klasse.path()[0];
        return Arrays.stream(route.path())
                .map(pad -> begin + pad)
                .filter(pad -> pad.startsWith(basis + "/"))
                .flatMap(pad ->
                        Arrays.stream(route.method())
                                .map(methode ->
                                        new Operatie(
                                                methode.name(),
                                                pad.substring(basis.length()),
                                                onderdelen)));
    }

    /** The same route with all parts that serve it: a part may have a handler of its own. */
    static Collection<Operatie> joined(Stream<Operatie> operaties) {
        return operaties
                .collect(
                        Collectors.toMap(
                                operatie -> operatie.methode() + operatie.pad(),
                                operatie -> operatie,
                                (een, ander) ->
                                        new Operatie(
                                                een.methode(),
                                                een.pad(),
                                                Stream.of(een, ander)
                                                        .flatMap(o -> o.onderdelen().stream())
                                                        .collect(Collectors.toSet()))))
                .values();
    }
}
