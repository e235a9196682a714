package longrun.wording;

import java.util.List;
import java.util.stream.Collectors;
import longrun.insight.change.Change;
import longrun.insight.chapter.Chapter;
import longrun.insight.chapter.Chapters;

/** Chapters in words. */
public final class ChapterText {
    private final QuantityText quantities;

    public ChapterText(QuantityText quantities) {
        this.quantities = quantities;
    }

    /** How many there are. */
    public String sentence(Chapters found) {
        List<Chapter> chapters = found.chapters();
        if (chapters.size() == 1) {
            return "The months show no change: your history is one chapter so far.";
        }
        return "Your history has " + quantities.count(chapters.size()) + " chapters.";
    }

    /** What changed where it begins, the strongest first; empty for the first chapter. */
    public String beginning(Chapter chapter) {
        ChangeText text = new ChangeText(quantities);
        return chapter.changes().stream()
                .map((Change change) -> text.levels(change))
                .collect(Collectors.joining("; "));
    }
}
