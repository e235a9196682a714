package longrun.wording.json;

import java.io.Writer;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.function.Consumer;
import longrun.insight.consistency.Consistency;
import longrun.insight.consistency.Part;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;
import longrun.insight.pattern.Pattern;
import longrun.insight.streak.Runs;
import longrun.insight.streak.Streak;
import longrun.wording.LensText;

/** Consistency as JSON. */
public final class ConsistencyJson {
    /** Of points: a tenth of a thousandth of a score matters to nobody. */
    private static final int DECIMALS = 2;

    private static final int SHARE_DECIMALS = 4;

    private ConsistencyJson() {}

    public static void write(Writer out, Evidence evidence, Answer<Consistency> answer) {
        JsonDocument.write(out, json -> {
            FindingJson.head(json, evidence);
            answer.shortage().ifPresent(why -> FindingJson.shortage(json, why));
            answer.found().ifPresent(found -> finding(json, found));
        });
    }

    private static void finding(JsonDocument json, Consistency found) {
        Consistency.Parts parts = found.parts();
        json.number("score", found.score(), DECIMALS);
        json.object("window", object -> FindingJson.span(object, found.window()));
        part(
                json,
                "frequency",
                parts.frequency(),
                object -> object.number("reached_weeks", parts.frequency().reached())
                        .number("weeks", parts.frequency().weeks())
                        .number(
                                "target_workouts_per_week",
                                parts.frequency().target().workouts())
                        .text(
                                "target_basis",
                                LensText.spelled(parts.frequency().target().basis())));
        part(
                json,
                "timing",
                parts.timing(),
                object -> object.number("pairs", parts.timing().pairs())
                        .number("active_weeks", parts.timing().activeWeeks()));
        part(json, "performance", parts.performance(), object -> spreads(object, parts.performance()));
        part(json, "streaks", parts.unbroken(), object -> {
            runs(
                    object,
                    "days",
                    parts.unbroken().streaks().days(),
                    parts.unbroken().days());
            runs(
                    object,
                    "weeks",
                    parts.unbroken().streaks().weeks(),
                    parts.unbroken().weeks());
        });
        slots(
                json,
                "weekdays",
                found.weekdays(),
                (object, number) -> object.text("weekday", LensText.spelled(DayOfWeek.of(number))));
        slots(json, "months", found.months(), (object, number) -> object.number("month", number));
        FindingJson.working(json, found.working());
    }

    private static void part(JsonDocument json, String name, Part part, Consumer<JsonDocument> reasons) {
        json.object(name, object -> {
            object.number("points", part.points(), DECIMALS).number("weight", part.weight());
            reasons.accept(object);
        });
    }

    private static void spreads(JsonDocument json, Part.Performance performance) {
        json.objects(
                "labels",
                all -> performance
                        .spreads()
                        .forEach(spread -> all.accept(
                                object -> object.text("label", spread.label().name())
                                        .number("workouts", spread.workouts())
                                        .number("points", spread.points(), DECIMALS)
                                        .number("pace_spread", spread.pace(), SHARE_DECIMALS)
                                        .number("distance_spread", spread.distance(), SHARE_DECIMALS))));
    }

    private static void runs(JsonDocument json, String name, Runs runs, int of) {
        json.object(name, object -> {
            object.number("active", runs.active()).number("of", of);
            streak(object, "longest", runs.longest());
            streak(object, "current", runs.current());
            object.text("standing", LensText.spelled(runs.standing()));
        });
    }

    private static void streak(JsonDocument json, String name, Optional<Streak> streak) {
        if (streak.isEmpty()) {
            json.absent(name);
            return;
        }
        json.object(name, object -> {
            object.number("length", streak.get().length());
            FindingJson.span(object, streak.get().span());
        });
    }

    private static void slots(JsonDocument json, String name, Pattern pattern, Naming naming) {
        json.objects(
                name,
                all -> pattern.slots()
                        .forEach(slot -> all.accept(object -> {
                            naming.write(object, slot.number());
                            object.number("covered_days", slot.coveredDays())
                                    .number("active_days", slot.activeDays())
                                    .number("share", slot.share(), SHARE_DECIMALS)
                                    .number("workouts", slot.workouts());
                        })));
    }

    /** Writes which slot it is. */
    private interface Naming {
        void write(JsonDocument json, int number);
    }
}
