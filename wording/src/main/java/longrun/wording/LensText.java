package longrun.wording;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import longrun.workout.Activity;
import longrun.workout.Source;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;
import org.jspecify.annotations.Nullable;

/** The lens as it is spelled everywhere: {@code from=2018-06-01&to=…&label=real_run&activity=run,hike&source=mapmyrun}. */
public final class LensText {
    /** The parameters a lens is spelled with. */
    public static final List<String> PARAMETERS = List.of("from", "to", "label", "activity", "source");

    private LensText() {}

    /**
     * A lens as far as it could be understood.
     *
     * @param problems what could not be, one sentence each; empty if all was
     */
    public record Parsed(Lens lens, List<String> problems) {
        public Parsed {
            problems = List.copyOf(problems);
        }
    }

    /** Reads a lens from named values; a missing or blank one sets no bound. */
    public static Parsed parse(UnaryOperator<@Nullable String> values) {
        Parser parser = new Parser(values);
        LocalDate from = parser.date("from");
        LocalDate to = parser.date("to");
        if (from != null && to != null && from.isAfter(to)) {
            parser.problems.add("from (" + from + ") is after to (" + to + "): swap the two dates.");
            from = null;
            to = null;
        }
        LabelFilter label = parser.label();
        return new Parsed(new Lens(from, to, label, parser.activities(), parser.sources()), parser.problems);
    }

    /** The lens in words, such as {@code Shown: runs; activity hike, run; 1 Jun 2018 to 7 Oct 2025.} */
    public static String sentence(Lens lens, QuantityText quantities) {
        StringJoiner words = new StringJoiner("; ", "Shown: ", ".");
        words.add(quantities.labels().within(lens.label()));
        if (!lens.activities().isEmpty()) {
            words.add("activity "
                    + lens.activities().stream().map(LensText::spelled).sorted().collect(Collectors.joining(", ")));
        }
        if (!lens.sources().isEmpty()) {
            words.add("source "
                    + lens.sources().stream().map(Source::name).sorted().collect(Collectors.joining(", ")));
        }
        LocalDate from = lens.from();
        LocalDate to = lens.to();
        if (from != null && to != null) {
            words.add(quantities.date(from) + " to " + quantities.date(to));
        } else if (from != null) {
            words.add("since " + quantities.date(from));
        } else if (to != null) {
            words.add("up to " + quantities.date(to));
        }
        return words.toString();
    }

    /** The lens as a query string without the question mark; empty for {@link Lens#ALL}. */
    public static String query(Lens lens) {
        StringJoiner query = new StringJoiner("&");
        if (lens.from() != null) {
            query.add("from=" + lens.from());
        }
        if (lens.to() != null) {
            query.add("to=" + lens.to());
        }
        if (lens.label() != LabelFilter.EVERYTHING) {
            query.add("label=" + spelled(lens.label()));
        }
        add(query, "activity", lens.activities(), LensText::spelled);
        add(query, "source", lens.sources(), Source::name);
        return query.toString();
    }

    /** A choice as it is spelled in addresses, options and JSON: {@code not_outlier}. */
    public static String spelled(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static <T> void add(StringJoiner query, String name, Set<T> values, Function<T, String> spelling) {
        if (!values.isEmpty()) {
            query.add(name + "=" + values.stream().map(spelling).sorted().collect(Collectors.joining(",")));
        }
    }

    /** Reads one value after the other and collects what it could not understand. */
    private static final class Parser {
        private final UnaryOperator<@Nullable String> values;
        private final List<String> problems = new ArrayList<>();

        Parser(UnaryOperator<@Nullable String> values) {
            this.values = values;
        }

        @Nullable
        LocalDate date(String name) {
            String text = value(name);
            if (text.isEmpty()) {
                return null;
            }
            try {
                LocalDate date = LocalDate.parse(text);
                if (date.getYear() >= 0 && date.getYear() <= 9999) {
                    return date;
                }
            } catch (DateTimeParseException e) {
                // told below, with the years no calendar here reaches
            }
            problems.add(name + " is \"" + text + "\", which is no date: write it as 2018-06-01.");
            return null;
        }

        LabelFilter label() {
            String text = value("label");
            if (text.isEmpty()) {
                return LabelFilter.EVERYTHING;
            }
            return choice("label", text, LabelFilter.values()).orElse(LabelFilter.EVERYTHING);
        }

        Set<Activity> activities() {
            Set<Activity> activities = new LinkedHashSet<>();
            for (String text : list("activity")) {
                choice("activity", text, Activity.values()).ifPresent(activities::add);
            }
            return activities;
        }

        Set<Source> sources() {
            Set<Source> sources = new LinkedHashSet<>();
            for (String text : list("source")) {
                try {
                    sources.add(new Source(text));
                } catch (IllegalArgumentException e) {
                    problems.add("source is \"" + text + "\": a source's name looks like mapmyrun.");
                }
            }
            return sources;
        }

        private <E extends Enum<E>> Optional<E> choice(String name, String text, E[] choices) {
            Optional<E> chosen = Arrays.stream(choices)
                    .filter(choice -> spelled(choice).equals(text))
                    .findFirst();
            if (chosen.isEmpty()) {
                String known = Arrays.stream(choices).map(LensText::spelled).collect(Collectors.joining(", "));
                problems.add(name + " is \"" + text + "\": choose one of " + known + ".");
            }
            return chosen;
        }

        private List<String> list(String name) {
            return Arrays.stream(value(name).split(",", -1))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }

        private String value(String name) {
            String value = values.apply(name);
            return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
        }
    }
}
