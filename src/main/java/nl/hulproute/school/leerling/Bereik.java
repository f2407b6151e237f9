package nl.hulproute.school.leerling;

/** Telephone and e-mail of a person, each with the mark that it is secret. */
public record Bereik(String telefoon, boolean telefoonGeheim, String email, boolean emailGeheim) {

    public static final Bereik LEEG = new Bereik("", false, "", false);
}
