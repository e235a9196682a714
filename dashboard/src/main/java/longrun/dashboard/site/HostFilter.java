package longrun.dashboard.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import longrun.dashboard.config.DashboardConfig;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only to the names of this machine, so that no other site can have its own name point here and read along (DNS
 * rebinding). Behind a proxy the names are the proxy's to check.
 */
final class HostFilter extends OncePerRequestFilter {
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final DashboardConfig config;

    HostFilter(DashboardConfig config) {
        this.config = config;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (config.behindProxy() || isOwn(request.getServerName())) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().println("Longrun answers to localhost only. Open it under that name.");
    }

    private boolean isOwn(String name) {
        return OWN_NAMES.contains(name.toLowerCase(Locale.ROOT)) || name.equalsIgnoreCase(config.host());
    }
}
