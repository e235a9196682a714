package longrun.dashboard.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/** Turns views into HTML by the templates compiled into the jar. */
public final class Pages {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "longrun.dashboard.templates");

    private static final String WHOLE = Pages.class.getName() + ".whole";

    private Pages() {}

    /** Whatever part of a page was asked for, the answer stands in the place of the whole. */
    public static void replaceWhole(HttpServletRequest request) {
        request.setAttribute(WHOLE, true);
    }

    /** A page of a view; a page speaks of a person's life, so no cache keeps it. */
    public static View page(String template, Object view, HttpStatus status) {
        return (model, request, response) -> {
            Utf8ByteOutput html = new Utf8ByteOutput();
            TEMPLATES.render(template, view, html);
            if (request.getAttribute(WHOLE) != null) {
                response.setHeader("HX-Retarget", "#page");
                response.setHeader("HX-Reselect", "#page");
                response.setHeader("HX-Reswap", "outerHTML");
            }
            send(html, status, response);
        };
    }

    public static View page(String template, Object view) {
        return page(template, view, HttpStatus.OK);
    }

    /** A page that the browser saves as a file of this name. */
    public static View file(String template, Object view, String name) {
        return (model, request, response) -> {
            Utf8ByteOutput html = new Utf8ByteOutput();
            TEMPLATES.render(template, view, html);
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name).build().toString());
            send(html, HttpStatus.OK, response);
        };
    }

    private static void send(Utf8ByteOutput html, HttpStatus status, HttpServletResponse response)
            throws java.io.IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }
}
