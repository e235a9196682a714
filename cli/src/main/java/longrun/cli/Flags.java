package longrun.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the options of a command line say, before anything is made of it. */
final class Flags {
    private Flags() {}

    /**
     * Values by option, in the order of the line.
     *
     * @param line the command and those it is a part of
     */
    static Map<String, String> of(List<CommandLine> line) {
        Map<String, String> said = new LinkedHashMap<>();
        for (CommandLine command : line) {
            for (OptionSpec option : command.getParseResult().matchedOptions()) {
                option.stringValues().forEach(value -> said.put(option.longestName(), value));
            }
        }
        return said;
    }
}
