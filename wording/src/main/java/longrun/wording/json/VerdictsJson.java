package longrun.wording.json;

import java.time.LocalDate;
import java.util.Set;
import longrun.wording.ReasonText;
import longrun.workout.batch.Change;
import longrun.workout.batch.Duplicate;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Values;
import longrun.workout.batch.Verdict;
import longrun.workout.batch.Verdicts;
import org.jspecify.annotations.Nullable;

/** What became of a file's rows, as JSON. */
final class VerdictsJson {
    private static final Set<Verdict.Field> ALL = Set.of(Verdict.Field.values());

    private VerdictsJson() {}

    static void describe(JsonDocument json, Verdicts verdicts) {
        json.objects(
                "rejections",
                rows -> verdicts.rejections().forEach(row -> rows.accept(element -> reject(element, row))));
        json.objects(
                "changes",
                rows -> verdicts.changes().forEach(change -> rows.accept(element -> change(element, change))));
        json.objects(
                "duplicates",
                rows -> verdicts.duplicates().forEach(row -> rows.accept(element -> duplicate(element, row))));
        json.objects(
                "by_year",
                years -> verdicts.byYear()
                        .forEach((year, counts) -> years.accept(element -> {
                            element.number("year", year);
                            BatchJson.describe(element, counts);
                        })));
        json.objects(
                "by_activity",
                all -> verdicts.byActivity()
                        .forEach((activity, counts) -> all.accept(element -> {
                            element.text("activity", activity.name());
                            BatchJson.describe(element, counts);
                        })));
    }

    private static void reject(JsonDocument json, RejectedRow row) {
        json.number("line", row.line())
                .texts(
                        "reasons",
                        row.reasons().stream().map(ReasonText::rejection).toList());
    }

    private static void change(JsonDocument json, Change change) {
        json.text("id", change.key().text())
                .number("line", change.line())
                .texts(
                        "fields",
                        change.fields().stream()
                                .sorted()
                                .map(BatchJson::spelled)
                                .toList());
        values(json, "before", change.before(), change.fields());
        values(json, "after", change.after(), change.fields());
    }

    private static void duplicate(JsonDocument json, Duplicate duplicate) {
        json.text("id", duplicate.key().text())
                .number("line", duplicate.line())
                .text("of", duplicate.of().text());
        values(json, "values", duplicate.values(), ALL);
        values(json, "known", duplicate.known(), ALL);
    }

    private static void values(JsonDocument json, String name, @Nullable Values values, Set<Verdict.Field> fields) {
        if (values == null) {
            json.absent(name);
            return;
        }
        json.object(name, element -> fields.stream().sorted().forEach(field -> value(element, values, field)));
    }

    private static void value(JsonDocument json, Values values, Verdict.Field field) {
        switch (field) {
            case DATE -> json.text("date", LocalDate.ofEpochDay(values.day()).toString());
            case ACTIVITY -> json.text("activity", values.activity().name());
            case DISTANCE -> json.number("distance_m", values.metres(), 1);
            case DURATION -> json.number("duration_s", values.seconds(), 1);
            case ENERGY -> json.number("energy_kcal", values.kilocalories(), 1);
            case STEPS -> json.number("steps", values.steps(), 0);
            case HEART_RATE -> json.number("heart_rate_bpm", values.heartRate(), 1);
            case NOTE -> json.text("note", values.note());
        }
    }
}
