package longrun.dashboard.effect;

import java.util.List;
import longrun.dashboard.chart.Picture;

/** A story, and each of its charts as pictures, one for each format of screen. */
public record ShareView(
        EffectView.Story story,
        EffectView.Told told,
        EffectView.Compared compared,
        List<Picture> months,
        List<Picture> paces) {
    public ShareView {
        months = List.copyOf(months);
        paces = List.copyOf(paces);
    }
}
