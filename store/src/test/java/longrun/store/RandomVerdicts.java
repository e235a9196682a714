package longrun.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import longrun.workout.Activity;
import longrun.workout.Declaration;
import longrun.workout.Lap;
import longrun.workout.Measures;
import longrun.workout.Parts;
import longrun.workout.Provenance;
import longrun.workout.Sighting;
import longrun.workout.Source;
import longrun.workout.Started;
import longrun.workout.TrackPoint;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Heading;
import longrun.workout.batch.Import;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Verdict;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
import longrun.workout.quantity.Elevation;
import longrun.workout.quantity.Energy;
import longrun.workout.quantity.HeartRate;
import longrun.workout.quantity.Pace;
import longrun.workout.quantity.Speed;
import org.jspecify.annotations.Nullable;

/** Anything the types allow, from a seed: odd texts, extreme numbers, every kind of start, verdict and part. */
final class RandomVerdicts {
    /** Alike to a careless collation, and different. */
    static final List<String> KEYS = List.of(
            "mapmyrun:a",
            "mapmyrun:A",
            "mapmyrun:\u00e4",
            "mapmyrun:a\u0308",
            "mapmyrun:a ",
            "mapmyrun:a  ",
            "mapmyrun: a",
            "mapmyrun:stra\u00dfe",
            "mapmyrun:strasse",
            "mapmyrun:\ud83d\udc15",
            "mapmyrun:\ud83d\udc36",
            "mapmyrun:a\u0000",
            "mapmyrun:" + "\ud83d\udc36".repeat(90));

