package longrun.dashboard.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import longrun.dashboard.frame.Choice;
import longrun.source.Outcome;
import longrun.source.table.Correction;
import longrun.source.table.Obstacle;
import longrun.source.table.Proposal;
import longrun.source.table.ProposedColumn;
import longrun.wording.LensText;
import longrun.wording.ReadingText;
import longrun.wording.ReasonText;
import longrun.workout.Activity;
import longrun.workout.batch.Refusal;
import longrun.workout.mapping.DateOrder;
import longrun.workout.mapping.DecimalMark;
import longrun.workout.mapping.Reading;

/** The form in which a person says how a table is meant: words it, and reads it back. */
final class TableForm {
    private static final String DATES = "dates";
    private static final String DECIMALS = "decimals";
    private static final String ACTIVITY = "activity";

    private TableForm() {}

    static TableView tell(int file, Outcome.Unmapped unmapped) {
        Proposal proposal = unmapped.proposal();
        boolean told = unmapped.refusal().reason() == Refusal.Reason.UNREADABLE_AS_SAID;
        Correction said = proposal.said();
        return new TableView(
                file,
                told || proposal.isOfWorkouts(),
                told,
                proposal.obstacles().stream().map(Obstacle::text).toList(),
                IntStream.range(0, proposal.columns().size())
                        .mapToObj(place -> column(place, proposal.columns().get(place)))
                        .toList(),
                choices(DateOrder.values(), said.dateOrder(), ReadingText::title),
                choices(DecimalMark.values(), said.mark(), ReadingText::title),
                choices(Activity.values(), said.activity(), ReasonText::activity));
    }

    private static TableView.Column column(int place, ProposedColumn column) {
        Reading now = column.reading();
        // What has no unit yet can be sent back as it is.
        Stream<Reading> unsaid = now.unit() == null ? Stream.of(now) : Stream.empty();
        return new TableView.Column(
                field(place),
                column.name(),
                String.join(", ", column.samples()),
                String.join("; ", column.doubtTexts()),
                Stream.concat(unsaid, Reading.all().stream())
                        .map(reading -> new Choice(
                                ReadingText.spelled(reading), ReadingText.title(reading), reading.equals(now)))
                        .toList());
    }

    private static String field(int place) {
        return "column-" + place;
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] all, E chosen, Function<E, String> title) {
        return Arrays.stream(all)
                .map(one -> new Choice(LensText.spelled(one), title.apply(one), one == chosen))
                .toList();
    }

    /** What was said of a table; empty if the form is not one about it. */
    static Optional<Correction> read(HttpServletRequest request, Proposal proposal) {
        List<Reading> readings = new ArrayList<>();
        for (int place = 0; place < proposal.columns().size(); place++) {
            ReadingText.reading(text(request, field(place))).ifPresent(readings::add);
        }
        Optional<DateOrder> order = choice(request, DATES, DateOrder.values());
        Optional<DecimalMark> mark = choice(request, DECIMALS, DecimalMark.values());
        Optional<Activity> activity = choice(request, ACTIVITY, Activity.values());
        if (readings.size() < proposal.columns().size() || order.isEmpty() || mark.isEmpty() || activity.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Correction(readings, order.get(), marks(proposal.said(), mark.get()), activity.get()));
    }

    /** Of all columns; where it is the one that was shown, what each column with numbers had stays its own. */
    private static List<DecimalMark> marks(Correction shown, DecimalMark mark) {
        return IntStream.range(0, shown.readings().size())
                .mapToObj(place -> mark == shown.mark()
                                && shown.readings().get(place).role().isNumber()
                        ? shown.marks().get(place)
                        : mark)
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> choice(HttpServletRequest request, String name, E[] all) {
        return Arrays.stream(all)
                .filter(one -> LensText.spelled(one).equals(text(request, name)))
                .findFirst();
    }

    private static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }
}
