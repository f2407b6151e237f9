package nl.hulproute.opdrachtregel;

import nl.hulproute.gedeeld.Oin;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code hulproute certificaat uitgeven}: a certificate for a part on another machine. */
@Command(
        name = "uitgeven",
        description = "Geeft een certificaat uit voor een systeem op een andere machine.",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        exitCodeListHeading = "%nAfloop:%n",
        exitCodeList = {"0:gedaan", "1:niet gedaan; de reden staat er"},
        exitCodeOnInvalidInput = Opdrachtregel.NIET_BEGREPEN)
final class GeefUit implements Callable<Integer> {

    /** The names of the files that a node reads. */
    enum Onderdeelnaam {
        school,
        swv,
        register
    }

    /** Says in Dutch what is no OIN. */
    static final class Oinlezer implements ITypeConverter<Oin> {

        @Override
        public Oin convert(String tekst) {
            return Oin.parse(tekst)
                    .orElseThrow(() -> new TypeConversionException("'" + tekst + "' is geen OIN"));
        }
    }

    @Mixin private Hulp hulp;
    @Mixin private Certificaatmap map;

    @Option(
            names = "--onderdeel",
            required = true,
            paramLabel = "ONDERDEEL",
            description = "Waarvoor het is: ${COMPLETION-CANDIDATES}.")
    private Onderdeelnaam onderdeel;

    @Option(
            names = "--systeem",
            required = true,
            paramLabel = "OIN",
            converter = Oinlezer.class,
            description = "De OIN van het systeem, 20 posities.")
    private Oin systeem;

    @Option(
            names = "--host",
            paramLabel = "NAAM",
            description = "Een servernaam of adres in het certificaat; mag vaker.")
    private List<String> hosts = List.of();

    @Option(
            names = "--naar",
            required = true,
            paramLabel = "MAP",
            description = "Waar certificaat, sleutel en ca.pem komen te staan.")
    private Path naar;

    @Override
    public Integer call() {
        return map.doe(uitgifte -> {
            var certificaat = uitgifte.issue(onderdeel.name(), systeem, hosts, naar);
            return "Uitgegeven: %s.pem en %s.key.pem in %s, geldig tot en met %s."
                    .formatted(onderdeel, onderdeel, naar, Datum.van(certificaat));
        });
    }
}
