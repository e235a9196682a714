package longrun.source.mutation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import longrun.source.demo.DemoHistory;

/** An export as the service gave it, of which mutations are made: the demo history, and real ones where there are any. */
record Original(String name, List<String> names, List<List<String>> rows) {
    private static final Path REAL = Path.of(System.getProperty("longrun.exports", "no exports"), "mapmyrun");

    /** A sheet is a few dozen rows, so that there can be many of them; now and then it is the whole file. */
    private static final int MOST_ROWS = 60;

    /** So few may tell nothing of how their numbers are written. */
    private static final int FEW_ROWS = 3;

    private static final int SHEETS_PER_WHOLE_FILE = 200;

    static List<Original> all() {
        List<Original> all = new ArrayList<>();
        all.add(of("demo", DemoHistory.generate().csv()));
        if (Files.isDirectory(REAL)) {
            try (Stream<Path> files = Files.walk(REAL)) {
                files.filter(file -> file.toString().contains(".csv")).sorted().forEach(file -> all.add(of(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    /** Some of its rows, in their order. */
    Sheet sheet(Random random) {
        if (random.nextInt(SHEETS_PER_WHOLE_FILE) == 0) {
            return new Sheet(names, rows);
        }
        int most = random.nextInt(3) == 0 ? FEW_ROWS : MOST_ROWS;
        int count = 1 + random.nextInt(Math.min(most, rows.size()));
        int from = random.nextInt(rows.size() - count + 1);
        return new Sheet(names, rows.subList(from, from + count));
    }

    private static Original of(Path file) {
        try {
            return of(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Original of(String name, String text) {
        List<List<String>> records = CsvReader.builder().ofCsvRecord(text).stream()
                .map(CsvRecord::getFields)
                .toList();
        return new Original(name, records.get(0), records.subList(1, records.size()));
    }
}
