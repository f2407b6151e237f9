package nl.hulproute.school.voorbeeld;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demovulling;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.pdf.Pdfmaker;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.map.Categorieen;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.school.map.Nieuwdocument;

import org.springframework.core.annotation.Order;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Documents and notities in the map of the first pupils of each demo school. */
@Component
@Order(11)
@OpKnooppunt(Onderdeel.SCHOOL)
class Voorbeeldmap implements Demovulling {

    private record Stuk(Documentsoort soort, String onderwerp, String tekst, int dagenGeleden) {}

    private static final List<String> CATEGORIEEN =
            List.of("Ondersteuning", "Gesprekken", "Onderzoek", "Toetsen", "Toestemming", "Overig");

    private static final List<Stuk> STUKKEN =
            List.of(
                    new Stuk(
                            Documentsoort.OPP,
                            "Ontwikkelingsperspectief",
                            "Verwachte uitstroom: vmbo-kader met ondersteuning bij planning."
                                + " Bevorderend: werkt graag samen en vraagt om hulp. Belemmerend:"
                                + " snel overprikkeld in een volle klas.",
                            120),
                    new Stuk(
                            Documentsoort.TOESTEMMING_OUDERS,
                            "Toestemmingsverklaring ouders",
                            "De ouders geven toestemming om dit dossier te delen met het"
                                    + " samenwerkingsverband.",
                            40),
                    new Stuk(
                            Documentsoort.TOETSOVERZICHT,
                            "Overzicht toetsen",
                            "Begrijpend lezen: niveau IV. Rekenen en wiskunde: niveau V. Spelling:"
                                    + " niveau III.",
                            75),
                    new Stuk(
                            Documentsoort.TOELICHTING_ONDERWIJSBEHOEFTEN,
                            "Toelichting onderwijsbehoeften",
                            "Heeft een vaste plek nodig, een voorspelbare dag en korte opdrachten"
                                    + " met tussendoor een pauze.",
                            30),
                    new Stuk(
                            Documentsoort.GESPREKSVERSLAG,
                            "Verslag oudergesprek",
                            "Besproken: de overgang na de vakantie, slapen en het huiswerk."
                                    + " Afspraak: elke vrijdag kort contact.",
                            200),
                    new Stuk(
                            Documentsoort.ONDERZOEKSVERSLAG,
                            "Verslag observatie",
                            "Observatie in de klas tijdens twee lessen rekenen en een les gym.",
                            310));

    private static final List<String> NOTITIES =
            List.of(
                    "Gesprek met moeder: thuis gaat het rustiger sinds de avonden een vast ritme"
                            + " hebben.",
                    "Groepsbespreking: afgesproken om de instructie te verkorten en vaker te"
                            + " oefenen in een klein groepje.",
                    "De logopedist ziet vooruitgang in de zinsbouw. Over zes weken kijken we"
                            + " opnieuw.",
                    "Conflict op het plein, samen uitgepraat. Morgen met beide kinderen de"
                            + " afspraken nalopen.",
                    "Rapportgesprek: trots op het werkstuk. Rekenen blijft lastig, extra instructie"
                            + " gaat door.",
                    "Overleg met de onderwijsspecialist over een aanpak bij overprikkeling.");

    /** One per kind for all pupils: making a PDF is the slowest part of a first start. */
    private final Map<Documentsoort, byte[]> papieren = new EnumMap<>(Documentsoort.class);

    private final Leerlingmap map;
    private final Categorieen categorieen;
    private final Pdfmaker pdf;
    private final JdbcClient jdbc;
    private final TransactionOperations transacties;
    private final Clock clock;

    Voorbeeldmap(
            Leerlingmap map,
            Categorieen categorieen,
            Pdfmaker pdf,
            JdbcClient jdbc,
            TransactionOperations transacties,
            Clock clock) {
        this.map = map;
        this.categorieen = categorieen;
        this.pdf = pdf;
        this.jdbc = jdbc;
        this.transacties = transacties;
        this.clock = clock;
    }

    @Override
    public String naam() {
        return "school.map";
    }

    @Override
    public void vul() {
        Demowereld.SCHOLEN.forEach(school -> Tenant.van(school.id()).voer(() -> vul(school)));
        papieren.clear();
    }

