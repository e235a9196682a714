package longrun.source.draft;

import java.util.List;
import java.util.Set;
import longrun.workout.Activity;
import longrun.workout.Declaration;
import longrun.workout.Measures;
import longrun.workout.Started;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a reader understood of one row, not yet believed. A value that is null is absent, or stands among the
 * problems.
 *
 * @param externalId the source's own id of the workout
 * @param unreadable the fields that are missing here because their cell could not be read
 * @param problems what could not be read, in the order of the columns
 */
public record Draft(
        Place place,
        @Nullable String externalId,
        @Nullable Started started,
        Activity activity,
        Measures measures,
        Declaration declared,
        Set<Verdict.Field> unreadable,
        List<Rejection> problems) {
    public Draft {
        unreadable = Set.copyOf(unreadable);
        problems = List.copyOf(problems);
    }

    /** A row of which nothing was understood. */
    public static Draft ofNothing(Place place, Rejection problem) {
        return new Draft(
                place,
                null,
                null,
                Activity.OTHER,
                Measures.NONE,
                Declaration.of(""),
                Set.of(Verdict.Field.values()),
                List.of(problem));
    }

    /**
     * Where the row stands.
     *
     * @param row the record's place in its file, counted from 1 without the header
     * @param line the first physical line of the record, counted from 1
     * @param text the record as it stands in the file
     */
    public record Place(int row, int line, String text) {}
}
