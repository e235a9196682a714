package longrun.dashboard.model;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import longrun.dashboard.frame.Choice;
import longrun.dashboard.frame.Place;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.model.WhatIfView.Told;
import longrun.insight.label.GivenLabel;
import longrun.insight.label.WhatIf;
import longrun.wording.LabelText;
import longrun.wording.LensText;
import longrun.wording.OverlayText;
import longrun.wording.QuantityText;
import longrun.wording.ReasonText;
import longrun.workout.Activity;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
import org.jspecify.annotations.Nullable;

/** Reads a workout that someone supposes, and asks the classifier what it would be. */
final class Supposing {
    static final List<String> NAMES = List.of("distance", "time", "day", "as");

    private static final double EXAMPLE_METRES = 5000;

    private final Visit visit;
    private final String distance;
    private final String time;
    private final String day;
    private final String as;

    Supposing(Visit visit, HttpServletRequest request) {
        this.visit = visit;
        this.distance = ModelPage.value(request, "distance").strip();
        this.time = ModelPage.value(request, "time").strip();
        this.day = ModelPage.value(request, "day").strip();
        this.as = ModelPage.value(request, "as").strip().toLowerCase(Locale.ROOT);
    }

    WhatIfView view() {
        Optional<Told> told = Optional.empty();
        String problem = "";
        if (isAsked()) {
            try {
                told = Optional.of(told(supposed()));
            } catch (IllegalArgumentException e) {
                problem = e.getMessage() + ".";
            }
        }
        return new WhatIfView(
                distance,
                visit.quantities().distance(EXAMPLE_METRES),
                time,
                day.isEmpty() ? visit.asOf().toString() : day,
                Arrays.stream(Activity.values())
                        .map(activity -> new Choice(
                                LensText.spelled(activity),
                                ReasonText.activity(activity),
                                LensText.spelled(activity).equals(as)))
                        .toList(),
                Place.parameters(visit.lens()),
                problem,
                told);
    }

    private boolean isAsked() {
        return !(distance.isEmpty() && time.isEmpty() && day.isEmpty() && as.isEmpty());
    }

    private WhatIf supposed() {
        return new WhatIf(date(), activity(), distance(), duration());
    }

    /** A bare number is in the reader's own units. */
    private Distance distance() {
        String written = distance.matches("[0-9.]+")
                ? distance + visit.quantities().units().symbol()
                : distance;
        return read(written, OverlayText::distance)
                .orElseThrow(() ->
                        new IllegalArgumentException("The distance is \"" + distance + "\": write it with its unit, as "
                                + visit.quantities().distance(EXAMPLE_METRES) + ", and more than none"));
    }

    private Duration duration() {
        return read(time, OverlayText::duration)
                .filter(read -> !read.isZero())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The time is \"" + time + "\": write it as 42:10 or 1:04:30, and more than none"));
    }

    /** Understands what was written; null for what is left open. */
    private interface Reader<T> {
        @Nullable
        T read(String written);
    }

    private static <T> Optional<T> read(String written, Reader<T> reader) {
        try {
            return Optional.ofNullable(reader.read(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private LocalDate date() {
        if (day.isEmpty()) {
            return visit.asOf();
        }
        try {
            LocalDate date = LocalDate.parse(day);
            if (date.getYear() >= 1900 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // told below, with the years no workout is of
        }
        throw new IllegalArgumentException("The date is \"" + day + "\": write it as 2018-06-01");
    }

    private Activity activity() {
        if (as.isEmpty()) {
            return Activity.RUN;
        }
        return Arrays.stream(Activity.values())
                .filter(activity -> LensText.spelled(activity).equals(as))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "It is logged as \"" + as + "\": choose run, walk, hike or another of the list"));
    }

    private Told told(WhatIf supposed) {
        QuantityText quantities = visit.quantities();
        Distance far = distance();
        Duration taken = duration();
        String what = quantities.distance(far.metres()) + " in " + quantities.duration(Durations.seconds(taken))
                + ", logged as " + ReasonText.activity(supposed.activity()).toLowerCase(Locale.ROOT) + " on "
                + quantities.date(supposed.date());
        return supposed.among(visit.snapshot().labels())
                .map(given -> given(what, given))
                .orElse(new Told(
                        what, "", "none", "", "only workouts on foot with a pace or a date to go by take one", ""));
    }

    private Told given(String what, GivenLabel given) {
        return new Told(
                what,
                visit.quantities().labels().title(given.label()),
                ChangesTelling.kind(given.label()),
                visit.quantities().percent(given.confidence()),
                new LabelText(visit.quantities()).sentence(given),
                LabelText.method(given.method()));
    }
}
