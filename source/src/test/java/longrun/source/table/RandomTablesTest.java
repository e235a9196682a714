package longrun.source.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import longrun.source.draft.Draft;
import longrun.workout.quantity.Durations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the language, units and styles a table is written in, it is read back as the same workouts. */
class RandomTablesTest {
    /** Header words for date, activity, distance, duration, and a word for a run. */
    private static final List<List<String>> LANGUAGES = List.of(
            List.of("Date", "Activity", "Distance", "Duration", "Run"),
            List.of("Datum", "Sportart", "Strecke", "Dauer", "Laufen"),
            List.of("Date", "Activit\u00e9", "Distance", "Dur\u00e9e", "Course \u00e0 pied"),
            List.of("Fecha", "Deporte", "Distancia", "Duraci\u00f3n", "Carrera"),
            List.of("Datum", "Activiteit", "Afstand", "Duur", "Hardlopen"),
            List.of("Data", "Modalidade", "Dist\u00e2ncia", "Dura\u00e7\u00e3o", "Corrida"),
            List.of("Data", "Attivit\u00e0", "Distanza", "Durata", "Corsa"),
            List.of("Data", "Aktywno\u015b\u0107", "Dystans", "Czas trwania", "Bieganie"));

    private record Run(LocalDate date, double metres, int seconds) {}

    private static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= 400; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areReadBackAsTheSameWorkouts(long seed) {
        Random random = new Random(seed);
        List<Run> runs = runs(random);
        String table = new Style(random).table(runs);

        Proposal proposal = Tables.proposal(table);
        assertThat(proposal.obstacles()).as("seed %d:%n%s", seed, table).isEmpty();
        assertThat(proposal.corrected(proposal.said()).mapping())
                .as("corrected to what it says, seed %d:%n%s", seed, table)
                .isEqualTo(proposal.mapping());
        assertThat(proposal.corrected(Correction.of(proposal.mapping().orElseThrow()))
                        .mapping())
                .as("corrected to what its mapping says, seed %d:%n%s", seed, table)
                .isEqualTo(proposal.mapping());
        List<Draft> drafts = Tables.read(table);

        assertThat(drafts).as("seed %d:%n%s", seed, table).hasSameSizeAs(runs);
        for (int row = 0; row < runs.size(); row++) {
            Run run = runs.get(row);
            Draft draft = drafts.get(row);
            assertThat(draft.problems()).as("seed %d:%n%s", seed, table).isEmpty();
            assertThat(draft.started().date()).as("seed %d:%n%s", seed, table).isEqualTo(run.date);
            assertThat(draft.measures().distance().metres())
                    .as("seed %d:%n%s", seed, table)
                    .isCloseTo(run.metres, within(10.0));
            assertThat(Durations.seconds(draft.measures().duration()))
                    .as("seed %d:%n%s", seed, table)
                    .isCloseTo(run.seconds, within(1.0));
        }
    }

    /** At 4 to 8 min/km, one on the 20th so that the order of dates can be told. */
    private static List<Run> runs(Random random) {
        List<Run> runs = new ArrayList<>();
        for (int row = 0; row < 12; row++) {
            double metres = 2000 + random.nextInt(200) * 100;
            int seconds = (int) (metres / 1000 * (240 + random.nextInt(240)));
            LocalDate date = LocalDate.of(2010 + random.nextInt(15), 1 + random.nextInt(12), 1 + random.nextInt(28));
            runs.add(new Run(row == 0 ? date.withDayOfMonth(20) : date, metres, seconds));
        }
        return runs;
    }

    /** How one table is written. */
    private static final class Style {
        private final List<String> words;
        private final String separator;
        private final boolean comma;
        private final int unit;
        private final int clock;
        private final int date;
        private final boolean bracket;
        private final List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));

        Style(Random random) {
            words = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
            separator = List.of(",", ";", "\t", "|").get(random.nextInt(4));
            comma = random.nextBoolean();
            unit = random.nextInt(5);
            clock = random.nextInt(5);
            date = random.nextInt(4);
            bracket = random.nextBoolean();
            Collections.shuffle(order, random);
        }

        String table(List<Run> runs) {
            StringBuilder table = new StringBuilder(row(List.of(
                    words.get(0),
                    words.get(1),
                    words.get(2) + unit(List.of("km", "mi", "m", "", "").get(unit)),
                    words.get(3) + unit(List.of("", "s", "min", "", "h").get(clock)))));
            for (Run run : runs) {
                table.append(row(List.of(date(run.date), words.get(4), distance(run.metres), duration(run.seconds))));
            }
            return table.toString();
        }

        private String unit(String symbol) {
            if (symbol.isEmpty()) {
                return "";
            }
            return bracket ? " (" + symbol + ")" : "_" + symbol;
        }

        private String row(List<String> cells) {
            List<String> row = order.stream().map(cells::get).map(this::quoted).toList();
            return String.join(separator, row) + "\n";
        }

        private String quoted(String cell) {
            return cell.contains(separator) ? '"' + cell + '"' : cell;
        }

        private String distance(double metres) {
            return switch (unit) {
                case 0, 3 -> number("%.2f", metres / 1000);
                case 1 -> number("%.4f", metres / 1609.344);
                case 2 -> number("%.1f", metres);
                default -> number("%.2f", metres / 1000) + " km";
            };
        }

        private String duration(int seconds) {
            return switch (clock) {
                case 0 -> "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
                case 1 -> Integer.toString(seconds);
                case 2 -> number("%.2f", seconds / 60.0);
                case 3 -> "%dh %dm %ds".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
                default -> number("%.5f", seconds / 3600.0);
            };
        }

        private String number(String format, double value) {
            String text = String.format(Locale.ROOT, format, value);
            return comma ? text.replace('.', ',') : text;
        }

        private String date(LocalDate day) {
            return switch (date) {
                case 0 -> day.toString();
                case 1 -> "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
                case 2 -> "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
                default -> "%d/%d/%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear());
            };
        }
    }
}
