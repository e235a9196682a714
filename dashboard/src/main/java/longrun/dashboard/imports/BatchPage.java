package longrun.dashboard.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.frame.Pages;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.frame.Visits;
import longrun.dashboard.journal.Entry;
import longrun.dashboard.journal.Journal;
import longrun.dashboard.snapshot.Snapshots;
import longrun.wording.QuantityText;
import longrun.wording.RejectedCsv;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Undone;
import longrun.workout.batch.Verdicts;
import longrun.workout.history.History;
import longrun.workout.port.WorkoutStore;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** What one import did, its rejected rows, and the way to take it back. */
@Controller
public class BatchPage {
    private static final String PATH = "/import/batches/";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Visits visits;
    private final DashboardConfig config;
    private final WorkoutStore workouts;
    private final Snapshots snapshots;
    private final Journal journal;

    BatchPage(Visits visits, DashboardConfig config, WorkoutStore workouts, Snapshots snapshots, Journal journal) {
        this.visits = visits;
        this.config = config;
        this.workouts = workouts;
        this.snapshots = snapshots;
        this.journal = journal;
    }

    /** The address of a batch's page. */
    public static String href(int number) {
        return PATH + number;
    }

    @GetMapping(PATH + "{number:\\d{1,9}}")
    View show(HttpServletRequest request, @PathVariable int number) {
        Visit visit = visits.own(request, "Import " + number);
        Batch batch = find(number);
        Verdicts verdicts = workouts.verdicts(config.athlete(), number).orElseThrow(BatchPage::missing);
        Undone undoing = workouts.undoing(config.athlete(), number).orElseThrow(BatchPage::missing);
        QuantityText quantities = visit.quantities();
        VerdictsView told = new VerdictsTelling(quantities).tell(batch.file().name(), "", verdicts);
        BatchView view = new BatchView(
                visit.frame(),
                told.sentence(),
                "Import " + number + ": " + batch.file().name() + ", "
                        + visit.day(batch.file().importedAt()),
                believed(visit.snapshot().history(), number, quantities),
                batch.counts().rejected() == 0 ? "" : href(number) + "/rejected.csv",
                href(number) + "/undo",
                undoing(undoing, quantities),
                told);
        return Pages.page("imports/batch.jte", view);
    }

    @GetMapping(PATH + "{number:\\d{1,9}}/rejected.csv")
    ResponseEntity<byte[]> rejected(@PathVariable int number) throws IOException {
        Batch batch = find(number);
        StringBuilder csv = new StringBuilder();
        RejectedCsv.write(csv, batch.file().heading(), workouts.rejectedRows(config.athlete(), number));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("rejected-" + number + ".csv")
                                .build()
                                .toString())
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(PATH + "{number:\\d{1,9}}/undo")
    ResponseEntity<Void> undo(@PathVariable int number) {
        journal.note(Entry.undone(workouts.undo(config.athlete(), number).orElseThrow(BatchPage::missing)));
        snapshots.renew();
        return ImportPage.seeOther("/import?undone=" + number);
    }

    private Batch find(int number) {
        Optional<Batch> found = workouts.batches(config.athlete()).stream()
                .filter(batch -> batch.number() == number)
                .findFirst();
        return found.orElseThrow(BatchPage::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static String believed(History history, int number, QuantityText quantities) {
        long count = IntStream.range(0, history.size())
                .filter(row -> history.batch(row) == number)
                .count();
        return quantities.count(count) + (count == 1 ? " workout is" : " workouts are") + " as this import tells.";
    }

    private static String undoing(Undone undoing, QuantityText quantities) {
        String gone = quantities.count(undoing.gone()) + (undoing.gone() == 1 ? " workout goes" : " workouts go");
        String stay = undoing.stay() == 0
                ? ""
                : "; " + quantities.count(undoing.stay()) + " stay, for another import has them too";
        String reverted = undoing.reverted() == 0
                ? ""
                : ", " + quantities.count(undoing.reverted()) + " of them as that one tells";
        return gone + stay + reverted + ".";
    }
}
