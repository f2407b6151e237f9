package nl.hulproute.platform.database;

/** The database does not start; the message, in Dutch, says why and what to do. */
final class Databasefout extends IllegalStateException {

    private static final long serialVersionUID = 1;

    Databasefout(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
