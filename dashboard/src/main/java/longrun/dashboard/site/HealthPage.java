package longrun.dashboard.site;

import longrun.dashboard.snapshot.Snapshots;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** For whoever watches the process: whether it answers, and whether what it shows is what is kept now. */
@Controller
class HealthPage {
    private final Snapshots snapshots;

    HealthPage(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** 200 as long as the process answers at all; one that does not should be started anew. */
    @GetMapping("/health")
    ResponseEntity<String> health() {
        return answer(HttpStatus.OK, "alive\n");
    }

    /** 503 while the store cannot be read: pages then show what was known before, and starting anew would not help. */
    @GetMapping("/ready")
    ResponseEntity<String> ready() {
        return snapshots.isBehind()
                ? answer(HttpStatus.SERVICE_UNAVAILABLE, "the store cannot be read\n")
                : answer(HttpStatus.OK, "ready\n");
    }

    private static ResponseEntity<String> answer(HttpStatus status, String text) {
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body(text);
    }
}
