package nl.hulproute.uitwisseling;

/** Asks for an account by its mail address, which may not stand in a URI. */
public record Accountvraag(String email) {

    @Override
    public String toString() {
        return "Accountvraag[]";
    }
}
