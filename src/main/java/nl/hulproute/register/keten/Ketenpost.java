package nl.hulproute.register.keten;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.post.Mail;
import nl.hulproute.platform.post.Postkantoor;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Adresboek;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenoorzaak;
import nl.hulproute.uitwisseling.Ketenpartij;
import nl.hulproute.uitwisseling.Ketenstand;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The mails of the ketencheck: to who can do a next step, and to school and samenwerkingsverband
 * once sending works. One mail for each address, however many schools it is about; never anything
 * of a pupil.
 */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Ketenpost {

    /** A chain whose turn went to a party; to nobody when it works. */
    record Beurt(Ketenrij rij, Keten keten, @Nullable Ketenpartij partij) {}

    /** Where a party is told, and where its pages are. */
    private record Bus(String email, String pagina, boolean werkt) {}

    private final Postkantoor postkantoor;
    private final Adresboek adresboek;
    private final MessageSource teksten;
    private final String adres;

    Ketenpost(
            Postkantoor postkantoor,
            Adresboek adresboek,
            MessageSource teksten,
            @Value("${hulproute.adres}") String adres) {
        this.postkantoor = postkantoor;
        this.adresboek = adresboek;
        this.teksten = teksten;
        this.adres = adres;
    }

    /**
     * Tells each address of its chains, in one mail about those that work and one about the rest.
     */
    void tell(List<Beurt> beurten) {
        var bussen = new LinkedHashMap<Bus, List<Beurt>>();
        for (Beurt beurt : beurten) {
            for (Bus bus : buses(beurt)) {
                bussen.computeIfAbsent(bus, nieuw -> new ArrayList<>()).add(beurt);
            }
        }
        bussen.forEach((bus, alle) -> postkantoor.verstuur(mail(bus, alle)));
    }

    /** Where a party of this chain is told; empty when no address is known. */
    List<String> addresses(Ketenrij rij, Ketenpartij partij) {
        return buses(rij, partij).stream().map(Bus::email).toList();
    }

    /** Asks the owner of a step, in the name of who waits for it. */
    void ask(Ketenrij rij, Keten keten, Ketenpartij partij, String wie) {
        var beurt = new Beurt(rij, keten, partij);
        for (Bus bus : buses(rij, partij)) {
            postkantoor.verstuur(
                    new Mail(
                            bus.email(),
                            say("keten.post.vraag.onderwerp"),
                            say(
                                    "keten.post.vraag.tekst",
                                    wie,
                                    line(beurt),
                                    here(bus, List.of(beurt)))));
        }
    }

    private List<Bus> buses(Beurt beurt) {
        Ketenpartij partij = beurt.partij();
        if (partij == Ketenpartij.HELPDESK && isAsked(beurt.keten())) {
            return List.of(); // the request itself told it
        }
        if (partij != null) {
            return buses(beurt.rij(), partij);
        }
        var bussen = new ArrayList<Bus>();
        bussen.addAll(buses(beurt.rij(), Ketenpartij.SCHOOL));
        bussen.addAll(buses(beurt.rij(), Ketenpartij.SWV));
        return bussen.stream().map(bus -> new Bus(bus.email(), bus.pagina(), true)).toList();
    }

    private static boolean isAsked(Keten keten) {
        return keten.standen().stream()
                .map(Ketenstand::oorzaak)
                .anyMatch(oorzaak ->
                        oorzaak == Ketenoorzaak.BRIN_AANGEVRAAGD
                                || oorzaak == Ketenoorzaak.KOPPELING_AANGEVRAAGD);
    }

    private List<Bus> buses(Ketenrij rij, Ketenpartij partij) {
        return switch (partij) {
            case SCHOOL -> bus(rij.school());
            case SWV -> bus(rij.verband());
            case BESTUUR ->
                    rij.bestuurId() == null ? List.of() : here(adresboek.of(rij.bestuurId()));
            case HELPDESK -> here(adresboek.of(Organisatiesoort.HELPDESK));
        };
    }

    private static List<Bus> bus(Ketenrij.Plek plek) {
        return plek.email().isEmpty()
                ? List.of()
                : List.of(new Bus(plek.email(), plek.pagina(), false));
    }

    private List<Bus> here(List<String> adressen) {
        return adressen.stream().map(email -> new Bus(email, adres, false)).toList();
    }

    private Mail mail(Bus bus, List<Beurt> beurten) {
        String soort = bus.werkt() ? "werkt" : "beurt";
        return new Mail(
                bus.email(),
                say("keten.post." + soort + ".onderwerp"),
                say(
                        "keten.post." + soort + ".tekst",
                        beurten.stream().map(this::line).collect(Collectors.joining("\n")),
                        here(bus, beurten)));
    }

    private String line(Beurt beurt) {
        Keten keten = beurt.keten();
        // a BRIN that the register does not know has no name
        String kop =
                keten.school().isBlank()
                        ? say("keten.post.regel.naamloos", keten.vestiging(), keten.swvNaam())
                        : say(
                                "keten.post.regel",
                                keten.school(),
                                keten.vestiging(),
                                keten.swvNaam());
        Ketenpartij partij = beurt.partij();
        return partij == null
                ? kop
                : kop
                        + keten.standen().stream()
                                .filter(stand -> !stand.gereed() && stand.beurt() == partij)
                                .map(this::line)
                                .collect(Collectors.joining());
    }

    private String line(Ketenstand stand) {
        return "\n    "
                + say("keten.stap." + stand.stap())
                + ": "
                + say("keten.doe." + stand.oorzaak(), stand.toelichting());
    }

    /** A sentence with the link; nothing when the pages of that system are not known here. */
    private String here(Bus bus, List<Beurt> beurten) {
        if (bus.pagina().isEmpty()) {
            return "";
        }
        Keten keten = beurten.getFirst().keten();
        return say(
                "keten.post.hier",
                beurten.size() > 1
                        ? bus.pagina() + "/keten"
                        : bus.pagina() + "/keten/" + keten.vestiging() + "/" + keten.swv());
    }

    private String say(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, NEDERLANDS);
    }
}
