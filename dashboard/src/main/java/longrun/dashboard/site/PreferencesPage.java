package longrun.dashboard.site;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.frame.Theme;
import longrun.dashboard.snapshot.Snapshots;
import longrun.wording.Units;
import longrun.workout.port.SettingStore;
import longrun.workout.settings.UnitSystem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what a reader chose at the foot of a page, and goes back there: units in the store, the theme in a cookie. */
@Controller
class PreferencesPage {
    private static final Duration KEPT = Duration.ofDays(365);

    private final SettingStore settings;
    private final DashboardConfig config;
    private final Snapshots snapshots;

    PreferencesPage(SettingStore settings, DashboardConfig config, Snapshots snapshots) {
        this.settings = settings;
        this.config = config;
        this.snapshots = snapshots;
    }

    @PostMapping("/preferences")
    ResponseEntity<Void> choose(
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String units,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        Theme.of(theme).ifPresent(chosen -> remember(response, chosen));
        Units.of(units).map(Units::system).ifPresent(this::keep);
        return Back.to(back);
    }

    private void keep(UnitSystem units) {
        settings.change(config.athlete(), before -> before.withUnits(Optional.of(units)));
        snapshots.renew();
    }

    private static void remember(HttpServletResponse response, Theme theme) {
        ResponseCookie cookie = ResponseCookie.from(Theme.COOKIE, theme.spelled())
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
