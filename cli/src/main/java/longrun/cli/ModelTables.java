package longrun.cli;

import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import longrun.cli.screen.Printable;
import longrun.cli.screen.Table;
import longrun.insight.finding.Answer;
import longrun.insight.label.Cluster;
import longrun.insight.label.LabelModel;
import longrun.insight.label.Labels;
import longrun.insight.model.Accuracy;
import longrun.insight.model.LabelChanges;
import longrun.insight.model.ModelVersion;
import longrun.insight.model.Question;
import longrun.wording.ModelText;
import longrun.wording.QuantityText;
import longrun.wording.ReasonText;
import longrun.wording.WorkingText;
import longrun.workout.Label;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;

/** The label model, its versions, what another would change, and what to ask, for people. */
final class ModelTables {
    private final World world;
    private final QuantityText quantities;
    private final ModelText words;

    ModelTables(World world, QuantityText quantities) {
        this.world = world;
        this.quantities = quantities;
        this.words = new ModelText(quantities);
    }

    void show(Optional<ModelVersion> inUse, Labels labels, Answer<Accuracy> accuracy) {
        say(words.inUse(inUse));
        model(labels.classifier().model());
        say("It makes of your workouts " + words.counts(labels::count) + ".");
        accuracy(accuracy);
    }

    private void model(LabelModel model) {
        words.learned(model).forEach(this::say);
        if (!model.isTrained()) {
            return;
        }
        Table table = new Table(
                right("Pace"),
                right("Distance"),
                right("Duration"),
                right("Workouts"),
                left("Taken for"),
                left("Because"));
        for (Cluster cluster : model.clusters()) {
            table.add(
                    quantities.pace(cluster.secondsPerKilometre()),
                    quantities.distance(cluster.metres()),
                    quantities.duration(cluster.seconds()),
                    quantities.count(cluster.size()),
                    ModelText.side(cluster.side()),
                    ModelText.basis(cluster.basis()));
        }
        say("");
        table.print(world.out(), world.colour());
        say("");
    }

    private void accuracy(Answer<Accuracy> accuracy) {
        say(words.accuracy(accuracy));
        accuracy.found()
                .ifPresentOrElse(
                        found -> say(new WorkingText(quantities).sentence(found.working())),
                        () -> say("longrun model --ask 10 shows which corrections would help most."));
    }

    void changes(OptionalInt accepted, LabelModel trained, Answer<Accuracy> accuracy, LabelChanges changes) {
        say("The model trained now.");
        model(trained);
        accuracy(accuracy);
        say("");
        moves(changes);
        headlines(changes.before(), changes.after());
        say("");
        say(new WorkingText(quantities).sentence(changes.working()));
        say(
                accepted.isPresent()
                        ? "Version " + accepted.getAsInt() + " labels your workouts from now on; --rollback goes back."
                        : "Nothing was kept: --accept in place of --train puts it in use.");
    }

    private void moves(LabelChanges changes) {
        String all = quantities.count(changes.working().sample());
        if (changes.moves().isEmpty()) {
            say("It gives each of the " + all + " workouts the label it has.");
            return;
        }
        say("It gives " + quantities.count(changes.changed()) + " of " + all + " workouts another label.");
        say("");
        Table table = new Table(left("From"), left("To"), right("Workouts"), left("Such as"));
        for (LabelChanges.Move move : changes.moves()) {
            table.add(
                    ReasonText.label(move.from()),
                    ReasonText.label(move.to()),
                    quantities.count(move.workouts()),
                    Printable.of(move.examples().stream().map(WorkoutKey::text).collect(Collectors.joining(" "))));
        }
        table.print(world.out(), world.colour());
    }

    private void headlines(LabelChanges.Headline before, LabelChanges.Headline after) {
        Table table = new Table(left(""), right("Now"), right("Then"));
        for (Label label : Label.values()) {
            line(
                    table,
                    ReasonText.label(label),
                    before,
                    after,
                    one -> quantities.count(one.counts().of(label)));
        }
        line(
                table,
                "Typical run",
                before,
                after,
                one -> quantities.pace(one.runs().secondsPerKilometre()));
        line(
                table,
                "Typical walk",
                before,
                after,
                one -> quantities.pace(one.walks().secondsPerKilometre()));
        line(table, "Runs a month", before, after, one -> aMonth(one.runsPerMonth()));
        line(table, "Walks a month", before, after, one -> aMonth(one.walksPerMonth()));
        say("");
        table.print(world.out(), world.colour());
    }

    private static void line(
            Table table,
            String head,
            LabelChanges.Headline before,
            LabelChanges.Headline after,
            Function<LabelChanges.Headline, String> value) {
        table.add(head, value.apply(before), value.apply(after));
    }

    private static String aMonth(double mean) {
        return Double.isNaN(mean) ? QuantityText.MISSING : String.format(Locale.US, "%.1f", mean);
    }

    void versions(List<ModelVersion> versions, Optional<ModelVersion> inUse) {
        say(words.inUse(inUse));
        if (versions.isEmpty()) {
            say("No version was accepted yet: longrun model --accept keeps one.");
            return;
        }
        Table table = new Table(
                right("Version"),
                left("Accepted"),
                right("Workouts"),
                right("Corrections"),
                right("Groups"),
                left("Labels"));
        for (ModelVersion version : versions) {
            LabelModel model = version.model();
            table.add(
                    quantities.count(version.number()),
                    quantities.date(LocalDate.ofInstant(
                            version.accepted(), world.clock().getZone())),
                    quantities.count(model.trainedOn().count()),
                    quantities.count(model.trainedOn().corrections()),
                    quantities.count(model.parameters().clusters()),
                    words.counts(model::count));
        }
        say("");
        table.print(world.out(), world.colour());
    }

    void questions(Labels labels, List<Question> questions) {
        if (questions.isEmpty()) {
            say("No label is in doubt enough to ask.");
            return;
        }
        History history = labels.history();
        Table table = new Table(
                left("Id"),
                left("Date"),
                right("Distance"),
                right("Duration"),
                right("Pace"),
                left("Taken for"),
                right("Sure"),
                right("Others like it"));
        for (Question question : questions) {
            int row = question.row();
            table.add(
                    Printable.of(history.key(row).text()),
                    history.date(row).toString(),
                    quantities.distance(history.metres(row)),
                    quantities.duration(history.seconds(row)),
                    quantities.pace(history.pace(row)),
                    ReasonText.label(labels.label(row)),
                    quantities.percent(question.confidence()),
                    quantities.count(question.alike()));
        }
        table.print(world.out(), world.colour());
        say("");
        say("Say what one was: longrun correct ID --label real_run, pup_walk or mixed. Then ask again, for each answer "
                + "changes what is worth asking.");
    }

    private void say(String sentence) {
        world.out().println(sentence);
    }
}
