package longrun.source.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what a text came to, for columns that say the same again and again. */
public final class Memo<T> {
    /** A column with more different texts than this doesn't repeat itself enough to be worth the memory. */
    private static final int CAPACITY = 20_000;

    private final Function<String, T> work;
    private final Map<String, T> known = new HashMap<>();

    public Memo(Function<String, T> work) {
        this.work = work;
    }

    public T of(String text) {
        T before = known.get(text);
        if (before != null) {
            return before;
        }
        if (known.size() == CAPACITY) {
            known.clear();
        }
        T now = work.apply(text);
        known.put(text, now);
        return now;
    }
}
