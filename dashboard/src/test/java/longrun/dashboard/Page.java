package longrun.dashboard;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page as a reader sees it. */
record Page(String html) {
    private static final Pattern TABLE =
            Pattern.compile("<table class=\"rows\">.*?<tbody>(.*?)</tbody>(.*?)</table>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr[ >].*?</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[dh][ >].*?</t[dh]>", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern TILE =
            Pattern.compile("<dt>([^<]*)</dt>\\s*<dd>([^<]*)</dd>(?:\\s*<dd class=\"quiet\">([^<]*)</dd>)?");

    static Page of(HttpResponse<String> response) {
        return new Page(response.body());
    }

    String text() {
        return plain(html);
    }

    String headline() {
        return first(Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL));
    }

    /** The cells of the table of workouts: date, declared, label, distance, time, pace. */
    List<List<String>> rows() {
        return all(TABLE, 1).stream()
                .flatMap(body -> all(ROW, 0, body).stream())
                .map(Page::cells)
                .toList();
    }

    /** The cells of its last line: all, distance, time, pace. */
    List<String> sum() {
        return cells(all(TABLE, 2).get(0));
    }

    /** The numbers beneath a chart: the line's name, then its values. */
    List<List<String>> numbers(String chart) {
        String figure = all(Pattern.compile("data-chart=\"" + chart + "\".*?</figure>", Pattern.DOTALL), 0)
                .get(0);
        return all(Pattern.compile("<tr data-at.*?</tr>", Pattern.DOTALL), 0, figure).stream()
                .map(Page::cells)
                .toList();
    }

    /** The value of a tile by its title. */
    String tile(String title) {
        return TILE.matcher(html)
                .results()
                .filter(tile -> tile.group(1).equals(title))
                .map(tile -> plain(tile.group(2)))
                .findFirst()
                .orElseThrow();
    }

    String token() {
        return first(TOKEN);
    }

    private List<String> all(Pattern pattern, int group) {
        return all(pattern, group, html);
    }

    private String first(Pattern pattern) {
        return plain(all(pattern, 1).get(0));
    }

    private static List<String> all(Pattern pattern, int group, String within) {
        return pattern.matcher(within)
                .results()
                .map((MatchResult match) -> match.group(group))
                .toList();
    }

    private static List<String> cells(String row) {
        return all(CELL, 0, row).stream().map(Page::plain).toList();
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
