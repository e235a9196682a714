package longrun.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import longrun.cli.place.Home;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.label.Labels;
import longrun.wording.QuantityText;
import longrun.workout.Event;
import longrun.workout.history.Lens;
import longrun.workout.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What every finding is asked with: whose workouts, through which lens, and seen from which day. */
final class FindingOptions {
    @Mixin
    PlaceOptions place = new PlaceOptions();

    @Mixin
    LensOptions lens = new LensOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description =
                    "Look from this day (default: today, or the newest workout's day if that is more than 30 days "
                            + "ago).")
    @Nullable
    LocalDate asOf;

    @Mixin
    UnitsOption units = new UnitsOption();

    @Option(names = "--json", description = "Print one JSON document.")
    boolean json;

    /**
     * What a finding rests on.
     *
     * @param events the athlete's, oldest first
     * @param weeks into which weeks she has time cut
     * @param quantities how she has them written
     */
    record Asked(Evidence evidence, List<Event> events, Grain weeks, QuantityText quantities) {
        Asked {
            events = List.copyOf(events);
        }
    }

    /** Reads what was asked about; what cannot be understood is wrong usage. */
    Asked read(World world, CommandSpec command) {
        lens.lens(command); // what is wrong in it is told before a store is looked at
        try (Home home = open(world)) {
            return read(home, world, command);
        }
    }

    /** The store that is asked, for who has more to do there. */
    Home open(World world) {
        return Home.look(place.folder(world), world.environment());
    }

    Asked read(Home home, World world, CommandSpec command) {
        Lens through = lens.lens(command);
        Labels labels = Labelling.of(home, place.athlete);
        Settings settings = home.settings().settings(place.athlete);
        LocalDate from = asOf == null ? Evidence.defaultAsOf(labels.history(), settings.today(world.clock())) : asOf;
        return new Asked(
                new Evidence(labels, through, from),
                home.events().events(place.athlete),
                Grain.weeksFrom(settings.weekStart()),
                units.quantities(settings, labels.history()));
    }

    /** Reads a date. */
    static final class DateConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                LocalDate date = LocalDate.parse(text);
                if (date.getYear() >= 0 && date.getYear() <= 9999) {
                    return date;
                }
            } catch (DateTimeParseException e) {
                // told below, with the years no calendar here reaches
            }
            throw new TypeConversionException("\"" + text + "\" is no date: write it as 2018-06-01");
        }
    }
}
