package longrun.dashboard.effect;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import longrun.dashboard.chart.Picture;
import longrun.dashboard.frame.Empty;
import longrun.dashboard.frame.Pages;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.frame.Visits;
import longrun.insight.effect.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** A story as one file that needs nothing else, to be sent to a friend. No workout of its own is in it, and no note. */
@Controller
public class SharePage {
    static final String PATH = "/effect/story.html";

    private final Visits visits;

    SharePage(Visits visits) {
        this.visits = visits;
    }

    @GetMapping(PATH)
    View save(HttpServletRequest request, @RequestParam(defaultValue = "") String event) {
        Visit visit = visits.receive(request, "Story");
        if (!Moments.problems(visit.snapshot().kept().events(), event).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Empty empty = Empty.of(visit.snapshot(), visit.findings().evidence().selection());
        Optional<Moment> moment = empty == Empty.NOT && visit.problems().isEmpty()
                ? Moments.asked(
                        visit.findings().evidence(), visit.snapshot().kept().events(), event)
                : Optional.empty();
        Moment told = moment.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Pages.file("effect/share.jte", share(new Stories(visit), told), "story.html");
    }

    /** A file has no later: what is not found yet is waited for. */
    private static ShareView share(Stories stories, Moment moment) {
        EffectView.Story story = stories.tell(moment);
        return new ShareView(
                story,
                stories.told(moment),
                stories.compared(moment),
                Arrays.stream(Picture.Format.values())
                        .map(format -> Picture.ofColumns(story.months(), format))
                        .toList(),
                Arrays.stream(Picture.Format.values())
                        .map(format -> Picture.ofPoints(story.paces(), format))
                        .toList());
    }
}
