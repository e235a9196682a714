package longrun.acceptance.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One Markdown file of the project, its code blocks apart from its prose. */
record Document(Path path, String text) {
    private static final Path ROOT =
            Path.of(System.getProperty("longrun.root", "..")).toAbsolutePath().normalize();

    private static final Pattern FENCED = Pattern.compile("(?ms)^```([\\w -]*)\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

    static Path root() {
        return ROOT;
    }

    /** Those at the root and in docs. */
    static List<Document> all() {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> below = Files.walk(ROOT.resolve("docs"))) {
            Stream.concat(top, below)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .forEach(path -> documents.add(read(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return documents;
    }

    static Document named(String path) {
        return read(ROOT.resolve(path));
    }

    private static Document read(Path path) {
        try {
            return new Document(path, Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The targets of its links, as written. */
    List<String> links() {
        return LINK.matcher(prose()).results().map(link -> link.group(1)).toList();
    }

    /** What stands in backquotes within the prose. */
    List<String> codeSpans() {
        return CODE.matcher(prose()).results().map(code -> code.group(1)).toList();
    }

    /** The contents of its fenced blocks that are marked so, such as {@code json import}. */
    List<String> blocks(String mark) {
        return FENCED.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(mark))
                .map(block -> block.group(2))
                .toList();
    }

    /** The anchors of its headings, made as GitHub makes them. */
    Set<String> anchors() {
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (MatchResult heading : HEADING.matcher(prose()).results().toList()) {
            String anchor = anchor(heading.group(1));
            int before = seen.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        }
        return anchors;
    }

    /** The text under a heading, up to the next of the same level or a higher one. */
    String section(String heading) {
        Matcher start =
                Pattern.compile("(?m)^(#{1,6}) " + Pattern.quote(heading) + "$").matcher(text);
        if (!start.find()) {
            throw new AssertionError(this + " has no section \"" + heading + "\"");
        }
        Matcher end =
                Pattern.compile("(?m)^#{1," + start.group(1).length() + "} ").matcher(text);
        return text.substring(start.end(), end.find(start.end()) ? end.start() : text.length());
    }

    @Override
    public String toString() {
        return ROOT.relativize(path).toString();
    }

    private String prose() {
        return FENCED.matcher(text).replaceAll("");
    }

    private static String anchor(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
