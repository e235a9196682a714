package longrun.dashboard.site;

import jakarta.servlet.http.HttpServletResponse;
import longrun.dashboard.frame.Visits;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Turns the demo history on and off for this browser, until it is closed. */
@Controller
class DemoPage {
    @PostMapping("/demo")
    ResponseEntity<Void> show(@RequestParam boolean on, HttpServletResponse response) {
        ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(Visits.HISTORY, Visits.DEMO)
                .path("/")
                .httpOnly(true)
                .sameSite("Strict");
        if (!on) {
            cookie.maxAge(0);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
        return Back.to("/");
    }
}
