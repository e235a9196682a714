package longrun.cli;

import static longrun.cli.screen.Table.Column.left;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import longrun.cli.screen.Printable;
import longrun.cli.screen.Table;
import longrun.insight.label.LabelModel;
import longrun.insight.summary.LabelCounts;
import longrun.insight.summary.Summary;
import longrun.wording.LabelNames;
import longrun.wording.ModelText;
import longrun.wording.QuantityText;
import longrun.wording.Units;
import longrun.wording.json.StatusJson.Status;
import longrun.workout.Event;
import longrun.workout.batch.Batch;
import longrun.workout.settings.Settings;

/** What a store holds of one athlete, for people. */
final class StatusText {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Status status;
    private final List<Event> events;
    private final LabelModel model;
    private final Settings settings;
    private final QuantityText quantities;

    StatusText(Status status, List<Event> events, LabelModel model, Settings settings) {
        this.status = status;
        this.events = events;
        this.model = model;
        this.settings = settings;
        this.quantities = new QuantityText(Units.MILES, Locale.US, new LabelNames(settings.labelNames()));
    }

    void print(World world) {
        Table table = new Table(left(""), left(""));
        table.add("Kept in", Printable.of(place(status.location(), status.store())));
        table.add("Athlete", status.athlete().name());
        table.add("Workouts", workouts(status.summary()));
        if (status.excluded() > 0) {
            table.add("Left out by you", quantities.count(status.excluded()));
        }
        if (status.summary().totals().workouts() > 0) {
            table.add("Labels", labels(status.summary().labels()));
            table.add("Learned from", learned());
        }
        if (!status.batches().isEmpty()) {
            table.add(
                    "Last import",
                    imported(status.batches().get(0), settings.on(world.clock()).getZone()));
        }
        if (!events.isEmpty()) {
            table.add("Events", events.stream().map(StatusText::event).collect(Collectors.joining(", ")));
        }
        table.print(world.out(), world.colour());
        if (status.batches().isEmpty()) {
            world.out().println();
            world.out().println("Nothing was imported yet. Take in your own: longrun import FILE");
            world.out().println("Or look around in a made-up history:        longrun demo");
        }
    }

    /** Where a store is and of what kind, as a home tells them. */
    static String place(String location, String kind) {
        return location + " (" + (kind.equals("sqlite") ? "SQLite" : "MariaDB or MySQL") + ")";
    }

    private String workouts(Summary summary) {
        LocalDate first = summary.first();
        LocalDate last = summary.last();
        if (first == null || last == null) {
            return "none";
        }
        int implausible = summary.totals().implausible();
        return quantities.count(summary.totals().workouts()) + ", " + first + " to " + last
                + (implausible == 0 ? "" : ", " + quantities.count(implausible) + " not plausible");
    }

    private String labels(LabelCounts labels) {
        return new ModelText(quantities).counts(labels::of) + ", " + quantities.count(labels.unlabelled()) + " without";
    }

    private String learned() {
        return count(model.trainedOn().count(), "workout")
                + (model.isTrained() ? ", in " + count(model.clusters().size(), "group") : ": too few to learn from");
    }

    private String imported(Batch batch, ZoneId zone) {
        return Printable.of(batch.file().name()) + " at "
                + MINUTE.format(batch.file().importedAt().atZone(zone))
                + ": batch " + quantities.count(batch.number()) + ", "
                + quantities.count(batch.counts().accepted()) + " accepted, "
                + quantities.count(batch.counts().rejected()) + " rejected";
    }

    private static String event(Event event) {
        return event.date() + " " + Printable.of(event.title());
    }

    private String count(int count, String one) {
        return quantities.count(count) + " " + one + (count == 1 ? "" : "s");
    }
}
