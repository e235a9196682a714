package longrun.cli;

import java.nio.file.Path;
import longrun.cli.place.DataFolder;
import longrun.workout.Athlete;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where the workouts live and whose they are. */
final class PlaceOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the embedded database; else $LONGRUN_DATA, else the platform's data folder. "
                    + "$LONGRUN_STORE_URL names a MariaDB or MySQL server instead.")
    @Nullable
    Path data;

    @Option(
            names = "--athlete",
            paramLabel = "NAME",
            converter = AthleteConverter.class,
            description = "Whose workouts: a-z, 0-9, - and _ (default: me).")
    Athlete athlete = Athlete.DEFAULT;

    Path folder(World world) {
        return new DataFolder(world.environment(), world.platform()).own(data);
    }

    /** Reads an athlete's name. */
    static final class AthleteConverter implements ITypeConverter<Athlete> {
        @Override
        public Athlete convert(String name) {
            try {
                return new Athlete(name);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
