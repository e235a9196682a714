package longrun.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that was meant where another was typed. */
public final class Nearest {
    private Nearest() {}

    /** The nearest of some words, or empty if it takes more than one slip for every three letters. */
    public static Optional<String> to(String typed, Collection<String> words) {
        return words.stream()
                .min(Comparator.<String>comparingInt(word -> slips(typed, word)).thenComparing(word -> word))
                .filter(word ->
                        slips(typed, word) <= Math.max(1, typed.replace("-", "").length() / 3));
    }

    /** The same among words that all begin with a prefix, as the typed one does; slips are counted in what follows. */
    public static Optional<String> to(String typed, Collection<String> words, String prefix) {
        int from = prefix.length();
        return to(
                        typed.substring(from),
                        words.stream().map(word -> word.substring(from)).toList())
                .map(prefix::concat);
    }

    /**
     * What to say of a word that is none: which one was meant.
     *
     * @param prefix that all words begin with; may be empty
     * @param otherwise what to say if none is near
     */
    public static String suggestion(String typed, Collection<String> words, String prefix, String otherwise) {
        return to(typed, words, prefix)
                .map(word -> "; did you mean " + word + "?")
                .orElse(otherwise);
    }

    /**
     * The fewest letters to leave out, put in, exchange, or swap with their neighbour: the optimal string alignment
     * distance.
     */
    static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, one, i, other, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int least(int[][] slips, String one, int i, String other, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(slips[i - 1][j - 1] + (same ? 0 : 1), Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
