package longrun.dashboard.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import longrun.dashboard.snapshot.Snapshot;
import longrun.wording.LensText;
import longrun.wording.QuantityText;
import longrun.wording.ReasonText;
import longrun.workout.Activity;
import longrun.workout.Event;
import longrun.workout.Source;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;
import org.jspecify.annotations.Nullable;

/** Turns a lens into the form it is changed with. */
final class LensBars {
    private LensBars() {}

    static LensBar of(Place place, Lens lens, Snapshot snapshot, LocalDate asOf, QuantityText quantities) {
        return new LensBar(
                place.path(),
                place.own(),
                place.href(Lens.ALL),
                text(lens.from()),
                text(lens.to()),
                presets(place, lens, snapshot.kept().events(), asOf),
                Arrays.stream(LabelFilter.values())
                        .map(label -> new Choice(
                                LensText.spelled(label), quantities.labels().filter(label), label == lens.label()))
                        .toList(),
                activities(lens, snapshot),
                sources(lens, snapshot),
                LensText.sentence(lens, quantities),
                !lens.equals(Lens.ALL));
    }

    private static List<Link> presets(Place place, Lens lens, List<Event> events, LocalDate asOf) {
        List<Link> presets = new ArrayList<>();
        presets.add(preset("All time", place, lens, null, null));
        presets.add(preset("90 days", place, lens, asOf.minusDays(89), asOf));
        presets.add(preset("12 months", place, lens, asOf.minusYears(1).plusDays(1), asOf));
        presets.add(preset(Integer.toString(asOf.getYear()), place, lens, asOf.withDayOfYear(1), asOf));
        for (Event event : events) {
            presets.add(preset(
                    "Before: " + event.title(), place, lens, null, event.date().minusDays(1)));
            presets.add(preset("Since: " + event.title(), place, lens, event.date(), null));
        }
        return presets;
    }

    private static Link preset(String title, Place place, Lens lens, @Nullable LocalDate from, @Nullable LocalDate to) {
        boolean current = Objects.equals(from, lens.from()) && Objects.equals(to, lens.to());
        return new Link(title, place.href(lens.withDates(from, to)), current);
    }

    /** Everything, then the activities there are and those asked for. */
    private static List<Choice> activities(Lens lens, Snapshot snapshot) {
        Set<Activity> known = new TreeSet<>(lens.activities());
        known.addAll(snapshot.activities());
        return choices(
                "Every activity",
                known.stream()
                        .map(activity -> new Choice(
                                LensText.spelled(activity),
                                ReasonText.activity(activity),
                                lens.activities().contains(activity))),
                lens.activities().isEmpty());
    }

    private static List<Choice> sources(Lens lens, Snapshot snapshot) {
        Set<String> known = new TreeSet<>();
        snapshot.sources().forEach(source -> known.add(source.name()));
        lens.sources().forEach(source -> known.add(source.name()));
        if (known.size() < 2) {
            return List.of();
        }
        return choices(
                "Every source",
                known.stream().map(name -> new Choice(name, name, lens.sources().contains(new Source(name)))),
                lens.sources().isEmpty());
    }

    private static List<Choice> choices(String every, Stream<Choice> known, boolean all) {
        return Stream.concat(Stream.of(new Choice("", every, all)), known).toList();
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
