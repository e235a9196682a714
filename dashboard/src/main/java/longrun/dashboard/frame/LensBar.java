package longrun.dashboard.frame;

import java.util.List;

/**
 * The lens as a form.
 *
 * @param path the page it belongs to
 * @param own what the page's own parameters say
 * @param widest the address of the page with nothing left out
 * @param from as a date field takes it; empty for no bound
 * @param sources empty where there is only one to choose from
 * @param words the lens in words, for paper
 * @param open whether the lens leaves anything out
 */
public record LensBar(
        String path,
        List<Place.Parameter> own,
        String widest,
        String from,
        String to,
        List<Link> presets,
        List<Choice> labels,
        List<Choice> activities,
        List<Choice> sources,
        String words,
        boolean open) {
    public LensBar {
        own = List.copyOf(own);
        presets = List.copyOf(presets);
        labels = List.copyOf(labels);
        activities = List.copyOf(activities);
        sources = List.copyOf(sources);
    }
}
