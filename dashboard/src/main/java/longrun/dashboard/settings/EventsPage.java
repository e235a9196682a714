package longrun.dashboard.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.frame.Visits;
import longrun.dashboard.snapshot.Snapshots;
import longrun.wording.EventText;
import longrun.workout.port.EventStore;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps an event that was typed among the settings, or takes one away. */
@Controller
public class EventsPage {
    private static final List<String> NOT_IN_THE_DEMO =
            List.of("The demo keeps nothing: leave it to have events of your own.");

    private final Visits visits;
    private final DashboardConfig config;
    private final EventStore events;
    private final Snapshots snapshots;
    private final SettingsPage settings;

    EventsPage(Visits visits, DashboardConfig config, EventStore events, Snapshots snapshots, SettingsPage settings) {
        this.visits = visits;
        this.config = config;
        this.events = events;
        this.snapshots = snapshots;
        this.settings = settings;
    }

    /** Where a form was refused the page stands at the form's own address: whatever is chosen there goes on here. */
    @GetMapping({SettingsPage.PATH + "/events", SettingsPage.PATH + "/events/remove"})
    ResponseEntity<Void> goOn() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(SettingsPage.PATH))
                .build();
    }

    @PostMapping(SettingsPage.PATH + "/events")
    Object add(HttpServletRequest request) {
        EventForm form = EventForm.read(request);
        if (visits.visitingDemo(request)) {
            return settings.page(request, NOT_IN_THE_DEMO, form, HttpStatus.CONFLICT);
        }
        EventText.Parsed parsed = EventText.parse(form.date(), form.title(), form.kind());
        if (parsed.event().isEmpty()) {
            return settings.page(request, parsed.problems(), form, HttpStatus.BAD_REQUEST);
        }
        events.add(config.athlete(), parsed.event().get());
        snapshots.renew();
        return seeSettings("kept");
    }

    /** One that is gone already is as gone as it was asked to be. */
    @PostMapping(SettingsPage.PATH + "/events/remove")
    Object remove(HttpServletRequest request) {
        if (visits.visitingDemo(request)) {
            return settings.page(request, NOT_IN_THE_DEMO, EventForm.EMPTY, HttpStatus.CONFLICT);
        }
        EventForm form = EventForm.read(request);
        events.events(config.athlete()).stream()
                .filter(form::means)
                .forEach(event -> events.remove(config.athlete(), event));
        snapshots.renew();
        return seeSettings("removed");
    }

    private static ResponseEntity<Void> seeSettings(String event) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(SettingsPage.PATH + "?event=" + event + "#events"))
                .build();
    }
}
