package longrun.dashboard.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A form sends every field, chosen or not. The address that stays says only what was chosen, so that it can be read,
 * bookmarked and shared.
 */
final class TidyAddress implements HandlerInterceptor {
    private static final Pattern SAYS_NOTHING = Pattern.compile("(?:from|to|label|activity|source)=|label=everything");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        if (query == null || !request.getMethod().equals("GET")) {
            return true;
        }
        String chosen = Arrays.stream(query.split("&", -1))
                .filter(part -> !SAYS_NOTHING.matcher(part).matches())
                .collect(Collectors.joining("&"));
        if (chosen.equals(query)) {
            return true;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(
                HttpHeaders.LOCATION,
                chosen.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + chosen);
        return false;
    }
}
