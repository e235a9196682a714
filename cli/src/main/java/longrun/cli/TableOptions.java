package longrun.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import longrun.source.table.Correction;
import longrun.source.table.Proposal;
import longrun.wording.ReadingText;
import longrun.workout.Activity;
import longrun.workout.mapping.DateOrder;
import longrun.workout.mapping.DecimalMark;
import longrun.workout.mapping.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a table is read that is no known export. */
final class TableOptions {
    @Option(
            names = "--as-shown",
            description =
                    "Read a table that is no known export the way it seems to be meant, and remember that. Without "
                            + "this it is shown and nothing is stored.")
    boolean asShown;

    @Option(
            names = "--column",
            paramLabel = "HEADER=MEANING",
            converter = MeantConverter.class,
            description =
                    "What a column of such a table tells, where it is shown wrongly, such as \"Strecke=distance:km\"; "
                            + "remembered too. ignore leaves it out; #3 is the third "
                            + "column, whatever its header.")
    List<Meant> columns = List.of();

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            converter = DateOrderConverter.class,
            description = "What comes first in dates such as 5/9/2024: day-first or month-first.")
    @Nullable
    DateOrder dates;

    @Option(
            names = "--decimals",
            paramLabel = "MARK",
            converter = DecimalMarkConverter.class,
            description = "What parts decimals: point or comma.")
    @Nullable
    DecimalMark decimals;

    @Option(
            names = "--activity",
            paramLabel = "ACTIVITY",
            converter = ActivityConverter.class,
            description = "What rows are that name no activity: run, walk, hike, ride, swim, gym, winter or other.")
    @Nullable
    Activity activity;

    /** A column, by its header or place, and what it is said to tell. */
    record Meant(String header, Reading reading) {}

    /** Whether anything is said of how a table is meant. */
    boolean corrects() {
        return !columns.isEmpty() || dates != null || decimals != null || activity != null;
    }

    /** Whether tables are to be read that were not read before. */
    boolean reads() {
        return asShown || corrects();
    }

    /** The first header that is said to mean something, and is none of the table's. */
    Optional<String> missing(Proposal proposal) {
        return columns.stream()
                .filter(meant -> proposal.placesOf(meant.header()).isEmpty())
                .map(Meant::header)
                .findFirst();
    }

    /** The table as it is said to be meant. */
    Proposal applied(Proposal proposal) {
        if (!corrects()) {
            return proposal;
        }
        Correction said = proposal.said();
        for (Meant meant : columns) {
            for (int place : proposal.placesOf(meant.header())) {
                said = said.withReading(place, meant.reading());
            }
        }
        said = dates == null ? said : said.withDateOrder(dates);
        said = decimals == null ? said : said.withMark(decimals);
        return proposal.corrected(activity == null ? said : said.withActivity(activity));
    }

    /** Reads what a column means. */
    static final class MeantConverter implements ITypeConverter<Meant> {
        @Override
        public Meant convert(String text) {
            int at = text.lastIndexOf('=');
            if (at < 1) {
                throw new TypeConversionException(
                        "\"" + text + "\" is no HEADER=MEANING: write it as \"Strecke=distance:km\"");
            }
            String meaning = text.substring(at + 1);
            Reading reading = ReadingText.reading(meaning)
                    .orElseThrow(() -> new TypeConversionException(
                            "no column means \"" + meaning + "\": choose one of " + String.join(", ", meanings())));
            return new Meant(text.substring(0, at).strip(), reading);
        }

        private static List<String> meanings() {
            return Reading.all().stream().map(ReadingText::spelled).toList();
        }
    }

    /** Reads what comes first in dates. */
    static final class DateOrderConverter implements ITypeConverter<DateOrder> {
        @Override
        public DateOrder convert(String text) {
            return choice(text, List.of(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST));
        }
    }

    /** Reads what parts decimals. */
    static final class DecimalMarkConverter implements ITypeConverter<DecimalMark> {
        @Override
        public DecimalMark convert(String text) {
            return choice(text, List.of(DecimalMark.POINT, DecimalMark.COMMA));
        }
    }

    /** Reads an activity. */
    static final class ActivityConverter implements ITypeConverter<Activity> {
        @Override
        public Activity convert(String text) {
            return choice(text, List.of(Activity.values()));
        }
    }

    private static <E extends Enum<E>> E choice(String text, List<E> choices) {
        return choices.stream()
                .filter(choice -> ReadingText.spelled(choice).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("\"" + text + "\" is none of "
                        + choices.stream().map(ReadingText::spelled).collect(Collectors.joining(", "))));
    }
}
