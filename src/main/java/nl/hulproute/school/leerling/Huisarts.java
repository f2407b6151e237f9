package nl.hulproute.school.leerling;

/** The family doctor of a pupil; optional in every dossier. */
public record Huisarts(String naam, String telefoon, String email) {

    public static final Huisarts ONBEKEND = new Huisarts("", "", "");

    public boolean bekend() {
        return !naam.isBlank();
    }
}
