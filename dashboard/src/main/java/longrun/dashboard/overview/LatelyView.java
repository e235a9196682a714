package longrun.dashboard.overview;

import java.util.List;

/** What the overview tells of the days up to the one it looks from. */
public record LatelyView(List<Period> periods, String periodsHow, Steady steady, Ahead ahead) {
    public LatelyView {
        periods = List.copyOf(periods);
    }

    /** A sentence, and where the rows it speaks of are; an empty address where there are none. */
    public record Sentence(String text, String href) {}

    /**
     * The daily brief.
     *
     * @param looks what needs a look, if anything does
     */
    public record Brief(
            String opening, List<Sentence> remarks, List<Sentence> advice, List<Sentence> looks, String how) {
        public Brief {
            remarks = List.copyOf(remarks);
            advice = List.copyOf(advice);
            looks = List.copyOf(looks);
        }
    }

    /**
     * Some days beside the days before and the same days last year.
     *
     * @param hasLastYear false for a year, of which the one before is last year
     */
    public record Period(String title, String href, boolean hasLastYear, List<Measure> measures) {
        public Period {
            measures = List.copyOf(measures);
        }
    }

    /** One metric of a period, and how it stands to the other periods. */
    public record Measure(String name, String now, String before, String lastYear, String usual) {}

    /**
     * How steadily she trains.
     *
     * @param score such as "72 of 100"
     * @param instead why there is no score; empty if there is one
     */
    public record Steady(String score, String window, List<Part> parts, String how, String instead) {
        public Steady {
            parts = List.copyOf(parts);
        }
    }

    /** A part of the score, of 100 points. */
    public record Part(String name, long points, String weight, String why) {}

    /** What the next weeks will probably bring. */
    public record Ahead(List<Told> told, String how) {
        public Ahead {
            told = List.copyOf(told);
        }
    }

    /**
     * A metric's weeks.
     *
     * @param scorecard how well it was told in the past, or why it cannot be told
     */
    public record Told(String name, List<Week> weeks, String scorecard) {
        public Told {
            weeks = List.copyOf(weeks);
        }
    }

    /** A week to come: what is expected, and where it lies half of the time and four times in five. */
    public record Week(String of, String expected, String half, String most) {}
}
