package longrun.source.mutation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The bytes by which headers and rows are found again in a damaged file, a character for each byte.
 *
 * @param headers each with what stands before it and its line end
 * @param rows with their line ends, by the id of the workout
 * @param ids how the ids stand in the file
 */
record Landmarks(List<String> headers, Map<String, String> rows, Map<String, String> ids) {
    static Landmarks of(Sheet sheet) {
        Map<String, String> rows = new HashMap<>();
        Map<String, String> ids = new HashMap<>();
        for (List<String> row : sheet.rows) {
            String id = sheet.id(row);
            if (id != null) {
                rows.put(id, characters(sheet.lineEnd + sheet.written(row) + sheet.lineEnd, sheet));
                ids.put(id, characters("/" + id, sheet));
            }
        }
        return new Landmarks(List.of(characters(sheet.start() + sheet.header() + sheet.lineEnd, sheet)), rows, ids);
    }

    Landmarks and(Landmarks other) {
        List<String> allHeaders = new ArrayList<>(headers);
        allHeaders.addAll(other.headers);
        Map<String, String> allRows = new HashMap<>(rows);
        allRows.putAll(other.rows);
        Map<String, String> allIds = new HashMap<>(ids);
        allIds.putAll(other.ids);
        return new Landmarks(allHeaders, allRows, allIds);
    }

    /** The ids of the workouts whose rows stand in a damaged file as they did before, under the headers of before. */
    Set<String> unharmed(byte[] before, byte[] after) {
        String was = new String(before, StandardCharsets.ISO_8859_1);
        String is = new String(after, StandardCharsets.ISO_8859_1);
        Set<String> unharmed = new HashSet<>();
        boolean sameHeaders = is.startsWith(headers.get(0))
                && headers.stream().allMatch(header -> count(header, is) == count(header, was));
        if (sameHeaders) {
            rows.forEach((id, row) -> {
                String link = ids.getOrDefault(id, "");
                if (count(row, is) == count(row, was) && count(link, is) == count(link, was)) {
                    unharmed.add(id);
                }
            });
        }
        return unharmed;
    }

    private static int count(String part, String text) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    private static String characters(String text, Sheet sheet) {
        return new String(text.getBytes(sheet.charset), StandardCharsets.ISO_8859_1);
    }
}
