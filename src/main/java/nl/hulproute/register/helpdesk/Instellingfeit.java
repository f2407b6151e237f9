package nl.hulproute.register.helpdesk;

import nl.hulproute.gedeeld.Schoolsoort;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the register knows of a BRIN, for the desk to read. */
record Instellingfeit(
        String naam,
        Schoolsoort soort,
        Bestuurfeit bestuur,
        List<Vestigingfeit> vestigingen,
        List<Verbandfeit> verbanden,
        List<Mandaatfeit> mandaten,
        List<Endpointfeit> endpoints) {

    record Bestuurfeit(UUID id, String nummer, String naam) {}

    /** A vestiging; {@code eigenOmgeving} is null while its system has not said so. */
    record Vestigingfeit(
            String vestiging, String naam, String adres, @Nullable Boolean eigenOmgeving) {}

    /** A samenwerkingsverband that it belongs to today, with or without a valid agreement. */
    record Verbandfeit(String oin, String naam, boolean overeenkomst) {}

    /** A mandate, past ones included; it counts today when {@code geldig}. */
    record Mandaatfeit(
            String dienst,
            String systeem,
            LocalDate ingang,
            @Nullable LocalDate einde,
            boolean geldig) {}

    /** Where an address is reached since when, by which system. */
    record Endpointfeit(String adres, String url, String systeem, Instant van) {}
}
