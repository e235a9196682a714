package longrun.acceptance.label;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import longrun.workout.Activity;
import longrun.workout.Declaration;
import longrun.workout.Label;
import longrun.workout.Measures;
import longrun.workout.Overlay;
import longrun.workout.Parts;
import longrun.workout.Provenance;
import longrun.workout.Sighting;
import longrun.workout.Source;
import longrun.workout.Started;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
import org.jspecify.annotations.Nullable;

/** The runs, walks and hikes of a real account, all declared as runs, beside what was really declared. */
record Account(String name, History history) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH);

    /** Reads the file of that name, wherever in the folder of the exports it lies; empty where there are no exports. */
    static Optional<Account> read(String name, String folder, String file) {
        Path exports = Path.of(System.getProperty("longrun.exports", "../../shared/exports"), folder);
        if (!Files.isDirectory(exports)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(exports)) {
            return files.filter(path -> path.getFileName().toString().equals(file))
                    .findFirst()
                    .map(path -> new Account(name, history(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What was declared of a row: a run, or a walk or hike. */
    Activity declared(int row) {
        return kind(history.declared(row)).orElseThrow();
    }

    /** What the label of a row would rightly be. */
    Label truth(int row) {
        return declared(row) == Activity.RUN ? Label.REAL_RUN : Label.PUP_WALK;
    }

    /** The rows that labels are measured by. */
    int[] measured() {
        return IntStream.range(0, history.size())
                .filter(history::isPlausible)
                .filter(row -> history.metres(row) >= 0.2 * 1609.344 && history.seconds(row) >= 180)
                .toArray();
    }

    /** The same account, whose athlete has truly said what some of its workouts were. */
    Account corrected(Set<Integer> rows) {
        History.Builder told = History.builder(2);
        for (int row = 0; row < history.size(); row++) {
            Overlay said = rows.contains(row) ? Overlay.NONE.withLabel(truth(row)) : Overlay.NONE;
            told.add(new Workout(
                    sighting(history.key(row).text(), row + 1, history.date(row), history.declared(row), measures(row)),
                    said));
        }
        return new Account(name, told.build());
    }

    private Measures measures(int row) {
        return measures(history.metres(row), history.seconds(row));
    }

    /** The eight that labels are measured on, without the one whose declared activities are known to be wrong. */
    static List<Account> measuredOnes() {
        return Stream.of(
                        read("agentmorris", "mapmyrun", "workout_history.csv@c3ba15a"),
                        read("amsully", "mapmyrun", "Alexs_workout_history.csv"),
                        read("dane_ola", "mapmyrun", "dane_ola.csv"),
                        read("JD", "mapmyrun", "JD_workout_history_2021-01-31.csv"),
                        read("TD", "mapmyrun", "TD_workout_history_2021-01-31.csv"),
                        read("bergolito", "labelled", "bergolito.csv"),
                        read("maryapanova", "labelled", "maryapanova.csv"),
                        read("slalom007", "labelled", "slalom007.csv"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static History history(Path file) {
        History.Builder history = History.builder(1);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                String declared = row.getField(column(row, "activitytype"));
                kind(declared).map(ignored -> workout(row, declared)).ifPresent(history::add);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return history.build();
    }

    private static Workout workout(NamedCsvRecord row, String declared) {
        int distance = column(row, "distance");
        boolean kilometres = row.getHeader().get(distance).contains("km");
        double length = number(row.getField(distance)) * (kilometres ? 1000 : 1609.344);
        double seconds = number(row.getField(column(row, "workouttime")));
        String link = row.getField(column(row, "link"));
        return new Workout(sighting(
                WorkoutKey.of(Source.MAPMYRUN, link.substring(link.lastIndexOf('/') + 1))
                        .text(),
                (int) row.getStartingLineNumber(),
                date(row.getField(column(row, "workoutdate"))),
                declared,
                measures(length, seconds)));
    }

    private static Measures measures(double metres, double seconds) {
        return Measures.of(
                metres > 0 ? Distance.ofMetres(metres) : null, seconds > 0 ? Durations.ofSeconds(seconds) : null);
    }

    private static Sighting sighting(String key, int line, LocalDate date, String declared, Measures measures) {
        return new Sighting(
                new WorkoutKey(key),
                new Provenance(Source.MAPMYRUN, key, 1, 1, line),
                new Started.OnDate(date),
                Activity.RUN,
                measures,
                Declaration.of(declared),
                Parts.NONE);
    }

    private static Optional<Activity> kind(String declared) {
        String text = declared.toLowerCase(Locale.ROOT);
        if (text.contains("run") || text.contains("jog")) {
            return Optional.of(Activity.RUN);
        }
        return text.contains("walk") || text.contains("hike") ? Optional.of(Activity.WALK) : Optional.empty();
    }

    /** Headers as they vary between exports: {@code Distance (km)}, {@code Distance..km.}. */
    private static int column(NamedCsvRecord row, String start) {
        List<String> header = new ArrayList<>(row.getHeader());
        header.replaceAll(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
        for (int column = 0; column < header.size(); column++) {
            if (header.get(column).startsWith(start)) {
                return column;
            }
        }
        throw new IllegalArgumentException("no column " + start + " in " + header);
    }

    private static LocalDate date(String text) {
        String plain = text.replace(".", "").replace("Sept", "Sep");
        return LocalDate.parse(plain.replaceFirst("^([A-Z][a-z]{2})[a-z]*", "$1"), DATE);
    }

    private static double number(@Nullable String text) {
        return text == null || text.isBlank() || text.equals("NA") ? 0 : Double.parseDouble(text);
    }
}
