package longrun.dashboard.metrics;

import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** For Prometheus, or whoever reads its text: in the older form, or as OpenMetrics if that is accepted. */
@Controller
public class MetricsPage {
    private final ExpositionFormats forms = ExpositionFormats.init();
    private final Metrics metrics;

    MetricsPage(Metrics metrics) {
        this.metrics = metrics;
    }

    @GetMapping("/metrics")
    ResponseEntity<byte[]> tell(HttpServletRequest request) throws IOException {
        ExpositionFormatWriter writer = writer(request.getHeader(HttpHeaders.ACCEPT));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        writer.write(text, metrics.now());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, writer.getContentType())
                .cacheControl(CacheControl.noStore())
                .body(text.toByteArray());
    }

    /** Not any that is known: what writes Prometheus' binary form is not there. */
    private ExpositionFormatWriter writer(@Nullable String accepted) {
        return forms.getOpenMetricsTextFormatWriter().accepts(accepted)
                ? forms.getOpenMetricsTextFormatWriter()
                : forms.getPrometheusTextFormatWriter();
    }
}
