package longrun.benchmarks;

import java.util.List;

/** The pages a reader of a fitness history goes through. */
final class Tour {
    static final List<String> PAGES = List.of(
            "/",
            "/effect",
            "/calendar",
            "/calendar?day=2024-09-08",
            "/trends",
            "/trends?metric=typical_pace&by=month",
            "/model",
            "/goals",
            "/workouts",
            "/workouts?sort=-pace",
            "/settings");

    /** Each is come back to, so that what is found through it is found already. */
    static final List<String> LENSES = List.of(
            "",
            "label=real_run",
            "label=pup_walk",
            "from=2018-06-01",
            "to=2018-05-31",
            "from=2024-01-01&to=2024-12-31",
            "from=2023-01-01&to=2023-12-31",
            "from=2020-01-01&label=real_run",
            "from=2018-06-01&label=pup_walk",
            "label=not_outlier");

    private Tour() {}

    static String through(String page, String lens) {
        return lens.isEmpty() ? page : page + (page.contains("?") ? "&" : "?") + lens;
    }
}
