package longrun.dashboard.metrics;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Times each request. It stands before all other filters, so that it counts what they refuse too. */
public final class RequestFilter extends OncePerRequestFilter {
    /** Of what no page answered: there is none, or a guard refused it. */
    private static final String NO_ROUTE = "none";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Pattern FORM_OF_VARIABLE = Pattern.compile(":[^{}/]*(?:\\{[^}]*}[^{}/]*)*}");

    private final Metrics metrics;
    private final Map<String, String> routes = new ConcurrentHashMap<>();

    public RequestFilter(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long begun = System.nanoTime();
        // What is thrown is answered outside, by the server.
        int status = HttpStatus.INTERNAL_SERVER_ERROR.value();
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            metrics.answered(route(request), method(request), status, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    /** The pattern of the page, such as {@code /import/batches/{number}}: there are as many as pages. */
    private String route(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern
                ? routes.computeIfAbsent(
                        pattern, asMapped -> FORM_OF_VARIABLE.matcher(asMapped).replaceAll("}"))
                : NO_ROUTE;
    }

    /** A visitor may call a method what she likes. */
    private static String method(HttpServletRequest request) {
        return METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
    }
}
