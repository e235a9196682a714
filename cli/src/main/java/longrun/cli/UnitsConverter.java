package longrun.cli;

import longrun.wording.Units;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the symbol of a unit. */
final class UnitsConverter implements ITypeConverter<Units> {
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
