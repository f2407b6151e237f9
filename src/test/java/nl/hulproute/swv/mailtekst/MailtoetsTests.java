package nl.hulproute.swv.mailtekst;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.platform.web.Veldfout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class MailtoetsTests {

    private static final Mailsoort ADVIES = new Mailsoort(HulpvraagStatus.ADVIES);

    @ParameterizedTest
    @CsvSource({
        "Over {leerling},mailtekst.fout.haken",
        "Over {Leerling naam},mailtekst.fout.haken",
        "Uiterlijk {termijn},mailtekst.fout.haken",
        "Dossier {dossiernummer,mailtekst.fout.haken",
        "BSN 123456782,mailtekst.fout.bsn",
        "BSN 123.456.782,mailtekst.fout.bsn",
        "'',mailtekst.fout.leeg"
    })
    void refusesWhatMayNotBeMailed(String tekst, String sleutel) {
        assertThat(Mailtoets.faults(ADVIES, "Nieuws", tekst))
                .extracting(Veldfout::sleutel)
                .containsExactly(sleutel);
        assertThat(Mailtoets.faults(ADVIES, tekst, "Tekst"))
                .extracting(Veldfout::veld)
                .containsExactly("onderwerp");
    }

    @Test
    void takesWhatIsFilledIn() {
        assertThat(Mailtoets.faults(ADVIES, "{status}: {dossiernummer}", "{link} {swv} {email}"))
                .isEmpty();
        assertThat(Mailtoets.faults(Mailsoort.BEVESTIGING, "Ontvangen", "{termijn} {eigentekst}"))
                .isEmpty();
    }

    @Test
    void advisesShortSentencesAndWords() {
        String lang = "een twee drie vier vijf zes zeven acht negen tien elf twaalf ".repeat(2);

        assertThat(Mailtoets.advice("Dossier {dossiernummer}. " + lang + "."))
                .extracting(Mailtoets.Advies::sleutel)
                .containsExactly("mailtekst.advies.zin");
        assertThat(Mailtoets.advice("{dossiernummer} toelaatbaarheidsverklaring"))
                .extracting(Mailtoets.Advies::woorden)
                .containsExactly("toelaatbaarheidsverklaring");
        assertThat(Mailtoets.advice("{dossiernummer} Kijk bij tabblad Samenwerkingsverband."))
                .isEmpty();
        assertThat(Mailtoets.advice("Er is nieuws."))
                .extracting(Mailtoets.Advies::sleutel)
                .containsExactly("mailtekst.advies.nummer");
    }

    @Test
    void leavesNoHoleAndFillsInOnce() {
        var keuze =
                new Mailkeuze(
                        true, Mailaan.BEIDE, "{school}\n", "A\n\n{termijn}\n\nB {school}", true);
        var waarden = Map.of(Plaatshouder.SCHOOL, "De {link}", Plaatshouder.TERMIJN, "");

        assertThat(keuze.onderwerp(waarden)).isEqualTo("De {link}");
        assertThat(keuze.tekst(waarden)).isEqualTo("A\n\nB De {link}\n");
    }
}
