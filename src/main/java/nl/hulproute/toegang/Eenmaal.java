package nl.hulproute.toegang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This route gives pictures of which a page shows many: it stands in the access log once for an
 * opening, not once for each picture.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Eenmaal {

    /**
     * How many of the ids in the path say what is opened; what follows tells the pictures apart.
     */
    int ids();
}
