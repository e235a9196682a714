package longrun.dashboard;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code /metrics} said, read strictly.
 *
 * @param types of each metric by its name
 * @param helps of each metric by its name
 * @param samples by name and labels as they stand there
 */
record Scrape(Map<String, String> types, Map<String, String> helps, Map<String, Double> samples) {
    private static final Pattern HEAD = Pattern.compile("# (HELP|TYPE) ([a-z_:][a-z0-9_:]*) (.+)");
    private static final Pattern SAMPLE =
            Pattern.compile("([a-z_:][a-z0-9_:]*(?:\\{(?:[a-z_]+=\"(?:[^\"\\\\\\n]|\\\\[\"\\\\n])*\",?)*\\})?) (\\S+)");

    static Scrape read(String text) {
        Scrape scrape = new Scrape(new LinkedHashMap<>(), new HashMap<>(), new LinkedHashMap<>());
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                scrape.take(line);
            }
        }
        return scrape;
    }

    private void take(String line) {
        Matcher head = HEAD.matcher(line);
        Matcher sample = SAMPLE.matcher(line);
        if (head.matches()) {
            (head.group(1).equals("HELP") ? helps : types).put(head.group(2), head.group(3));
        } else if (sample.matches()) {
            Double before = samples.put(sample.group(1), number(sample.group(2)));
            if (before != null) {
                throw new AssertionError("told twice: " + line);
            }
        } else {
            throw new AssertionError("no line of this format: " + line);
        }
    }

    private static double number(String text) {
        return text.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }

    double value(String sample) {
        Double value = samples.get(sample);
        if (value == null) {
            throw new AssertionError("no " + sample + " among " + samples.keySet());
        }
        return value;
    }

    /** By how much the samples of a name rose since; those that did not are left out. */
    Map<String, Double> since(Scrape before, String name) {
        Map<String, Double> rises = new LinkedHashMap<>();
        samples.forEach((sample, value) -> {
            double rise = value - before.samples.getOrDefault(sample, 0.0);
            if (sample.replaceFirst("\\{.*", "").equals(name) && rise != 0) {
                rises.put(sample.substring(name.length()), rise);
            }
        });
        return rises;
    }
}
