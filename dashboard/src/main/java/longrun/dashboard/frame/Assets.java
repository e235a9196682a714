package longrun.dashboard.frame;

import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The addresses of style sheets and scripts, each with the hash of its content. */
public record Assets(
        String style,
        String icon,
        String htmx,
        String charts,
        String echarts,
        String later,
        String keys,
        String calendar) {
    static Assets of(ResourceUrlProvider urls) {
        return new Assets(
                url(urls, "longrun.css"),
                url(urls, "icon.svg"),
                url(urls, "vendor/htmx/htmx.min.js"),
                url(urls, "charts.js"),
                url(urls, "vendor/echarts/echarts.common.min.js"),
                url(urls, "later.js"),
                url(urls, "keys.js"),
                url(urls, "calendar.js"));
    }

    private static String url(ResourceUrlProvider urls, String file) {
        String url = urls.getForLookupPath("/assets/" + file);
        if (url == null) {
            throw new IllegalStateException("asset " + file + " is missing from the jar");
        }
        return url;
    }
}
