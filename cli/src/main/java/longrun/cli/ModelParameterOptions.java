package longrun.cli;

import longrun.insight.label.LabelParameters;
import longrun.wording.PaceText;
import longrun.workout.quantity.Pace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** What an athlete may adjust of a label model. */
final class ModelParameterOptions {
    @Option(names = "--clusters", paramLabel = "N", description = "Look for so many groups, 2 to 10 (at first 3).")
    @Nullable
    Integer clusters;

    @Option(names = "--restarts", paramLabel = "N", description = "Begin so often and keep the best (at first 6).")
    @Nullable
    Integer restarts;

    @Option(names = "--seed", paramLabel = "N", description = "Where chance begins (at first 20180601).")
    @Nullable
    Long seed;

    @Option(
            names = "--run-up-to",
            paramLabel = "PACE",
            converter = PaceConverter.class,
            description = "A group this fast is runs, unless your paces have a gap (at first 13:00/mi).")
    @Nullable
    Pace runUpTo;

    @Option(
            names = "--walk-from",
            paramLabel = "PACE",
            converter = PaceConverter.class,
            description = "A group this slow is walks, unless your paces have a gap (at first 16:30/mi).")
    @Nullable
    Pace walkFrom;

    @Option(
            names = "--mixed-below",
            paramLabel = "P",
            description = "Mixed is what neither side has this probability of, 0.5 to 1 (at first 0.6).")
    @Nullable
    Double mixedBelow;

    @Option(
            names = "--outlier-beyond",
            paramLabel = "D",
            description = "An outlier is at least so many spreads from every group (at first 4).")
    @Nullable
    Double outlierBeyond;

    /** What was asked for, and the rest as it was; what makes no sense is wrong usage. */
    LabelParameters on(LabelParameters before, CommandSpec command) {
        try {
            return new LabelParameters(
                    clusters == null ? before.clusters() : clusters,
                    restarts == null ? before.restarts() : restarts,
                    seed == null ? before.seed() : seed,
                    runUpTo == null ? before.runUpTo() : runUpTo,
                    walkFrom == null ? before.walkFrom() : walkFrom,
                    mixedBelow == null ? before.mixedBelow() : mixedBelow,
                    outlierBeyond == null ? before.outlierBeyond() : outlierBeyond);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    boolean isAsked() {
        return clusters != null
                || restarts != null
                || seed != null
                || runUpTo != null
                || walkFrom != null
                || mixedBelow != null
                || outlierBeyond != null;
    }

    /** Reads a pace with its unit. */
    static final class PaceConverter implements ITypeConverter<Pace> {
        @Override
        public Pace convert(String text) {
            try {
                return PaceText.read(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
