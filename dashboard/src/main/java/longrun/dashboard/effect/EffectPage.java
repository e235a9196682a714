package longrun.dashboard.effect;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longrun.dashboard.effect.EffectView.Chooser;
import longrun.dashboard.frame.Choice;
import longrun.dashboard.frame.Empty;
import longrun.dashboard.frame.Pages;
import longrun.dashboard.frame.Place;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.frame.Visits;
import longrun.insight.effect.Moment;
import longrun.insight.evidence.Evidence;
import longrun.wording.MomentText;
import longrun.workout.Event;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What was otherwise after an event than before, as a story. */
@Controller
public class EffectPage {
    static final String PATH = "/effect";
    private static final String EVENT = "event";

    private final Visits visits;

    EffectPage(Visits visits) {
        this.visits = visits;
    }

    @GetMapping(PATH)
    View show(HttpServletRequest request, @RequestParam(defaultValue = "") String event) {
        Visit visit = visits.receive(request, "Effect", EVENT);
        return Pages.page("effect/effect.jte", view(visit, event), visit.status());
    }

    private static EffectView view(Visit visit, String asked) {
        Evidence evidence = visit.findings().evidence();
        Empty empty = Empty.of(visit.snapshot(), evidence.selection());
        Optional<Moment> moment = empty == Empty.NOT
                ? Moments.asked(evidence, visit.snapshot().kept().events(), asked)
                : Optional.empty();
        Optional<EffectView.Story> story = moment.map(new Stories(visit)::tell);
        return new EffectView(
                visit.frame(),
                empty,
                PATH,
                chooser(visit, moment),
                story,
                story.isPresent()
                        ? ""
                        : "Your months show no change by themselves. Choose a day to compare what was before with what "
                                + "came after.",
                story.map(told -> visit.whole(told.told(), told.compared())).orElse(""));
    }

    private static Chooser chooser(Visit visit, Optional<Moment> moment) {
        List<Choice> moments = new ArrayList<>();
        List<Event> events = visit.snapshot().kept().events();
        for (Event event : events) {
            Moment of = new Moment.OfEvent(event);
            boolean chosen = moment.filter(of::equals).isPresent();
            moments.add(new Choice(
                    MomentText.spelled(of, events),
                    event.title() + ", " + visit.quantities().date(event.date()),
                    chosen));
        }
        boolean strongest = moment.filter(Moment.OfChange.class::isInstance).isPresent();
        moments.add(new Choice(Moments.STRONGEST, "The strongest change in your months", strongest));
        Optional<Moment> own = moment.filter(Moment.OfDay.class::isInstance);
        own.ifPresent(day ->
                moments.add(new Choice(day.date().toString(), visit.quantities().date(day.date()), true)));
        return new Chooser(
                Place.parameters(visit.lens()),
                moments,
                own.map(day -> day.date().toString()).orElse(""));
    }
}
