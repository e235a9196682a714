package longrun.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How long readers waited for each page. */
final class Waits {
    private final Map<String, List<Double>> millis = new TreeMap<>();

    synchronized void add(String page, double waited) {
        millis.computeIfAbsent(page, any -> new ArrayList<>()).add(waited);
    }

    synchronized Map<String, Times> byPage() {
        return millis.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, page -> Times.of(page.getValue()), (a, b) -> a, TreeMap::new));
    }

    synchronized Times all() {
        return Times.of(millis.values().stream().flatMap(List::stream).toList());
    }
}
