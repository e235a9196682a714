package longrun.dashboard.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import longrun.wording.LensText;
import longrun.workout.history.Lens;

/**
 * A page, with what its own parameters say beside the lens.
 *
 * @param own those of its parameters that say anything
 */
public record Place(String path, List<Parameter> own) {
    public Place {
        own = List.copyOf(own);
    }

    /** A parameter as the address has it. */
    public record Parameter(String name, String value) {
        private String spelled() {
            return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /** Where a request is, with the parameters of these names. */
    static Place of(HttpServletRequest request, String... own) {
        return new Place(
                request.getRequestURI(),
                Arrays.stream(own)
                        .map(name -> new Parameter(name, value(request, name)))
                        .filter(parameter -> !parameter.value().isBlank())
                        .toList());
    }

    private static String value(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** The same page with one of its own parameters set otherwise; blank takes it away. */
    public Place with(String name, String value) {
        List<Parameter> others = new ArrayList<>(own);
        others.removeIf(parameter -> parameter.name().equals(name));
        if (!value.isBlank()) {
            others.add(new Parameter(name, value));
        }
        return new Place(path, others);
    }

    /** A lens as a form sends it along. */
    public static List<Parameter> parameters(Lens lens) {
        return Arrays.stream(LensText.query(lens).split("&", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .map(part -> new Parameter(part[0], part[1]))
                .toList();
    }

    /** Its address under a lens. */
    public String href(Lens lens) {
        StringJoiner query = new StringJoiner("&");
        own.forEach(parameter -> query.add(parameter.spelled()));
        String ofLens = LensText.query(lens);
        if (!ofLens.isEmpty()) {
            query.add(ofLens);
        }
        return query.length() == 0 ? path : path + "?" + query;
    }
}
