package longrun.source.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The lists of words beside this class: a key, a colon, and words parted by commas. */
final class WordList {
    private WordList() {}

    static List<Entry> read(String name) {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(WordList::entry)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list " + name + " cannot be read", e);
        }
    }

    private static Entry entry(String line) {
        int colon = line.indexOf(':');
        List<String> words = Stream.of(line.substring(colon + 1).split(","))
                .map(String::strip)
                .toList();
        return new Entry(line.substring(0, colon), words);
    }

    /** One line. */
    record Entry(String key, List<String> words) {}
}
