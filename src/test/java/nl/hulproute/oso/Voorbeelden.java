package nl.hulproute.oso;

import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.gedeeld.Vestiging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Dossiers to test with, of a fictitious pupil. */
public final class Voorbeelden {

    static final byte[] INHOUD = "Een toelichting.".getBytes(StandardCharsets.UTF_8);
    static final Bijlage DOCUMENT =
            new Bijlage("toelichting.pdf", "Toelichting", Sha256.of(INHOUD), INHOUD.length);

    private Voorbeelden() {}

    public static Dossier dossier(Profiel profiel) {
        return bouw(profiel).maak();
    }

    static Dossierbouw bouw(Profiel profiel) {
        return zonderDocumenten(profiel).toelichting(DOCUMENT).bijlagen(List.of(DOCUMENT));
    }

    public static Dossierbouw zonderDocumenten(Profiel profiel) {
        return Dossierbouw.voor(profiel)
                .pakket("Hulproute", "1")
                .datum(LocalDate.of(2026, 3, 17))
                .inzage(new Inzage(false, true, null, Inzage.Keus.JA, null, Inzage.Keus.JA))
                .school(school())
                .leerling(leerling(persoon("Daan", false)))
                .verzorgers(
                        true,
                        List.of(new Verzorger(persoon("Tanja", false), "2", false, null, true)))
                .schoolloopbaan(
                        List.of(
                                new Loopbaan(
                                        new Schooljaar(2025),
                                        "8a",
                                        "Groep 8a",
                                        "8",
                                        null,
                                        null,
                                        Vestiging.of("14SS"),
                                        null)));
    }

    /** With one document, of these bytes. */
    public static Dossier metBijlage(Profiel profiel, String bestandsnaam, byte[] inhoud) {
        return zonderDocumenten(profiel)
                .bijlagen(
                        List.of(new Bijlage(bestandsnaam, null, Sha256.of(inhoud), inhoud.length)))
                .maak();
    }

    static Schoolgegevens school() {
        return new Schoolgegevens(
                "De Linde",
                Vestiging.of("14SS"),
                "1",
                List.of(adres()),
                List.of(telefoon("0348123456", false)),
                "BO",
                null,
                null);
    }

    static Leerlinggegevens leerling(Persoon persoon) {
        return new Leerlinggegevens(
                persoon, LocalDate.of(2014, 5, 6), List.of(), "L1", null, null, null);
    }

    static Persoon persoon(String voornaam, boolean adresGeheim) {
        return new Persoon(
                List.of(voornaam),
                voornaam.charAt(0) + ".",
                "van de",
                "Berg",
                voornaam,
                Persoon.Geslacht.MAN,
                adresGeheim,
                List.of(adres()),
                List.of(telefoon("0612345678", adresGeheim), mail(adresGeheim)));
    }

    static Adres adres() {
        return new Adres("bezoek", "Langestraat", "66", "a", "3441 AB", "Woerden");
    }

    static Communicatie telefoon(String nummer, boolean geheim) {
        return new Communicatie(
                Communicatie.Soort.TELEFOON, Communicatie.Aanduiding.PRIVE, nummer, geheim, false);
    }

    static Communicatie mail(boolean geheim) {
        return new Communicatie(
                Communicatie.Soort.EMAIL, null, "tanja@voorbeeld.test", geheim, false);
    }

    public static byte[] verzonden(Dossier dossier) {
        var uit = new ByteArrayOutputStream();
        try {
            Dossierschrijver.schrijfVerzonden(dossier, uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    static byte[] volledig(Dossier dossier, Map<Sha256, byte[]> inhouden) throws IOException {
        var uit = new ByteArrayOutputStream();
        Dossierschrijver.schrijfVolledig(
                dossier, sha256 -> new ByteArrayInputStream(inhouden.get(sha256)), uit);
        return uit.toByteArray();
    }

    /** The dossier with the elements at a path changed; the path starts below dossier. */
    static Dossier anders(Dossier dossier, List<String> pad, UnaryOperator<Knoop> wijziging) {
        return new Dossier(
                dossier.set(),
                anders(dossier.wortel(), pad, wijziging),
                dossier.groottes(),
                List.of());
    }

    private static Knoop anders(Knoop knoop, List<String> pad, UnaryOperator<Knoop> wijziging) {
        if (pad.isEmpty()) {
            return wijziging.apply(knoop);
        }
        return knoop.met(
                knoop.kinderen().stream()
                        .map(k ->
                                k.naam().equals(pad.getFirst())
                                        ? anders(k, pad.subList(1, pad.size()), wijziging)
                                        : k)
                        .toList());
    }

    static Set<Categorie> alleBehalveBijlagen() {
        var alle = java.util.EnumSet.allOf(Categorie.class);
        alle.remove(Categorie.BIJLAGEN);
        return alle;
    }
}
