package longrun.workout.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import longrun.workout.Activity;
import longrun.workout.Sighting;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts on a file's rows: counted, and up to a bound listed.
 *
 * @param byYear the rows that speak of a workout, by its year
 * @param byActivity the same rows, by its activity
 * @param rejections the first {@link #MOST_LISTED} rejected rows
 * @param changes the first {@link #MOST_LISTED} rows that say something else of a known workout
 * @param duplicates the first {@link #MOST_LISTED} rows that are held back
 */
public record Verdicts(
        Counts counts,
        SortedMap<Integer, Counts> byYear,
        Map<Activity, Counts> byActivity,
        List<RejectedRow> rejections,
        List<Change> changes,
        List<Duplicate> duplicates) {
    /** No one reads further, and a file of nothing but rejected rows must fit in memory. */
    public static final int MOST_LISTED = 1000;

    public Verdicts {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
        byActivity = Collections.unmodifiableMap(new TreeMap<>(byActivity));
        rejections = List.copyOf(rejections);
        changes = List.copyOf(changes);
        duplicates = List.copyOf(duplicates);
    }

    /** Gathers verdicts in the order of the rows. */
    public static final class Builder {
        private final Map<Integer, Counts> byYear = new TreeMap<>();
        private final Map<Activity, Counts> byActivity = new EnumMap<>(Activity.class);
        private final List<RejectedRow> rejections = new ArrayList<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<Duplicate> duplicates = new ArrayList<>();
        private Counts counts = Counts.NONE;

        /**
         * Adds the verdict on the next row.
         *
         * @param known what is believed of the workout the row changes or is held back for; null for other rows
         */
        public void add(Verdict verdict, @Nullable Values known) {
            counts = counts.plus(verdict);
            if (verdict instanceof Verdict.Rejected rejected && rejections.size() < MOST_LISTED) {
                rejections.add(rejected.row());
            }
            if (verdict instanceof Verdict.Seen seen) {
                count(seen);
            }
            if (verdict instanceof Verdict.Changed changed) {
                list(changed.sighting(), changed.fields(), known);
            }
            if (verdict instanceof Verdict.Updated updated && !updated.fields().isEmpty()) {
                list(updated.sighting(), updated.fields(), known);
            }
            if (verdict instanceof Verdict.ProbableDuplicate duplicate && duplicates.size() < MOST_LISTED) {
                Sighting sighting = duplicate.sighting();
                duplicates.add(new Duplicate(
                        sighting.key(), sighting.provenance().line(), Values.of(sighting), duplicate.of(), known));
            }
        }

        /** Whether adding a verdict would list what it changes, or what it is held back for. */
        public boolean lists(Verdict verdict) {
            if (verdict instanceof Verdict.ProbableDuplicate) {
                return duplicates.size() < MOST_LISTED;
            }
            boolean changes = verdict instanceof Verdict.Changed
                    || (verdict instanceof Verdict.Updated updated
                            && !updated.fields().isEmpty());
            return changes && this.changes.size() < MOST_LISTED;
        }

        private void count(Verdict.Seen seen) {
            count(byYear, seen.sighting().started().date().getYear(), seen);
            count(byActivity, seen.sighting().activity(), seen);
        }

        private static <K> void count(Map<K, Counts> counts, K key, Verdict.Seen seen) {
            counts.put(key, counts.getOrDefault(key, Counts.NONE).plus(seen));
        }

        private void list(Sighting sighting, Set<Verdict.Field> fields, @Nullable Values known) {
            if (changes.size() < MOST_LISTED) {
                changes.add(
                        new Change(sighting.key(), sighting.provenance().line(), fields, known, Values.of(sighting)));
            }
        }

        public Counts counts() {
            return counts;
        }

        public Verdicts build() {
            return new Verdicts(counts, new TreeMap<>(byYear), byActivity, rejections, changes, duplicates);
        }
    }
}
