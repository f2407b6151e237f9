package nl.hulproute.proef;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the official examples and schemas are, beside the project. */
public final class Naslag {

    private static final Path MAP = Path.of("..", "shared", "reference");

    private Naslag() {}

    public static Path pad(String naam) {
        return MAP.resolve(naam);
    }

    /** Skips, with the reason, where the folder is not there. */
    static final class Voorwaarde implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Files.isDirectory(MAP)
                    ? ConditionEvaluationResult.enabled("the reference files are there")
                    : ConditionEvaluationResult.disabled(
                            "no reference files in ../shared/reference");
        }
    }
}
