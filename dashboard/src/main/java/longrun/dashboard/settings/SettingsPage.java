package longrun.dashboard.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.frame.Pages;
import longrun.dashboard.frame.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How pages are shown, the athlete's events, and where all of it is kept. */
@Controller
public class SettingsPage {
    static final String PATH = "/settings";

    private final Visits visits;
    private final DashboardConfig config;
    private final Clock clock;

    SettingsPage(Visits visits, DashboardConfig config, Clock clock) {
        this.visits = visits;
        this.config = config;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(HttpServletRequest request, @RequestParam(defaultValue = "") String event) {
        SettingsView view = SettingsView.of(
                visits.one(request, "Settings"), request, config, clock, told(event), List.of(), EventForm.EMPTY);
        return Pages.page("settings/settings.jte", view);
    }

    private static String told(String event) {
        return switch (event) {
            case "kept" -> "Your event is kept, and every page knows of it.";
            case "removed" -> "Your event is removed, and no page speaks of it any more.";
            default -> "";
        };
    }
}