    private static final List<String> PIECES = List.of(
            "run",
            " ",
            "\n",
            "\r\n",
            "\t",
            "\\",
            "'",
            "\"",
            ";",
            "%",
            "_",
            "?",
            ":x",
            "--",
            "\u0000",
            "\u00e9",
            "e\u0301",
            "\ud83c\udfc3\u200d\u2640\ufe0f",
            "\u05d0\u05d1",
            "\ufffd",
            "\uffff",
            "\ue000",
            "NULL",
            "");

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/Argentina/ComodRivadavia"),
            ZoneOffset.UTC,
            ZoneId.of("+05:45"),
            ZoneId.of("UTC-03:30"));

    private final Random random;

    RandomVerdicts(long seed) {
        this.random = new Random(seed);
    }

    /** A file of so many rows. */
    Import file(int rows) {
        return ledger -> {
            for (int row = 1; row <= rows; row++) {
                ledger.enter(verdict(ledger.batch(), row));
            }
            return importedFile();
        };
    }

    ImportedFile importedFile() {
        return new ImportedFile(
                "export" + text() + ".csv",
                random.nextLong(1L << 40),
                Long.toHexString(random.nextLong()).repeat(4).substring(0, 30),
                source(),
                Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)),
                new Heading(text(), any(List.of(',', ';', '\t', '|'))));
    }

    Verdict verdict(int batch, int row) {
        return switch (random.nextInt(8)) {
            case 0 -> new Verdict.AlreadyKnown(sighting(batch, row));
            case 1 -> new Verdict.Changed(sighting(batch, row), fields());
            case 2 -> new Verdict.Rejected(rejectedRow(row));
            case 3 -> new Verdict.Updated(sighting(batch, row), fields());
            case 4, 5 -> duplicate(sighting(batch, row));
            default -> new Verdict.Accepted(sighting(batch, row));
        };
    }

    private Verdict duplicate(Sighting sighting) {
        WorkoutKey of = new WorkoutKey(any(KEYS));
        return sighting.key().equals(of)
                ? new Verdict.AlreadyKnown(sighting)
                : new Verdict.ProbableDuplicate(sighting, of);
    }

    private Set<Verdict.Field> fields() {
        return Arrays.stream(Verdict.Field.values())
                .filter(field -> random.nextInt(3) == 0)
                .collect(Collectors.toSet());
    }

    Sighting sighting(int batch, int row) {
        return new Sighting(
                new WorkoutKey(any(KEYS)),
                new Provenance(source(), maybe(this::text), batch, row, 1 + random.nextInt(Integer.MAX_VALUE)),
                started(),
                any(List.of(Activity.values())),
                measures(),
                declaration(),
                parts());
    }

    RejectedRow rejectedRow(int row) {
        List<Rejection> reasons = new ArrayList<>();
        do {
            reasons.add(new Rejection(any(List.of(Rejection.Kind.values())), text(), text()));
        } while (random.nextBoolean());
        return new RejectedRow(row, row + random.nextInt(10), text(), reasons);
    }

    Started started() {
        LocalDate date = date();
        return switch (random.nextInt(3)) {
            case 0 -> new Started.OnDate(date);
            case 1 -> new Started.AtLocalTime(LocalDateTime.of(date, time().toLocalTime()));
            default ->
                new Started.AtInstant(
                        Instant.ofEpochMilli(random.nextLong(-2_000_000_000_000L, 4_000_000_000_000L)),
                        any(ZONES),
                        any(List.of(Started.ZoneOrigin.values())));
        };
    }

    private LocalDate date() {
        return switch (random.nextInt(20)) {
            case 0 -> LocalDate.of(-44, 3, 15);
            case 1 -> LocalDate.of(12_345, 12, 31);
            default -> LocalDate.ofEpochDay(random.nextInt(10_000) + 10_000L);
        };
    }

    private LocalDateTime time() {
        long second = random.nextLong(86_400);
        int nano = random.nextBoolean() ? 0 : random.nextInt(1_000_000_000);
        return LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC);
    }

    Measures measures() {
        return new Measures(
                maybe(() -> new Distance(positive())),
                maybe(this::duration),
                maybe(this::duration),
                maybe(() -> new Energy(positive())),
                maybe(() -> 1 + random.nextLong(1L << 53)),
                maybe(() -> new HeartRate(positive())),
                maybe(() -> new Speed(positive())),
                maybe(() -> new Elevation(positive())));
    }

    private Duration duration() {
        return switch (random.nextInt(3)) {
            case 0 -> Duration.ofNanos(1 + random.nextInt(Integer.MAX_VALUE));
            case 1 -> Durations.ofSeconds(random.nextDouble(1, 3.2e12));
            default -> Duration.ofSeconds(1 + random.nextInt(100_000));
        };
    }

    /** Ordinary for the most part, else of any magnitude a double has. */
    private double positive() {
        if (random.nextInt(3) > 0) {
            return random.nextInt(1, 1_000_000) / 100.0;
        }
        double number = Math.abs(Double.longBitsToDouble(random.nextLong()));
        return number > 0 && Double.isFinite(number) ? number : Double.MIN_VALUE;
    }

    private Declaration declaration() {
        return new Declaration(
                text(),
                any(List.of("mi", "km", "m", "")),
                text(),
                text(),
                maybe(this::date),
                maybe(() -> new Pace(positive())));
    }

    Parts parts() {
        if (random.nextInt(4) > 0) {
            return Parts.NONE;
        }
        List<Lap> laps = new ArrayList<>();
        List<TrackPoint> track = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            laps.add(new Lap(measures()));
            track.add(new TrackPoint(
                    maybe(random::nextDouble),
                    random.nextDouble(-90, 90),
                    random.nextDouble(-180, 180),
                    maybe(random::nextGaussian),
                    maybe(this::positive)));
        }
        return new Parts(maybe(() -> new WorkoutKey(any(KEYS))), laps, track);
    }

    private Source source() {
        return any(List.of(Source.MAPMYRUN, new Source("strava"), new Source("x")));
    }

    private String text() {
        if (random.nextInt(200) == 0) {
            return "\ud83d\udc36".repeat(8_192);
        }
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            text.append(any(PIECES));
        }
        return text.toString();
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }
}
