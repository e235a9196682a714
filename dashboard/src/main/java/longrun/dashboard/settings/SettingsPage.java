package longrun.dashboard.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.frame.Pages;
import longrun.dashboard.frame.Theme;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.frame.Visits;
import longrun.dashboard.snapshot.Snapshots;
import longrun.workout.port.SettingStore;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * How the athlete has things shown, her events, and where all of it is kept. A reader of the demo has her own settings
 * there too.
 */
@Controller
public class SettingsPage {
    static final String PATH = "/settings";

    private final Visits visits;
    private final DashboardConfig config;
    private final SettingStore settings;
    private final Snapshots snapshots;
    private final Clock clock;

    SettingsPage(Visits visits, DashboardConfig config, SettingStore settings, Snapshots snapshots, Clock clock) {
        this.visits = visits;
        this.config = config;
        this.settings = settings;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "") String kept) {
        return page(request, told(event, kept), List.of(), EventForm.EMPTY, SettingsForm.none(), HttpStatus.OK);
    }

    @PostMapping(PATH)
    Object keep(HttpServletRequest request) {
        SettingsForm form = SettingsForm.read(request);
        if (form.isRefused()) {
            return page(request, "", form.problems(), EventForm.EMPTY, form, HttpStatus.BAD_REQUEST);
        }
        settings.change(config.athlete(), form.change());
        snapshots.renew();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PATH + "?kept=" + form.group()))
                .build();
    }

    /** The page with what a form about an event says. */
    View page(HttpServletRequest request, List<String> problems, EventForm form, HttpStatus status) {
        return page(request, "", problems, form, SettingsForm.none(), status);
    }

    private View page(
            HttpServletRequest request,
            String said,
            List<String> problems,
            EventForm event,
            SettingsForm form,
            HttpStatus status) {
        Visit visit = visits.one(request, "Settings");
        SettingsTelling telling = new SettingsTelling(visit);
        SettingsView view = new SettingsView(
                visit.frame(),
                said,
                problems,
                telling.preferences(),
                SettingsTelling.themes(Theme.of(request)),
                telling.zone(form, clock.getZone(), visit.settings().today(clock)),
                telling.names(form),
                telling.events(),
                event,
                !visit.frame().visitingDemo(),
                SettingsTelling.facts(config));
        return Pages.page("settings/settings.jte", view, status);
    }

    private static String told(String event, String kept) {
        return switch (event.isEmpty() ? kept : "event " + event) {
            case "event kept" -> "Your event is kept, and every page knows of it.";
            case "event removed" -> "Your event is removed, and no page speaks of it any more.";
            case SettingsForm.UNITS -> "Your units are kept: pages and commands tell distances and paces in them.";
            case SettingsForm.WEEK -> "Your week is kept: pages and commands cut time by it.";
            case SettingsForm.ZONE -> "Your time zone is kept: pages and commands go by its date.";
            case SettingsForm.NAMES -> "Your names are kept: pages and commands call labels so.";
            default -> "";
        };
    }
}
