package longrun.dashboard.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import longrun.dashboard.model.TrainView.Field;
import longrun.insight.label.LabelParameters;
import longrun.wording.ModelText;
import longrun.wording.PaceText;
import longrun.wording.Units;
import longrun.workout.quantity.Pace;
import org.jspecify.annotations.Nullable;

/**
 * What may be adjusted of a model, as it stands in the form, by the names the command has for it.
 *
 * @param asked whether anything was sent
 * @param parameters what is meant; empty if it makes no sense
 * @param problem why it makes none; empty if it does
 */
record ParameterForm(List<Field> fields, boolean asked, Optional<LabelParameters> parameters, String problem) {
    private static final String CLUSTERS = "clusters";
    private static final String RESTARTS = "restarts";
    private static final String SEED = "seed";
    private static final String RUN_UP_TO = "run-up-to";
    private static final String WALK_FROM = "walk-from";
    private static final String MIXED_BELOW = "mixed-below";
    private static final String OUTLIER_BEYOND = "outlier-beyond";

    static final List<String> NAMES =
            List.of(CLUSTERS, RESTARTS, SEED, RUN_UP_TO, WALK_FROM, MIXED_BELOW, OUTLIER_BEYOND);

    /** A page answers while someone waits. */
    private static final int MOST_RESTARTS = 100;

    ParameterForm {
        fields = List.copyOf(fields);
    }

    /**
     * Reads the form; what is blank, or stands there as it was shown, stays as it was.
     *
     * @param sent the value of a name
     * @param before the parameters there were
     */
    static ParameterForm read(UnaryOperator<@Nullable String> sent, LabelParameters before, Units units) {
        Reader reader = new Reader(sent, before, units);
        List<Field> fields = List.of(
                reader.field(CLUSTERS, "Clusters", "how many groups to look for, 2 to 10"),
                reader.field(RESTARTS, "Restarts", "begin so often and keep the best, 1 to " + MOST_RESTARTS),
                reader.field(SEED, "Seed", "where chance begins; the same seed gives the same model"),
                reader.field(RUN_UP_TO, "Run up to", "a group this fast is runs, unless your paces have a gap"),
                reader.field(WALK_FROM, "Walk from", "a group this slow is walks, unless your paces have a gap"),
                reader.field(MIXED_BELOW, "Mixed below", "what neither side has this probability of, 0.5 to 1"),
                reader.field(OUTLIER_BEYOND, "Outlier beyond", "at least so many spreads from every group"));
        boolean asked = NAMES.stream().anyMatch(name -> !reader.sent(name).isEmpty());
        try {
            return new ParameterForm(fields, asked, Optional.of(reader.parameters()), "");
        } catch (IllegalArgumentException e) {
            return new ParameterForm(fields, asked, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    /** The fields as they are sent along. */
    private static final class Reader {
        private final UnaryOperator<@Nullable String> sent;
        private final LabelParameters before;
        private final Units units;

        Reader(UnaryOperator<@Nullable String> sent, LabelParameters before, Units units) {
            this.sent = sent;
            this.before = before;
            this.units = units;
        }

        String sent(String name) {
            String value = sent.apply(name);
            return value == null ? "" : value.strip();
        }

        Field field(String name, String title, String hint) {
            return new Field(name, title, hint, sent(name).isEmpty() ? shown(name) : sent(name));
        }

        private String shown(String name) {
            return switch (name) {
                case CLUSTERS -> Integer.toString(before.clusters());
                case RESTARTS -> Integer.toString(before.restarts());
                case SEED -> Long.toString(before.seed());
                case RUN_UP_TO -> PaceText.written(before.runUpTo(), units);
                case WALK_FROM -> PaceText.written(before.walkFrom(), units);
                case MIXED_BELOW -> ModelText.plain(before.mixedBelow());
                default -> ModelText.plain(before.outlierBeyond());
            };
        }

        LabelParameters parameters() {
            int restarts = read(RESTARTS, before.restarts(), text -> number(RESTARTS, text, Integer::valueOf));
            if (restarts > MOST_RESTARTS && restarts != before.restarts()) {
                throw new IllegalArgumentException(
                        "restarts must be at most " + MOST_RESTARTS + " on this page, not " + restarts);
            }
            return new LabelParameters(
                    read(CLUSTERS, before.clusters(), text -> number(CLUSTERS, text, Integer::valueOf)),
                    restarts,
                    read(SEED, before.seed(), text -> number(SEED, text, Long::valueOf)),
                    pace(RUN_UP_TO, before.runUpTo()),
                    pace(WALK_FROM, before.walkFrom()),
                    read(MIXED_BELOW, before.mixedBelow(), text -> number(MIXED_BELOW, text, Reader::finite)),
                    read(OUTLIER_BEYOND, before.outlierBeyond(), text -> number(OUTLIER_BEYOND, text, Reader::finite)));
        }

        private Pace pace(String name, Pace asBefore) {
            return read(name, asBefore, PaceText::read);
        }

        private <T> T read(String name, T asBefore, Function<String, T> reader) {
            String text = sent(name);
            return text.isEmpty() || text.equals(shown(name)) ? asBefore : reader.apply(text);
        }

        private static double finite(String text) {
            double number = Double.parseDouble(text);
            if (!Double.isFinite(number)) {
                throw new NumberFormatException(text);
            }
            return number;
        }

        private static <T> T number(String name, String text, Function<String, T> reader) {
            try {
                return reader.apply(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(name + " is \"" + text + "\", which is no number of this kind", e);
            }
        }
    }
}
