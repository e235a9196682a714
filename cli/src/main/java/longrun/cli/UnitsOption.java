package longrun.cli;

import java.util.Locale;
import longrun.wording.LabelNames;
import longrun.wording.QuantityText;
import longrun.wording.Units;
import longrun.workout.history.History;
import longrun.workout.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** In which units quantities are written. */
final class UnitsOption {
    @Option(
            names = "--units",
            paramLabel = "mi|km",
            converter = Converter.class,
            description =
                    "Miles or kilometres (default: those you chose, else what most of the workouts were written in).")
    @Nullable
    Units units;

    /** How quantities are written and labels called, where no option says otherwise by the athlete's settings. */
    QuantityText quantities(Settings settings, History history) {
        return new QuantityText(
                units == null ? Units.of(settings, history) : units, Locale.US, new LabelNames(settings.labelNames()));
    }

    /** Reads the symbol of a unit. */
    static final class Converter implements ITypeConverter<Units> {
        @Override
        public Units convert(String text) {
            return Units.of(text)
                    .orElseThrow(() -> new TypeConversionException("\"" + text + "\" is no unit here: write mi or km"));
        }
    }
}
