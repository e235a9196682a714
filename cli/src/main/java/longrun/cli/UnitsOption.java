package longrun.cli;

import java.util.Locale;
import longrun.wording.QuantityText;
import longrun.wording.Units;
import longrun.workout.history.History;
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
            description = "Miles or kilometres (default: what most of the workouts were written in).")
    @Nullable
    Units units;

    QuantityText quantities(History history) {
        return new QuantityText(units == null ? Units.of(history) : units, Locale.US);
    }

    /** Reads the symbol of a unit. */
    static final class Converter implements ITypeConverter<Units> {
        @Override
        public Units convert(String text) {
            for (Units units : Units.values()) {
                if (units.symbol().equals(text)) {
                    return units;
                }
            }
            throw new TypeConversionException("\"" + text + "\" is no unit here: write mi or km");
        }
    }
}
