package longrun.cli;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** Reads an option or a parameter that is one of a few words. */
final class Choices {
    private Choices() {}

    /**
     * The one that was written.
     *
     * @param what they are, such as {@code metric}
     */
    static <E> E one(String what, String written, E[] choices, Function<E, String> spelled) {
        return Arrays.stream(choices)
                .filter(choice -> spelled.apply(choice).equals(written))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("\"" + written + "\" is no " + what + ": choose one of "
                        + Arrays.stream(choices).map(spelled).collect(Collectors.joining(", "))));
    }
}
