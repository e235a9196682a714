package longrun.dashboard.site;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import longrun.dashboard.frame.Preferences;
import longrun.dashboard.frame.Theme;
import longrun.wording.LensText;
import longrun.wording.Units;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what a reader chose at the foot of a page or among the settings, and goes back to that page. */
@Controller
class PreferencesPage {
    private static final Duration KEPT = Duration.ofDays(365);

    @PostMapping("/preferences")
    ResponseEntity<Void> choose(
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String units,
            @RequestParam(defaultValue = "") String week,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        Preferences.theme(theme).map(Theme::spelled).ifPresent(value -> keep(response, Preferences.THEME, value));
        Preferences.units(units).map(Units::symbol).ifPresent(value -> keep(response, Preferences.UNITS, value));
        Preferences.weekStart(week).map(LensText::spelled).ifPresent(value -> keep(response, Preferences.WEEK, value));
        return Back.to(back);
    }

    private static void keep(HttpServletResponse response, String name, String value) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
