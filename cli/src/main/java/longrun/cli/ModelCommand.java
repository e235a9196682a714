package longrun.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import longrun.cli.place.Home;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Shortage;
import longrun.insight.label.LabelModel;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.Labels;
import longrun.insight.model.Accuracy;
import longrun.insight.model.AccuracyFinder;
import longrun.insight.model.LabelChangesFinder;
import longrun.insight.model.ModelVersion;
import longrun.insight.model.Question;
import longrun.insight.model.QuestionFinder;
import longrun.insight.model.Trial;
import longrun.insight.model.TrialFinder;
import longrun.wording.ModelText;
import longrun.wording.QuantityText;
import longrun.wording.json.ModelJson;
import longrun.workout.history.History;
import longrun.workout.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the model that labels the workouts, trains another, goes back to an earlier one, and asks. */
@Command(
        name = "model",
        description =
                "Show the model that tells runs from walks; train another, preview what it would change, accept it, "
                        + "or go back.",
        footer = {
            "",
            "Examples:",
            "  longrun model",
            "  longrun model --ask 5",
            "  longrun model --train --clusters 4",
            "  longrun model --accept --clusters 4",
            "  longrun model --versions",
            "  longrun model --rollback 1"
        })
final class ModelCommand implements Callable<Integer> {
    /** Accepts whatever is trained; no mark is empty. */
    private static final String ANY = "";

    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    PlaceOptions place = new PlaceOptions();

    @ArgGroup
    Deed deed = new Deed();

    @Mixin
    ModelParameterOptions adjusted = new ModelParameterOptions();

    @Mixin
    UnitsOption units = new UnitsOption();

    @Option(names = "--json", description = "Print one JSON document.")
    boolean json;

    ModelCommand(World world) {
        this.world = world;
    }

    /** One of these; none shows the model in use. */
    static final class Deed {
        @Option(
                names = "--train",
                description = "Train a model on the workouts and corrections there are, and show what "
                        + "it would change. Nothing is kept.")
        boolean train;

        @Option(
                names = "--accept",
                paramLabel = "MARK",
                arity = "0..1",
                fallbackValue = ANY,
                description = "Train it, keep it as the next version, and label by it from now on; with the mark that "
                        + "--train prints only if it is still the same.")
        @Nullable
        String accept;

        @Option(names = "--versions", description = "List the versions that were accepted.")
        boolean versions;

        @Option(
                names = "--rollback",
                paramLabel = "N",
                description = "Label by version N again; auto by a model trained on the workouts as they are.")
        @Nullable
        String rollback;

        @Option(
                names = "--ask",
                paramLabel = "N",
                description = "List the N workouts of which it would help most to know "
                        + "what they were; longrun correct tells.")
        @Nullable
        Integer ask;
    }

    @Override
    public Integer call() {
        if (adjusted.isAsked() && !deed.train && deed.accept == null) {
            throw wrong("say --train to see what that would change, or --accept");
        }
        try (Home home = Home.look(place.folder(world), world.environment())) {
            if (deed.train || deed.accept != null) {
                return train(home);
            }
            if (deed.versions) {
                return versions(home);
            }
            if (deed.rollback != null) {
                return rollBack(home, deed.rollback);
            }
            return deed.ask == null ? show(home) : ask(home, deed.ask);
        }
    }

    private int show(Home home) {
        Labels labels = Labelling.of(home, place.athlete);
        Optional<ModelVersion> inUse = home.models().inUse(place.athlete);
        Answer<Accuracy> accuracy = AccuracyFinder.find(labels.classifier().model(), labels.history());
        if (json) {
            ModelJson.write(world.out(), inUse, labels, accuracy);
        } else {
            tables(home, labels.history()).show(inUse, labels, accuracy);
        }
        return ExitCode.DONE;
    }

    private int train(Home home) {
        Labels before = Labelling.of(home, place.athlete);
        History history = before.history();
        LabelParameters as = home.models()
                .inUse(place.athlete)
                .map(version -> version.model().parameters())
                .orElse(LabelParameters.DEFAULT);
        Answer<Trial> answer = TrialFinder.find(
                adjusted.on(as, spec),
                before,
                home.events().events(place.athlete),
                asOf(home, history),
                LabelChangesFinder.MOST_EXAMPLES);
        Optional<Shortage> shortage = answer.shortage();
        if (shortage.isPresent()) {
            world.tell(new ModelText(quantities(home, history)).tooLittle(shortage.get()));
            return ExitCode.REFUSED;
        }
        Trial trial = answer.found().orElseThrow();
        if (deed.accept != null
                && !deed.accept.equals(ANY)
                && !deed.accept.equals(trial.model().mark())) {
            world.tell("a model trained now is not " + deed.accept + " but "
                    + trial.model().mark()
                    + ": parameters, workouts or corrections are others. Nothing was kept; --train shows it");
            return ExitCode.REFUSED;
        }
        OptionalInt accepted = deed.accept == null ? OptionalInt.empty() : OptionalInt.of(accept(home, trial.model()));
        if (json) {
            ModelJson.writeChanges(world.out(), accepted, trial.model(), trial.accuracy(), trial.changes());
        } else {
            tables(home, history).changes(accepted, trial);
        }
        return ExitCode.DONE;
    }

    private int accept(Home home, LabelModel trained) {
        return home.models()
                .accept(place.athlete, trained, Instant.now(world.clock()))
                .number();
    }

    private LocalDate asOf(Home home, History history) {
        return Evidence.defaultAsOf(history, settings(home).today(world.clock()));
    }

    private Settings settings(Home home) {
        return home.settings().settings(place.athlete);
    }

    private int versions(Home home) {
        List<ModelVersion> versions = home.models().versions(place.athlete);
        Optional<ModelVersion> inUse = home.models().inUse(place.athlete);
        if (json) {
            ModelJson.writeVersions(world.out(), versions, inUse);
        } else {
            tables(home, home.workouts().history(place.athlete)).versions(versions, inUse);
        }
        return ExitCode.DONE;
    }

    private int rollBack(Home home, String to) {
        if (to.equals("auto")) {
            home.models().useNone(place.athlete);
            return show(home);
        }
        if (!to.matches("\\d{1,9}")) {
            throw wrong("--rollback is \"" + to + "\": write the number of a version, or auto");
        }
        if (!home.models().use(place.athlete, Integer.parseInt(to))) {
            world.tell("there is no version " + to + "; longrun model --versions lists them. Nothing was changed");
            return ExitCode.REFUSED;
        }
        return show(home);
    }

    private int ask(Home home, int most) {
        if (most < 1) {
            throw wrong("--ask is " + most + ": ask for one at least");
        }
        Labels labels = Labelling.of(home, place.athlete);
        List<Question> questions = QuestionFinder.find(labels, most);
        if (json) {
            ModelJson.writeQuestions(world.out(), labels, questions);
        } else {
            tables(home, labels.history()).questions(labels, questions);
        }
        return ExitCode.DONE;
    }

    private ModelTables tables(Home home, History history) {
        return new ModelTables(world, settings(home).on(world.clock()).getZone(), quantities(home, history));
    }

    private QuantityText quantities(Home home, History history) {
        return units.quantities(settings(home), history);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
