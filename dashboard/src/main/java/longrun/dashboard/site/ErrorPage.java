package longrun.dashboard.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.frame.Frame;
import longrun.dashboard.frame.Pages;
import longrun.dashboard.frame.Visits;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Says in the frame of the other pages what went wrong, and never how it looks from inside. */
@Controller
class ErrorPage implements ErrorController {
    private final Visits visits;
    private final DashboardConfig config;

    ErrorPage(Visits visits, DashboardConfig config) {
        this.visits = visits;
        this.config = config;
    }

    @RequestMapping("/error")
    View show(HttpServletRequest request) {
        Pages.replaceWhole(request);
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        HttpStatus shown = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        Frame frame = visits.plain(request, title(shown), List.of());
        return Pages.page("site/error.jte", new ErrorView(frame, title(shown), advice(shown)), shown);
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is no such page";
            case FORBIDDEN -> "This form has expired";
            case METHOD_NOT_ALLOWED -> "This page cannot be used that way";
            case CONTENT_TOO_LARGE -> "That is more than Longrun takes at once";
            case BAD_REQUEST -> "This address says something Longrun does not understand";
            default -> "Something broke";
        };
    }

    private String advice(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "It may have moved, or the address has a slip in it.";
            case FORBIDDEN -> "Go back, load the page again, and send the form from there. Nothing was changed.";
            case CONTENT_TOO_LARGE ->
                "An upload may have up to " + config.uploads().mostFiles() + " files and "
                        + config.uploads().mostMegabytes() + " MB. Hand over fewer files, or have"
                        + " Longrun started with a larger --max-size. Nothing was stored.";
            case METHOD_NOT_ALLOWED, BAD_REQUEST -> "Start from one of the pages above. Nothing was changed.";
            default -> "The log of Longrun says what it was. Your workouts are not touched by it.";
        };
    }
}