    private void vul(Demowereld.School school) {
        CATEGORIEEN.forEach(naam -> categorieen.add(school.id(), naam));
        var ids = new HashMap<String, UUID>();
        categorieen.alle().forEach(categorie -> ids.put(categorie.naam(), categorie.id()));
        String ib = begeleider(school);
        for (int nummer = 1; nummer <= Voorbeeldleerling.RIJK; nummer++) {
            UUID leerling = Voorbeeldleerling.id(school, nummer);
            stukken(nummer).forEach(stuk -> document(school, leerling, stuk, ids, ib));
            notities(school, leerling, nummer, ids, ib);
        }
    }

    /**
     * More for each next pupil; the second has a document of others, for which consent is asked.
     */
    private static Stream<Stuk> stukken(int nummer) {
        var eerste = STUKKEN.stream().limit(2 + nummer);
        return nummer == 2 ? Stream.concat(eerste, Stream.of(STUKKEN.getLast())) : eerste;
    }

    private void document(
            Demowereld.School school, UUID leerling, Stuk stuk, Map<String, UUID> ids, String ib) {
        try {
            var nieuw =
                    new Nieuwdocument(
                            stuk.onderwerp(),
                            ids.get(categorie(stuk.soort())),
                            stuk.soort(),
                            stuk.soort().code() + ".pdf",
                            null,
                            ib);
            map.voegToe(
                    school.id(),
                    leerling,
                    nieuw,
                    new ByteArrayResource(
                            papieren.computeIfAbsent(stuk.soort(), soort -> papier(stuk))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        dateer(leerling, stuk);
    }

    private byte[] papier(Stuk stuk) {
        var uit = new ByteArrayOutputStream();
        try {
            pdf.maak(
                    "voorbeeld",
                    Map.of(
                            "titel",
                            stuk.onderwerp(),
                            "tekst",
                            stuk.tekst(),
                            "briefhoofd",
                            "Fictief document"),
                    NEDERLANDS,
                    uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    /** As if it was put there when it was made. */
    private void dateer(UUID leerling, Stuk stuk) {
        transacties.executeWithoutResult(status ->
                jdbc.sql(
                                """
                                update school.document set toegevoegd = :toen
                                where leerling_id = :leerling and documentsoort = :soort
                                """)
                        .param(
                                "toen",
                                clock.instant()
                                        .atOffset(ZoneOffset.UTC)
                                        .minusDays(stuk.dagenGeleden()))
                        .param("leerling", leerling)
                        .param("soort", stuk.soort().code())
                        .update());
    }

    private void notities(
            Demowereld.School school, UUID leerling, int nummer, Map<String, UUID> ids, String ib) {
        LocalDate vandaag = LocalDate.now(clock.withZone(Datums.NEDERLAND));
        transacties.executeWithoutResult(status -> {
            for (int n = 0; n < NOTITIES.size(); n++) {
                jdbc.sql(
                                """
                                insert into school.notitie (school_id, leerling_id, datum, categorie_id,
                                    tekst, auteur_naam, aangemaakt)
                                values (:school, :leerling, :datum, :categorie, :tekst, :auteur, :nu)
                                """)
                        .param("school", school.id())
                        .param("leerling", leerling)
                        .param("datum", vandaag.minusDays(20L + 110L * n + 7L * nummer))
                        .param("categorie", ids.get("Gesprekken"))
                        .param("tekst", NOTITIES.get((n + nummer) % NOTITIES.size()))
                        .param("auteur", ib)
                        .param("nu", OffsetDateTime.now(clock))
                        .update();
            }
        });
    }

    private static String categorie(Documentsoort soort) {
        return switch (soort) {
            case TOETSOVERZICHT -> "Toetsen";
            case TOESTEMMING_OUDERS -> "Toestemming";
            case GESPREKSVERSLAG -> "Gesprekken";
            case ONDERZOEKSVERSLAG -> "Onderzoek";
            default -> "Ondersteuning";
        };
    }

    static String begeleider(Demowereld.School school) {
        if (school.equals(Demowereld.HET_EILAND)) {
            return Demoaccount.IB_EILAND.naam();
        }
        if (school.equals(Demowereld.LINDEBOOM)) {
            return Demoaccount.IB_LINDEBOOM.naam();
        }
        if (school.equals(Demowereld.KOMPASROOS)) {
            return Demoaccount.IB_KOMPASROOS.naam();
        }
        return school.equals(Demowereld.WAARDCOLLEGE)
                ? Demoaccount.ZORG_WAARDCOLLEGE.naam()
                : Demoaccount.IB_REGENBOOGBRUG.naam();
    }
}
