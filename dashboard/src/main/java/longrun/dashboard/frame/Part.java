package longrun.dashboard.frame;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that may take longer to find than a page should: there, or fetched by the page once it is.
 *
 * @param name its element's id
 * @param value null until it is there
 * @param trigger when the page fetches it
 * @param href where it is waited for
 */
public record Part<V>(String name, @Nullable V value, String trigger, String href) {
    public static <V> Part<V> there(String name, V value) {
        return new Part<>(name, value, "", "");
    }

    public boolean isThere() {
        return value != null;
    }

    public V get() {
        if (value == null) {
            throw new NoSuchElementException(name + " is not there yet");
        }
        return value;
    }
}
