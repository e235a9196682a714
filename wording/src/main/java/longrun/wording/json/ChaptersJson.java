package longrun.wording.json;

import java.io.Writer;
import java.util.Objects;
import longrun.insight.change.Changes;
import longrun.insight.chapter.Chapter;
import longrun.insight.chapter.Chapters;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;

/** Chapters as JSON. */
public final class ChaptersJson {
    private ChaptersJson() {}

    public static void write(Writer out, Evidence evidence, Answer<Chapters> answer) {
        JsonDocument.write(out, json -> {
            FindingJson.head(json, evidence);
            answer.shortage().ifPresent(shortage -> FindingJson.shortage(json, shortage));
            answer.found().ifPresent(found -> write(json, found));
        });
    }

    private static void write(JsonDocument json, Chapters found) {
        json.objects(
                "chapters", all -> found.chapters().forEach(chapter -> all.accept(object -> write(object, chapter))));
        json.objects(
                "best_splits",
                all -> found.found().stream()
                        .map(Changes::bestSplit)
                        .filter(Objects::nonNull)
                        .forEach(split -> all.accept(object -> ChangeJson.write(object, split))));
        FindingJson.working(json, found.working());
    }

    private static void write(JsonDocument json, Chapter chapter) {
        FindingJson.span(json, chapter.span());
        chapter.name().ifPresentOrElse(name -> json.text("name", name), () -> json.absent("name"));
        Chapter.Figures figures = chapter.figures();
        json.number("workouts", chapter.workouts())
                .number("workouts_per_month", figures.workoutsPerMonth(), 2)
                .number("median_pace_s_per_km", figures.medianPace(), 1)
                .number("distance_m", figures.metres(), 1)
                .number("walk_share", figures.walkShare(), 3);
        json.objects(
                "changes",
                all -> chapter.changes().forEach(change -> all.accept(object -> ChangeJson.write(object, change))));
    }
}
