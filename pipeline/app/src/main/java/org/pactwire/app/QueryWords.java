package org.pactwire.app;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** A query as words of a command line: {@code treaty -party:RUS} is one even where nobody put it into quotation marks. */
final class QueryWords {
    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "Words, \"phrases\" and fields.")
    private List<String> words = List.of();

    /** Has what begins with a hyphen and is no option of the command taken as part of the query. */
    static CommandLine taken(CommandLine command) {
        command.setUnmatchedOptionsArePositionalParams(true);
        return command;
    }

    /** The query as one text. */
    String text() {
        for (String word : words) {
            if (word.startsWith("--")) {
                throw new ParameterException(spec.commandLine(), "Unknown option: '" + word + "'");
            }
        }
        return String.join(" ", words);
    }
}
