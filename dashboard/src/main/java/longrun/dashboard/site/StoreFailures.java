package longrun.dashboard.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import longrun.dashboard.frame.Frame;
import longrun.dashboard.frame.Pages;
import longrun.dashboard.frame.Visits;
import longrun.dashboard.journal.Entry;
import longrun.dashboard.journal.Journal;
import longrun.dashboard.journal.Kind;
import longrun.workout.port.BusyException;
import longrun.workout.port.StoreException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/** A store that is busy, full or out of reach says so itself, and what would help. */
@ControllerAdvice
class StoreFailures {
    private final Visits visits;
    private final Journal journal;

    StoreFailures(Visits visits, Journal journal) {
        this.visits = visits;
        this.journal = journal;
    }

    @ExceptionHandler(BusyException.class)
    View tell(HttpServletRequest request, BusyException failure) {
        return page(request, "Your workouts are being written to", failure);
    }

    @ExceptionHandler(StoreException.class)
    View tell(HttpServletRequest request, StoreException failure) {
        return page(request, "Your workouts cannot be reached", failure);
    }

    private View page(HttpServletRequest request, String title, RuntimeException failure) {
        journal.note(Entry.of(Kind.STORE_FAILED, "a page could not be given: " + failure.getMessage(), failure));
        Frame frame = visits.plain(request, title, List.of());
        String message = String.valueOf(failure.getMessage());
        String advice = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        return Pages.page(
                "site/error.jte",
                new ErrorView(frame, title, advice + ". Nothing was changed."),
                HttpStatus.SERVICE_UNAVAILABLE);
    }
}
