package nl.hulproute.school.hulpvraag;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.Blok;
import nl.hulproute.oso.Categorie;
import nl.hulproute.oso.Dossier;
import nl.hulproute.oso.Profiel;
import nl.hulproute.oso.Voorbeelden;
import nl.hulproute.school.ouders.Grondslag;
import nl.hulproute.toegang.Organisatie;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Rol;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Documentregel;

import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What went to the samenwerkingsverband as each reader at the school sees it. */
class ZendingTests {

    private static final Dossier DOSSIER = Voorbeelden.dossier(Profiel.POSWV);

    @Test
    void whoMaySeeMedicalDataSeesAllThatWent() {
        var begeleider = werkplek(Rol.INTERN_BEGELEIDER);

        assertThat(zending().voor(begeleider)).isEqualTo(zending());
        assertThat(blocks(begeleider)).containsExactly(Categorie.values());
    }

    @Test
    void aLeerkrachtSeesNeitherTheMedicalDocumentsNorTheBlocksThatTellOfThem() {
        var leerkracht = werkplek(Rol.LEERKRACHT);

        var gezien = zending().voor(leerkracht);

        assertThat(gezien.bericht()).isEqualTo(zending().bericht());
        assertThat(gezien.documenten())
                .extracting(document -> document.regel().soort())
                .containsExactly(Documentsoort.OPP);
        assertThat(blocks(leerkracht))
                .doesNotContain(Categorie.ONDERWIJSONDERSTEUNING, Categorie.BIJLAGEN)
                .hasSize(Categorie.values().length - 2);
    }

    private static List<Categorie> blocks(Werkplek werkplek) {
        var model = new ExtendedModelMap();
        Conceptpagina.vulDossier(model, DOSSIER, new Proefstof().stof().hulpvraag(), werkplek);
        return ((List<?>) model.getAttribute("blokkendata"))
                .stream().map(blok -> ((Blok) blok).categorie()).toList();
    }

    private static Zending zending() {
        var bericht =
                new Bericht(
                        new UUID(1, 1),
                        new UUID(1, 2),
                        Bericht.Soort.AANVULLING,
                        Bericht.Toestand.BEZORGD,
                        1,
                        List.of(),
                        null,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        "",
                        null,
                        "Fatma Yildiz");
        return new Zending(
                bericht, List.of(document(Documentsoort.OPP), document(Documentsoort.MEDISCH)));
    }

    private static Bevroren document(Documentsoort soort) {
        var inhoud = Sha256.of(soort.name().getBytes(StandardCharsets.UTF_8));
        return new Bevroren(
                null,
                new Documentregel(
                        inhoud, soort.code() + ".pdf", soort, "", 1, Grondslag.vanzelf(soort)),
                "application/pdf",
                Verantwoording.VANZELF);
    }

    private static Werkplek werkplek(Rol rol) {
        return new Werkplek(
                new UUID(2, 1),
                new UUID(2, 2),
                "Fatma Yildiz",
                "f.yildiz@lindeboom.example",
                rol,
                new Organisatie(
                        Demowereld.LINDEBOOM.id(),
                        Organisatiesoort.SCHOOL,
                        Demowereld.LINDEBOOM.naam()),
                null,
                null);
    }
}
