package nl.hulproute.platform.web;

import nl.hulproute.gedeeld.Onderdeel;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.Set;

/** This bean exists on nodes that run the part ({@code hulproute.onderdelen}). */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OpKnooppunt.Draait.class)
public @interface OpKnooppunt {

    /** One of these parts suffices. */
    Onderdeel[] value();

    /** Whether the node runs one of the parts. */
    class Draait implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            @Nullable Map<String, @Nullable Object> attributes =
                    metadata.getAnnotationAttributes(OpKnooppunt.class.getName());
            if (attributes == null || !(attributes.get("value") instanceof Onderdeel[] gevraagd)) {
                return true;
            }
            Set<Onderdeel> onderdelen =
                    Set.of(
                            Binder.get(context.getEnvironment())
                                    .bind("hulproute.onderdelen", Onderdeel[].class)
                                    .get());
            for (Onderdeel onderdeel : gevraagd) {
                if (onderdelen.contains(onderdeel)) {
                    return true;
                }
            }
            return false;
        }
    }
}
