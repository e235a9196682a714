package longrun.cli;

import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import longrun.insight.model.Trial;
import longrun.wording.LabelChangesText;
import longrun.wording.ModelText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;

/** The label model, its versions, what another would change, and what to ask, for people. */
final class ModelTables {
    private final World world;
    private final ZoneId zone;
    private final QuantityText quantities;
    private final ModelText words;

    /** @param zone in which the days of versions are told */
    ModelTables(World world, ZoneId zone, QuantityText quantities) {
        this.world = world;
        this.zone = zone;
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
                    words.side(cluster.side()),
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

    void changes(OptionalInt accepted, Trial trial) {
        LabelChanges changes = trial.changes();
        say("The model trained now.");
        model(trial.model());
        accuracy(trial.accuracy());
        say("");
        moves(changes);
        headlines(changes);
        say("");
        say(new WorkingText(quantities).sentence(changes.working()));
        say(
                accepted.isPresent()
                        ? "Version " + accepted.getAsInt() + " labels your workouts from now on; --rollback goes back."
                        : "Nothing was kept: --accept " + trial.model().mark()
                                + " in place of --train puts it in use.");
    }

    private void moves(LabelChanges changes) {
        say(new LabelChangesText(quantities).sentence(changes));
        if (changes.moves().isEmpty()) {
            return;
        }
        say("");
        Table table = new Table(left("From"), left("To"), right("Workouts"), left("Such as"));
        for (LabelChanges.Move move : changes.moves()) {
            table.add(
                    quantities.labels().title(move.from()),
                    quantities.labels().title(move.to()),
                    quantities.count(move.workouts()),
                    Printable.of(move.examples().stream().map(WorkoutKey::text).collect(Collectors.joining(" "))));
        }
        table.print(world.out(), world.colour());
    }

    private void headlines(LabelChanges changes) {
        Table table = new Table(left(""), right("Now"), right("Then"));
        new LabelChangesText(quantities)
                .lines(changes)
                .forEach(line -> table.add(line.title(), line.now(), line.then()));
        say("");
        table.print(world.out(), world.colour());
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
                    quantities.date(LocalDate.ofInstant(version.accepted(), zone)),
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
                    quantities.labels().title(labels.label(row)),
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
