package longrun.dashboard.frame;

import java.util.List;
import java.util.Optional;

/**
 * What every page shows around its content.
 *
 * @param back where a form at the foot of the page returns to
 * @param lens empty on pages that have none
 * @param exports the workouts that the page speaks of, as files; none on pages about none
 * @param notices what the reader should know of all she sees here
 * @param problems what of the address could not be understood
 * @param visitingDemo whether the reader looks at the demo instead of her own history
 */
public record Frame(
        String title,
        Assets assets,
        Form form,
        Theme theme,
        String units,
        String back,
        List<Link> pages,
        Optional<LensBar> lens,
        List<Link> exports,
        List<String> notices,
        List<String> problems,
        boolean visitingDemo) {
    public Frame {
        exports = List.copyOf(exports);
        pages = List.copyOf(pages);
        notices = List.copyOf(notices);
        problems = List.copyOf(problems);
    }

    /** What proves that a form was on a page of ours. */
    public record Form(String parameter, String token) {}
}
