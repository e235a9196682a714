package longrun.workout.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Some rows of a history, in its order. */
public final class Selection {
    private final History history;
    private final int[] rows;

    Selection(History history, int[] rows) {
        this.history = history;
        this.rows = rows;
    }

    /** All that the athlete didn't leave out. */
    public static Selection everything(History history) {
        return new Selection(
                history,
                IntStream.range(0, history.size())
                        .filter(row -> !history.overlay(row).isExcluded())
                        .toArray());
    }

    /** No workout of a history. */
    public static Selection nothing(History history) {
        return new Selection(history, new int[0]);
    }

    public History history() {
        return history;
    }

    public int size() {
        return rows.length;
    }

    public boolean isEmpty() {
        return rows.length == 0;
    }

    /** The history's row at a place in the selection. */
    public int row(int index) {
        return rows[index];
    }

    /** The first place of a date or later; {@link #size()} if there is none. */
    public int firstOnOrAfter(LocalDate date) {
        int place = Arrays.binarySearch(rows, history.firstRowOnOrAfter(date));
        return place < 0 ? -place - 1 : place;
    }

    /** The history's rows, in order. */
    public IntStream rows() {
        return IntStream.of(rows);
    }
}
