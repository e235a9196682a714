package longrun.wording.json;

import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import longrun.wording.LabelNames;
import longrun.wording.LensText;
import longrun.wording.Units;
import longrun.workout.Label;
import longrun.workout.settings.LabelName;
import longrun.workout.settings.Settings;

/** Settings as JSON. */
public final class SettingsJson {
    private SettingsJson() {}

    /**
     * What is in effect, and beside it whether the athlete chose it.
     *
     * @param units those in effect
     * @param zone the one in effect
     * @param today the date there
     */
    public static void write(Writer out, Settings settings, Units units, ZoneId zone, LocalDate today) {
        LabelNames names = new LabelNames(settings.labelNames());
        JsonDocument.write(
                out,
                json -> json.text("units", units.symbol())
                        .truth("units_chosen", settings.units().isPresent())
                        .text("week_start", LensText.spelled(settings.weekStart()))
                        .text("zone", zone.getId())
                        .truth("zone_chosen", settings.zone().isPresent())
                        .text("today", today.toString())
                        .objects(
                                "label_names",
                                all -> Arrays.stream(Label.values())
                                        .forEach(label -> all.accept(object -> {
                                            LabelName name = names.name(label);
                                            object.text("label", label.name())
                                                    .text("one", name.one())
                                                    .text("many", name.many())
                                                    .truth(
                                                            "chosen",
                                                            settings.labelNames()
                                                                    .containsKey(label));
                                        }))));
    }
}
