package longrun.insight.coverage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.workout.Source;

/**
 * The days on which a workout would have been recorded, had there been one.
 *
 * @param sources of each source the stretches it recorded, oldest first
 * @param all the stretches any of them recorded, oldest first, none touching the next
 */
public record Coverage(Map<Source, List<Span>> sources, List<Span> all, Working working) {
    public Coverage {
        Map<Source, List<Span>> sorted = new TreeMap<>(Comparator.comparing(Source::name));
        sorted.putAll(sources);
        sources = Collections.unmodifiableMap(sorted);
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether any source recorded on a day. */
    public boolean covers(LocalDate date) {
        return all.stream().anyMatch(span -> span.contains(date));
    }

    /** On how many days of a span any source recorded. */
    public int days(Span of) {
        int days = 0;
        for (Span span : all) {
            long first = Math.max(span.first().toEpochDay(), of.first().toEpochDay());
            long last = Math.min(span.last().toEpochDay(), of.last().toEpochDay());
            days += (int) Math.max(0, last - first + 1);
        }
        return days;
    }
}
