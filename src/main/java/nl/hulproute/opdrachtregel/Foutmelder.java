package nl.hulproute.opdrachtregel;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.nio.file.FileSystemException;
import java.util.Collection;
import java.util.stream.Collectors;

/** Says in Dutch what picocli, which reads the command line, says in English. */
final class Foutmelder implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException fout, String[] argumenten) {
        var opdracht = fout.getCommandLine();
        var uit = opdracht.getErr();
        uit.println(sentence(fout));
        uit.println();
        opdracht.usage(uit);
        return opdracht.getCommandSpec().exitCodeOnInvalidInput();
    }

    @Override
    public int handleExecutionException(Exception fout, CommandLine opdracht, ParseResult gelezen)
            throws Exception {
        if (!(fout instanceof FileSystemException bestand)) {
            throw fout;
        }
        opdracht.getErr()
                .println(
                        "Niet gelukt: %s is niet te lezen of te schrijven."
                                .formatted(bestand.getFile()));
        return opdracht.getCommandSpec().exitCodeOnExecutionException();
    }

    private static String sentence(ParameterException fout) {
        return switch (fout) {
            case UnmatchedArgumentException onbekend -> unknown(onbekend);
            case OverwrittenOptionException dubbel ->
                    "%s mag maar één keer.".formatted(name(dubbel.getOverwritten()));
            case MissingParameterException ontbreekt -> missing(ontbreekt);
            case MaxValuesExceededException ignored -> "Er staan te veel waarden.";
            default -> other(fout);
        };
    }

    private static String unknown(UnmatchedArgumentException fout) {
        String wat = quoted(fout.getUnmatched());
        String begin =
                fout.isUnknownOption()
                        ? "Deze optie is er niet: "
                        : "Dit is hier niet te gebruiken: ";
        return fout.getSuggestions().isEmpty()
                ? begin + wat + "."
                : begin + wat + ". Bedoelde u " + quoted(fout.getSuggestions()) + "?";
    }

    private static String quoted(Collection<String> woorden) {
        return woorden.stream().map(w -> "'" + w + "'").collect(Collectors.joining(" of "));
    }

    private static String missing(MissingParameterException fout) {
        String namen =
                fout.getMissing().stream().map(Foutmelder::name).collect(Collectors.joining(", "));
        return isWithoutValue(fout)
                ? "Achter %s hoort nog een waarde.".formatted(namen)
                : "Er ontbreekt nog: %s.".formatted(namen);
    }

    /** Only the text tells it from an option that is not there at all; a test guards it. */
    private static boolean isWithoutValue(MissingParameterException fout) {
        return message(fout).startsWith("Missing required parameter for option");
    }

    private static String name(ArgSpec deel) {
        return deel instanceof OptionSpec optie ? optie.longestName() : deel.paramLabel();
    }

    /** A value that does not fit, a command that is missing, or what a command said itself. */
    private static String other(ParameterException fout) {
        var deel = fout.getArgSpec();
        if (deel != null) {
            return name(deel) + wrongValue(fout, deel);
        }
        return message(fout).startsWith("Missing required subcommand")
                ? "Noem een opdracht."
                : message(fout);
    }

    private static String message(ParameterException fout) {
        return String.valueOf(fout.getMessage());
    }

    private static String wrongValue(ParameterException fout, ArgSpec deel) {
        if (deel.converters().length > 0
                && fout.getCause() instanceof TypeConversionException eigen) {
            return ": %s.".formatted(eigen.getMessage());
        }
        String zin = " kan niet '%s' zijn.".formatted(fout.getValue());
        return deel.typeInfo().isEnum()
                ? zin
                        + " Kies uit: %s."
                                .formatted(
                                        String.join(", ", deel.typeInfo().getEnumConstantNames()))
                : zin;
    }
}
