package nl.hulproute.toegang;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Who is to work for an organisation, as what, held to which schools.
 *
 * @param email at most {@link #LANGSTE_EMAIL} characters, which is what a session can name
 * @param scholen null means not held to schools
 */
public record Genodigde(String naam, String email, Rol rol, @Nullable Set<UUID> scholen) {

    public static final int LANGSTE_EMAIL = 100;

    public Genodigde {
        email = email.strip().toLowerCase(Locale.ROOT);
        scholen = scholen == null ? null : Set.copyOf(scholen);
        if (email.isEmpty() || email.length() > LANGSTE_EMAIL || naam.isBlank()) {
            throw new IllegalArgumentException("an invitation needs a name and an address");
        }
    }
}
