package longrun.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import longrun.workout.Label;
import longrun.workout.Overlay;
import org.jspecify.annotations.Nullable;

/** What an athlete says of a workout herself, in words. */
public final class OverlayText {
    /** How "no label of mine" is spelled where a label is chosen. */
    public static final String AUTO = "auto";

    private OverlayText() {}

    /**
     * The label that is meant; null for {@link #AUTO}.
     *
     * @throws IllegalArgumentException if none is, saying which there are
     */
    public static @Nullable Label label(String spelled) {
        String text = spelled.strip().toLowerCase(Locale.ROOT);
        if (text.equals(AUTO)) {
            return null;
        }
        return Arrays.stream(Label.values())
                .filter(label -> LensText.spelled(label).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("choose one of real_run, pup_walk, mixed, outlier and " + AUTO));
    }

    /** For example {@code you say: dog walk; your note: in the rain; left out of sums and findings}. */
    public static String sentence(Overlay overlay) {
        List<String> said = new ArrayList<>();
        Label label = overlay.label();
        if (label != null) {
            said.add("you say: " + ReasonText.label(label).toLowerCase(Locale.ROOT));
        }
        if (!overlay.note().isEmpty()) {
            said.add("your note: " + overlay.note());
        }
        if (overlay.isExcluded()) {
            said.add("left out of sums and findings");
        }
        return said.isEmpty() ? "as its import tells" : String.join("; ", said);
    }
}
