package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.Dossierschrijver;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.LocalDate;
import java.util.List;

/**
 * One value for all that a draft would send: the dossier, the documents, what the program still has
 * to write, and what stands in the envelope. Another content has another one; another day has not.
 */
final class Vingerafdruk {

    private Vingerafdruk() {}

    static Sha256 van(Dossierconcept dossier) {
        var digest = Sha256.hasher();
        try (var uit =
                new DataOutputStream(
                        new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            Dossierschrijver.schrijfVerzonden(dossier.voorbeeld(LocalDate.EPOCH), uit);
            for (String deel : envelope(dossier.stof())) {
                write(deel, uit);
            }
            for (Bevroren document :
                    dossier.stof().bijlagen().stream()
                            .map(stuk -> Bevroren.of(stuk, dossier.stof()))
                            .toList()) {
                write(line(document), uit);
            }
            for (Notitieregel notitie : dossier.stof().gekozenNotities()) {
                write(notitie.datum().toString(), uit);
                write(notitie.auteur(), uit);
                write(notitie.categorie(), uit);
                write(notitie.tekst(), uit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.ofDigest(digest.digest());
    }

    private static List<String> envelope(Stof stof) {
        var inhoud = stof.inhoud();
        var swv = inhoud.swv();
        return List.of(
                swv == null ? "" : swv.oin().waarde(),
                stof.type().map(type -> type.id() + " " + type.naam()).orElse(""),
                inhoud.omschrijving(),
                inhoud.toelichting().nvt() ? inhoud.toelichting().reden() : "",
                stof.toelichting().map(stuk -> line(Bevroren.of(stuk, stof))).orElse(""));
    }

    /** By name, so that a new member of the message voids no approval; the ground is no content. */
    private static String line(Bevroren document) {
        var regel = document.regel();
        return String.join(
                "\0",
                regel.sha256().hex(),
                regel.naam(),
                regel.soort().code(),
                String.valueOf(regel.omschrijving()),
                String.valueOf(regel.grootte()));
    }

    /** With its length first, so that two parts never read as one. */
    private static void write(String deel, DataOutputStream uit) throws IOException {
        byte[] bytes = deel.getBytes(StandardCharsets.UTF_8);
        uit.writeInt(bytes.length);
        uit.write(bytes);
    }
}
