package longrun.dashboard.effect;

import java.util.List;
import java.util.Optional;
import longrun.dashboard.chart.Chart;
import longrun.dashboard.frame.Choice;
import longrun.dashboard.frame.Empty;
import longrun.dashboard.frame.Frame;
import longrun.dashboard.frame.Part;
import longrun.dashboard.frame.Place;
import longrun.dashboard.frame.Tile;
import longrun.dashboard.workouts.WorkoutRow;

/**
 * All the page of an effect shows.
 *
 * @param chooser what may take the moment's place
 * @param story empty where there is nothing to part the history at, or too little on either side
 * @param instead why there is no story; empty if there is one
 * @param whole where the page is with all its parts; empty if it has them
 */
public record EffectView(
        Frame frame,
        Empty empty,
        String widenHref,
        Chooser chooser,
        Optional<Story> story,
        String instead,
        String whole) {
    /**
     * The form that chooses another moment.
     *
     * @param lens what stays of the lens, as hidden fields
     * @param day as a date field takes it
     */
    public record Chooser(List<Place.Parameter> lens, List<Choice> moments, String day) {
        public Chooser {
            lens = List.copyOf(lens);
            moments = List.copyOf(moments);
        }
    }

    /**
     * A moment's story.
     *
     * @param moment its name and date
     * @param shareHref where the story can be had as one file
     */
    public record Story(
            String title,
            String moment,
            Part<Told> told,
            Part<Compared> compared,
            Chart months,
            Chart paces,
            Chart shares,
            List<WorkoutRow> around,
            String jsonHref,
            String shareHref) {
        public Story {
            around = List.copyOf(around);
        }
    }

    /** The answer in short. */
    public record Told(List<String> sentences, List<Tile> tiles) {
        public Told {
            sentences = List.copyOf(sentences);
            tiles = List.copyOf(tiles);
        }
    }

    /**
     * What was otherwise.
     *
     * @param apart runs and dog walks, each alone; none where the lens has chosen
     * @param chance how rare such a jump is
     * @param nearest the change found in the data that is nearest to it
     */
    public record Compared(
            Panel all,
            List<Panel> apart,
            String chance,
            Optional<Chart> placebo,
            String placeboSentence,
            String nearest,
            Chapters chapters,
            List<String> how) {
        public Compared {
            apart = List.copyOf(apart);
            how = List.copyOf(how);
        }
    }

    /**
     * What is compared of some workouts.
     *
     * @param kind their label as style sheets spell it; empty for all
     */
    public record Panel(String title, String kind, String counts, List<Contrast> contrasts) {
        public Panel {
            contrasts = List.copyOf(contrasts);
        }
    }

    /** One aspect, before and after. */
    public record Contrast(
            String aspect, String before, String after, String difference, String interval, boolean clear) {}

    /**
     * The stretches between the changes found in the data.
     *
     * @param walks the head of the column of dog walks
     */
    public record Chapters(String sentence, String walks, List<ChapterRow> rows, String how) {
        public Chapters {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One of them.
     *
     * @param href its workouts
     */
    public record ChapterRow(
            String name,
            String dates,
            String href,
            String workouts,
            String perMonth,
            String pace,
            String walks,
            String beginning) {}
}
