package longrun.dashboard.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.snapshot.Demo;
import longrun.dashboard.snapshot.Snapshot;
import longrun.dashboard.snapshot.Snapshots;
import longrun.insight.evidence.Evidence;
import longrun.wording.LabelNames;
import longrun.wording.LensText;
import longrun.wording.QuantityText;
import longrun.workout.history.Lens;
import longrun.workout.settings.Settings;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Receives a request: which history, through which lens, in whose units, and in what frame. */
public class Visits {
    /** The cookie that says which history this browser looks at, and its one value. */
    public static final String HISTORY = "history";

    public static final String DEMO = "demo";

    private final DashboardConfig config;
    private final Snapshots snapshots;
    private final Demo demo;
    private final Clock clock;
    private final ResourceUrlProvider urls;

    public Visits(DashboardConfig config, Snapshots snapshots, Demo demo, Clock clock, ResourceUrlProvider urls) {
        this.config = config;
        this.snapshots = snapshots;
        this.demo = demo;
        this.clock = clock;
        this.urls = urls;
    }

    /**
     * A visit to a page about workouts.
     *
     * @param own the page's own parameters, which stay as they are when the lens is changed
     */
    public Visit receive(HttpServletRequest request, String title, String... own) {
        boolean visitingDemo = visitingDemo(request);
        Snapshot snapshot = visitingDemo ? demo.snapshot() : snapshots.current();
        Settings settings = snapshots.settings();
        LensText.Parsed parsed = LensText.parse(request::getParameter);
        LocalDate today = settings.today(clock);
        LocalDate asOf = Evidence.defaultAsOf(snapshot.history(), today);
        QuantityText quantities = quantities(request, settings, snapshot);
        Optional<LensBar> lens = snapshot.history().isEmpty()
                ? Optional.empty()
                : Optional.of(LensBars.of(Place.of(request, own), parsed.lens(), snapshot, asOf, quantities));
        List<String> notices = notices(snapshot, asOf.isBefore(today) ? quantities.date(asOf) : "", visitingDemo);
        Frame frame = frame(
                request, Patience.address(request), title, quantities, parsed.lens(), lens, notices, parsed.problems());
        Patience patience = patience(request, snapshot, settings, quantities);
        return new Visit(
                snapshot,
                snapshot.findings(parsed.lens(), asOf),
                quantities,
                settings,
                zone(settings),
                frame,
                parsed.problems(),
                patience);
    }

    /** What a part is fetched for may be of the past by now; then the whole page is replaced. */
    private Patience patience(
            HttpServletRequest request, Snapshot snapshot, Settings settings, QuantityText quantities) {
        int rests = Objects.hash(
                visitingDemo(request),
                snapshot.history().revision(),
                settings.toString(),
                quantities.units().symbol());
        Patience patience = Patience.of(request, config.patience(), Integer.toHexString(rests));
        if (patience.isOutdated()) {
            Pages.replaceWhole(request);
        }
        return patience;
    }

    /** A visit to a page about one's own imports: the demo has none. */
    public Visit own(HttpServletRequest request, String title) {
        return whole(request, title, snapshots.current());
    }

    private Visit whole(HttpServletRequest request, String title, Snapshot snapshot) {
        Settings settings = snapshots.settings();
        QuantityText quantities = quantities(request, settings, snapshot);
        Frame frame = frame(
                request,
                Patience.address(request),
                title,
                quantities,
                Lens.ALL,
                Optional.empty(),
                List.of(),
                List.of());
        return new Visit(
                snapshot,
                snapshot.findings(Lens.ALL, Evidence.defaultAsOf(snapshot.history(), settings.today(clock))),
                quantities,
                settings,
                zone(settings),
                frame,
                List.of(),
                patience(request, snapshot, settings, quantities));
    }

    private ZoneId zone(Settings settings) {
        return settings.on(clock).getZone();
    }

    /** A visit to a page about one workout of the history that this browser looks at, whatever the lens. */
    public Visit one(HttpServletRequest request, String title) {
        Snapshot snapshot = visitingDemo(request) ? demo.snapshot() : snapshots.current();
        return whole(request, title, snapshot);
    }

    /** The frame of a page that is about no workouts, such as an error. */
    public Frame plain(HttpServletRequest request, String title, List<String> problems) {
        QuantityText quantities = quantities(request, snapshots.settings(), snapshots.current());
        return frame(request, "/", title, quantities, Lens.ALL, Optional.empty(), List.of(), problems);
    }

    private Frame frame(
            HttpServletRequest request,
            String back,
            String title,
            QuantityText quantities,
            Lens lens,
            Optional<LensBar> bar,
            List<String> notices,
            List<String> problems) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame(
                title,
                Assets.of(urls),
                token == null
                        ? new Frame.Form("_csrf", "")
                        : new Frame.Form(token.getParameterName(), token.getToken()),
                Theme.of(request),
                quantities.units().symbol(),
                back,
                List.of(
                        page("Overview", "/", request, lens),
                        page("Effect", "/effect", request, lens),
                        page("Calendar", "/calendar", request, lens),
                        page("Trends", "/trends", request, lens),
                        page("Model", "/model", request, lens),
                        new Link("Goals", "/goals", request.getRequestURI().startsWith("/goals")),
                        page("Workouts", "/workouts", request, lens),
                        new Link("Import", "/import", request.getRequestURI().startsWith("/import")),
                        new Link(
                                "Settings", "/settings", request.getRequestURI().startsWith("/settings"))),
                bar,
                bar.isEmpty() ? List.of() : exports(lens),
                notices,
                problems,
                visitingDemo(request));
    }

    private static List<Link> exports(Lens lens) {
        return List.of(
                new Link("CSV", new Place("/export/workouts.csv", List.of()).href(lens), false),
                new Link("JSON", new Place("/export/workouts.json", List.of()).href(lens), false));
    }

    /** A link to a page that keeps the lens. */
    private static Link page(String title, String path, HttpServletRequest request, Lens lens) {
        return new Link(title, new Place(path, List.of()).href(lens), path.equals(request.getRequestURI()));
    }

    /** @param seenFrom the day looked from, where that is before today and there is anything to see */
    private List<String> notices(Snapshot snapshot, String seenFrom, boolean visitingDemo) {
        List<String> notices = new ArrayList<>();
        if (config.demo() || visitingDemo) {
            notices.add("This is the demo history: fourteen made-up years of running, and a dog.");
        }
        if (!visitingDemo && snapshots.isBehind()) {
            notices.add("The database cannot be reached just now; this is what was known before.");
        }
        if (!snapshot.history().isEmpty() && !seenFrom.isEmpty()) {
            notices.add("Seen from " + seenFrom + ", the day of the newest workout.");
        }
        return notices;
    }

    /** Whether this browser looks at the demo instead of its own history. */
    public boolean visitingDemo(HttpServletRequest request) {
        return !config.demo()
                && Cookies.value(request, HISTORY).filter(DEMO::equals).isPresent();
    }

    private static QuantityText quantities(HttpServletRequest request, Settings settings, Snapshot snapshot) {
        return new QuantityText(
                snapshot.units(settings), dates(request.getLocale()), new LabelNames(settings.labelNames()));
    }

    /** The reader's order of day and month; the words around them are English. */
    private static Locale dates(Locale reader) {
        return reader.getCountry().equals("US") ? Locale.US : Locale.UK;
    }
}
