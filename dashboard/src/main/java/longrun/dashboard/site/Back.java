package longrun.dashboard.site;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The way back to the page a form was on. */
final class Back {
    /** A path of this site with the query a lens makes; nothing that could name another host. */
    private static final Pattern OWN_PATH =
            Pattern.compile("/(?:[a-z0-9-]+(?:/[a-z0-9-]+)*)?(?:\\?[A-Za-z0-9=&,_.%+*-]*)?");

    private Back() {}

    static ResponseEntity<Void> to(String path) {
        String own = OWN_PATH.matcher(path).matches() ? path : "/";
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(own))
                .build();
    }
}
