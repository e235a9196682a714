package longrun.dashboard.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import longrun.wording.LensText;
import longrun.wording.SettingsText;
import longrun.workout.Label;
import longrun.workout.settings.LabelName;
import longrun.workout.settings.Settings;

/** What a form among the settings asks for: one group of them, as it was typed, and what of it cannot be. */
final class SettingsForm {
    static final String UNITS = "units";
    static final String WEEK = "week";
    static final String ZONE = "zone";
    static final String NAMES = "names";

    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, String> problems = new HashMap<>();
    private final String group;
    private UnaryOperator<Settings> change = UnaryOperator.identity();

    private SettingsForm(String group) {
        this.group = group;
    }

    /** Before anything is asked for. */
    static SettingsForm none() {
        return new SettingsForm("");
    }

    static SettingsForm read(HttpServletRequest request) {
        for (String group : new String[] {UNITS, WEEK, ZONE, NAMES}) {
            if (request.getParameter(group) != null) {
                SettingsForm form = new SettingsForm(group);
                request.getParameterMap().forEach((name, values) -> form.typed.put(name, values[0]));
                form.understand();
                return form;
            }
        }
        return none();
    }

    /** The field of a label's name. */
    static String one(Label label) {
        return LensText.spelled(label) + "-one";
    }

    /** The field of its plural. */
    static String many(Label label) {
        return LensText.spelled(label) + "-many";
    }

    private void understand() {
        switch (group) {
            case UNITS -> read(UNITS, SettingsText::units).ifPresent(to -> change = before -> before.withUnits(to));
            case WEEK ->
                read(WEEK, SettingsText::weekStart).ifPresent(to -> change = before -> before.withWeekStart(to));
            case ZONE -> read(ZONE, SettingsText::zone).ifPresent(to -> change = before -> before.withZone(to));
            default -> names();
        }
    }

    /** A label whose name is left blank is called as Longrun calls it. */
    private void names() {
        Map<Label, LabelName> names = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            String one = text(one(label));
            String many = text(many(label));
            if (!one.isBlank() || !many.isBlank()) {
                read(one(label), name -> SettingsText.labelName(name, many)).ifPresent(name -> names.put(label, name));
            }
        }
        SettingsText.taken(names).forEach((label, problem) -> problems.put(one(label), sentence(problem)));
        change = before -> before.withLabelNames(names);
    }

    private <T> Optional<T> read(String field, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text(field)));
        } catch (IllegalArgumentException e) {
            problems.put(field, sentence(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static String sentence(String problem) {
        return problem.substring(0, 1).toUpperCase(Locale.ROOT)
                + problem.substring(1)
                + (problem.endsWith("?") ? "" : ".");
    }

    /** Which settings it is about; empty for none. */
    String group() {
        return group;
    }

    /** What to make of the settings there are. */
    UnaryOperator<Settings> change() {
        return change;
    }

    boolean isRefused() {
        return !problems.isEmpty();
    }

    /** What is wrong with what nobody types, so that no field tells it. */
    List<String> problems() {
        return Stream.of(UNITS, WEEK)
                .map(this::problem)
                .filter(problem -> !problem.isEmpty())
                .toList();
    }

    /** What a field says, where it is among those that were sent. */
    Optional<String> typed(String field) {
        return Optional.ofNullable(typed.get(field));
    }

    /** What is wrong with a field; empty for nothing. */
    String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    private String text(String field) {
        return typed.getOrDefault(field, "");
    }
}
