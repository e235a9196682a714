package longrun.insight.label;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a model was trained on.
 *
 * @param from the date of the first workout; null if there is none
 * @param to the date of the last workout; null if there is none
 * @param corrections how many corrected workouts it was taught by
 * @param hash equal for equal workouts; tells that something changed, and is no defence against forgery
 */
public record TrainingSet(
        int count, @Nullable LocalDate from, @Nullable LocalDate to, int corrections, String hash) {}
