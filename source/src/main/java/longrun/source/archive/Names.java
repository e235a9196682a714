package longrun.source.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What files are called. No name from an archive ever leads to a place on disk. */
final class Names {
    /** In characters. As many as are shown of a refused file's name. */
    private static final int MAX_SHOWN = 200;

    private Names() {}

    /** A path without its folders, whichever system's. */
    static String last(String path) {
        String slashed = path.replace('\\', '/');
        return shown(slashed.substring(slashed.lastIndexOf('/') + 1));
    }

    /** Without the ending that packing added. */
    static String unpacked(String name) {
        boolean isEnding = name.regionMatches(true, name.length() - 3, ".gz", 0, 3);
        return isEnding && name.length() > 3 ? name.substring(0, name.length() - 3) : name;
    }

    /** Whether an archive's path is that of a folder, or of what a system hides from people. */
    static boolean isPassedOver(String path) {
        String slashed = path.replace('\\', '/');
        return slashed.endsWith("/")
                || Arrays.stream(slashed.split("/"))
                        .anyMatch(part -> part.equals("__MACOSX") || (part.startsWith(".") && !isMove(part)));
    }

    /**
     * Names for an archive's files, in their order: each without folders, unless another's would be the same, be it only
     * once it is unpacked.
     */
    static List<String> toldApart(List<String> paths) {
        Map<String, Long> counts =
                paths.stream().collect(Collectors.groupingBy(path -> unpacked(last(path)), Collectors.counting()));
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (String path : paths) {
            String last = last(path);
            String name = counts.getOrDefault(unpacked(last), 0L) > 1 ? inFolders(path) : last;
            int times = seen.merge(unpacked(name), 1, Integer::sum);
            names.add(times == 1 ? name : name + " (" + times + ")");
        }
        return names;
    }

    /** Without a slash, at which others cut folders off. */
    private static String inFolders(String path) {
        return shown(Arrays.stream(path.replace('\\', '/').split("/"))
                .filter(part -> !part.isEmpty() && !isMove(part))
                .collect(Collectors.joining(" > ")));
    }

    private static boolean isMove(String part) {
        return part.equals(".") || part.equals("..");
    }

    /** Names come from anywhere: no line breaks, no terminal commands, no screenfuls; the ending says most. */
    private static String shown(String name) {
        int[] shown = name.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .toArray();
        int from = Math.max(0, shown.length - MAX_SHOWN);
        String text = new String(shown, from, shown.length - from).strip();
        return text.isEmpty() ? "unnamed" : text;
    }
}
