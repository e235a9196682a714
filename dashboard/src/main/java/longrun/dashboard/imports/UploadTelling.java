package longrun.dashboard.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import longrun.dashboard.frame.Visit;
import longrun.source.Outcome;
import longrun.wording.QuantityText;
import longrun.workout.batch.Terms;

/** Words how far an upload has come. */
final class UploadTelling {
    private static final double ALL = 100;

    /** In seconds. */
    private static final int STEP = 5;

    private static final int SECONDS_SHOWN = 90;
    private static final double SECONDS_PER_MINUTE = 60;

    private UploadTelling() {}

    static UploadView tell(Upload upload, Visit visit, String href, boolean readsTables, Instant now) {
        Upload.State state = upload.state();
        List<Outcome> outcomes = outcomes(state);
        VerdictsTelling telling = new VerdictsTelling(visit.quantities());
        List<VerdictsView> files = IntStream.range(0, outcomes.size())
                .mapToObj(file -> telling.tell(file, outcomes.get(file), state instanceof Upload.State.Planned))
                .toList();
        return new UploadView(
                visit.frame(),
                headline(state, files),
                href,
                working(state, visit.quantities(), now),
                percent(state),
                state instanceof Upload.State.Failed failed ? failed.message() : "",
                state instanceof Upload.State.Failed
                        || (state instanceof Upload.State.Planned
                                && !upload.isAsked()
                                && outcomes.stream().anyMatch(Outcome.Planned.class::isInstance)),
                readsTables,
                state instanceof Upload.State.Planned
                        && outcomes.stream().anyMatch(Outcome.Unmapped.class::isInstance)
                        && (upload.isAsked() || outcomes.stream().noneMatch(Outcome.Planned.class::isInstance)),
                upload.terms().onChange() == Terms.OnChange.UPDATE,
                upload.terms().onDuplicate() == Terms.OnDuplicate.ADD,
                files.stream().anyMatch(file -> !file.changes().isEmpty()),
                upload.terms().onDuplicate() == Terms.OnDuplicate.ADD
                        || files.stream().anyMatch(file -> !file.duplicates().isEmpty()),
                files);
    }

    private static List<Outcome> outcomes(Upload.State state) {
        if (state instanceof Upload.State.Planned planned) {
            return planned.outcomes();
        }
        if (state instanceof Upload.State.Taken taken) {
            return taken.outcomes();
        }
        return state instanceof Upload.State.Failed failed ? failed.outcomes() : List.of();
    }

    private static String headline(Upload.State state, List<VerdictsView> files) {
        if (state instanceof Upload.State.Reading reading) {
            return reading.work() == Upload.State.Work.PLAN ? "Reading, nothing is stored yet" : "Taking it in";
        }
        if (state instanceof Upload.State.Failed) {
            return "That did not work yet";
        }
        if (state instanceof Upload.State.Taken) {
            return "Done";
        }
        if (files.size() == 1 && files.get(0).table().filter(TableView::likely).isPresent()) {
            return "What do its columns tell?";
        }
        return files.size() == 1 && !files.get(0).sentence().isEmpty()
                ? files.get(0).sentence()
                : "This is what would happen";
    }

    private static String working(Upload.State state, QuantityText quantities, Instant now) {
        if (!(state instanceof Upload.State.Reading reading)) {
            return "";
        }
        String file = reading.file().isEmpty() ? "Waiting" : reading.file();
        return file + ": " + quantities.count(reading.rows()) + " rows, " + quantities.percent(reading.share())
                + reading.left(now).map(UploadTelling::left).orElse("");
    }

    /** In the coarse steps that such a guess is good for. */
    private static String left(Duration left) {
        long seconds = left.plusSeconds(STEP - 1).toSeconds() / STEP * STEP;
        if (seconds <= STEP) {
            return ", a few seconds left";
        }
        return seconds < SECONDS_SHOWN
                ? ", about " + seconds + " seconds left"
                : ", about " + Math.round(seconds / SECONDS_PER_MINUTE) + " minutes left";
    }

    private static String percent(Upload.State state) {
        return state instanceof Upload.State.Reading reading ? Long.toString(Math.round(ALL * reading.share())) : "";
    }
}
