package nl.hulproute.platform.certificaten;

import java.time.Instant;
import java.util.Optional;

/**
 * What is in use, since when, and how the last look at the files ended.
 *
 * @param gebrek why what is in the folder now was not taken up
 */
public record Inlezing(
        Certificaat certificaat, Instant sinds, Instant gekeken, Optional<Leesgebrek> gebrek) {}
