package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.toegang.waarneming.Waarnemers;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the filter of <em>Lopende aanvragen</em> offers; choices that give nothing are left out. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Lijstkeuzes {

    /** A choice: its code in the address, its words, how many it gives. */
    record Keuze(String code, String woord, int aantal, boolean gekozen) {}

    /** The choices of each field; {@code aandacht} and {@code lopend} are figures of the page. */
    record Keuzes(
            List<Keuze> statussen,
            List<Keuze> collegas,
            List<Keuze> types,
            List<Keuze> leerlingen,
            int aandacht,
            int lopend) {

        /** How many the list gives as it is. */
        public int aantal() {
            return statussen.stream()
                    .filter(Keuze::gekozen)
                    .mapToInt(Keuze::aantal)
                    .findFirst()
                    .orElse(0);
        }
    }

    private final Hulpvragenlijst lijst;
    private final Waarnemers waarnemers;
    private final MessageSource teksten;

    Lijstkeuzes(Hulpvragenlijst lijst, Waarnemers waarnemers, MessageSource teksten) {
        this.lijst = lijst;
        this.waarnemers = waarnemers;
        this.teksten = teksten;
    }

    Keuzes van(Lijstfilter filter, Werkplek lezer) {
        var tellingen = lijst.tellingen(filter, lezer);
        return new Keuzes(
                statussen(filter, tellingen),
                collegas(filter, lezer, tellingen),
                keuzes("type", String.valueOf(filter.type()), tellingen)
                        .sorted(Comparator.comparing(Keuze::woord))
                        .toList(),
                keuzes("leerling", String.valueOf(filter.leerling()), tellingen).toList(),
                count(tellingen, "status", Lijstfilter.AANDACHT),
                count(tellingen, "status", Lijstfilter.LOPEND));
    }

    private List<Keuze> statussen(Lijstfilter filter, List<Hulpvragenlijst.Telling> tellingen) {
        var keuzes = new ArrayList<Keuze>();
        Stream.of(Lijstfilter.LOPEND, Lijstfilter.AANDACHT, Lijstfilter.ALLE)
                .map(code -> status(code, "hulpvraag.lijst.status." + code, filter, tellingen))
                .forEach(keuzes::add);
        Stream.of(status(Lijstfilter.GOEDKEURING, "goedkeuring.wacht", filter, tellingen))
                .filter(Lijstkeuzes::isWorthOffering)
                .forEach(keuzes::add);
        Arrays.stream(HulpvraagStatus.values())
                .map(HulpvraagStatus::code)
                .map(code -> status(code, "kern.status." + code, filter, tellingen))
                .filter(Lijstkeuzes::isWorthOffering)
                .forEach(keuzes::add);
        return keuzes;
    }

    private Keuze status(
            String code,
            String sleutel,
            Lijstfilter filter,
            List<Hulpvragenlijst.Telling> tellingen) {
        return new Keuze(
                code,
                tekst(sleutel),
                count(tellingen, "status", code),
                filter.status().equals(code));
    }

    /** One's own first, with those for whom one stands in. */
    private List<Keuze> collegas(
            Lijstfilter filter, Werkplek lezer, List<Hulpvragenlijst.Telling> tellingen) {
        UUID ik = lezer.account();
        Set<UUID> mijn = waarnemers.metWaargenomen(lezer.tenantId(), ik);
        var mij =
                new Keuze(
                        Lijstfilter.MIJ,
                        tekst("hulpvraag.lijst.van.mij"),
                        mijn.stream()
                                .mapToInt(wie -> count(tellingen, "van", wie.toString()))
                                .sum(),
                        filter.van().equals(Lijstfilter.MIJ) || filter.van().equals(ik.toString()));
        return Stream.concat(
                        Optional.of(mij).filter(Lijstkeuzes::isWorthOffering).stream(),
                        keuzes("van", filter.van(), tellingen)
                                .filter(keuze -> !keuze.code().equals(ik.toString()))
                                .sorted(Comparator.comparing(Keuze::woord)))
                .toList();
    }

    private static Stream<Keuze> keuzes(
            String veld, String gekozen, List<Hulpvragenlijst.Telling> tellingen) {
        return tellingen.stream()
                .filter(telling -> telling.veld().equals(veld))
                .map(telling ->
                        new Keuze(
                                telling.code(),
                                telling.woord(),
                                telling.aantal(),
                                telling.code().equals(gekozen)));
    }

    private static int count(List<Hulpvragenlijst.Telling> tellingen, String veld, String code) {
        return tellingen.stream()
                .filter(telling -> telling.veld().equals(veld) && telling.code().equals(code))
                .mapToInt(Hulpvragenlijst.Telling::aantal)
                .findFirst()
                .orElse(0);
    }

    private static boolean isWorthOffering(Keuze keuze) {
        return keuze.aantal() > 0 || keuze.gekozen();
    }

    private String tekst(String sleutel) {
        return teksten.getMessage(sleutel, null, LocaleContextHolder.getLocale());
    }
}
