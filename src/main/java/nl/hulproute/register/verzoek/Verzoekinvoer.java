package nl.hulproute.register.verzoek;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.register.loket.Invoer;
import nl.hulproute.register.loket.Mailadres;
import nl.hulproute.uitwisseling.Registerverzoek;
import nl.hulproute.uitwisseling.Registerverzoek.Soort;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** A request as a system sends it. */
@JsonNaming(SnakeCaseStrategy.class)
record Verzoekinvoer(
        @Nullable String kind,
        @Nullable String organisationOin,
        @Nullable String organisationName,
        @Nullable String email,
        @Nullable String branch,
        @Nullable String schoolName,
        @Nullable String street,
        @Nullable String houseNumber,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String schoolEmail,
        @Nullable String text,
        @Nullable String schoolType,
        @Nullable String board) {

    private static final int REGEL = 200;
    private static final int VERHAAL = 4_000;

    Registerverzoek read(UUID id, Invoer invoer) {
        var soort = invoer.read("kind", kind, Verzoekinvoer::soort);
        var namens = invoer.read("organisation_oin", organisationOin, Oin::parse);
        var naam = invoer.read("organisation_name", organisationName, Verzoekinvoer::line);
        var mail = invoer.read("email", email, Mailadres::parse);
        boolean vrij = soort.filter(Soort.VRAAG::equals).isPresent();
        var vestiging =
                vrij
                        ? invoer.readOptional("branch", branch, Vestiging::parse)
                        : invoer.read("branch", branch, Vestiging::parse);
        var school = invoer.readOptional("school_name", schoolName, Verzoekinvoer::line);
        var straat = invoer.readOptional("street", street, Verzoekinvoer::line);
        var huisnummer = invoer.readOptional("house_number", houseNumber, Verzoekinvoer::line);
        var postcode = invoer.readOptional("postal_code", postalCode, Verzoekinvoer::line);
        var plaats = invoer.readOptional("city", city, Verzoekinvoer::line);
        var schoolmail = invoer.readOptional("school_email", schoolEmail, Mailadres::parse);
        var tekst = invoer.readOptional("text", text, Verzoekinvoer::story);
        var schoolsoort = invoer.readOptional("school_type", schoolType, Schoolsoort::parse);
        var bestuur = invoer.readOptional("board", board, Verzoekinvoer::line);
        invoer.check();
        return new Registerverzoek(
                id,
                soort.orElseThrow(),
                namens.orElseThrow(),
                naam.orElseThrow(),
                mail.orElseThrow(),
                vestiging.orElse(null),
                school.map(Bsnmasker::mask).orElse(""),
                straat.orElse(""),
                huisnummer.orElse(""),
                postcode.orElse(""),
                plaats.orElse(""),
                schoolmail.orElse(""),
                tekst.map(Bsnmasker::mask).orElse(""),
                schoolsoort.orElse(null),
                bestuur.map(Bsnmasker::mask).orElse(""));
    }

    private static Optional<Soort> soort(String tekst) {
        return Arrays.stream(Soort.values()).filter(s -> s.name().equals(tekst)).findFirst();
    }

    private static Optional<String> line(String tekst) {
        String regel = tekst.strip();
        boolean goed = regel.length() <= REGEL && regel.chars().noneMatch(Character::isISOControl);
        return goed ? Optional.of(regel) : Optional.empty();
    }

    private static Optional<String> story(String tekst) {
        return Optional.of(tekst.strip())
                .filter(verhaal -> verhaal.length() <= VERHAAL && verhaal.indexOf(0) < 0);
    }
}
