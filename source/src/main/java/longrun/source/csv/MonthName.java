package longrun.source.csv;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The months in English, German, French, Spanish, Dutch, Portuguese, Italian and Polish, in full or cut short. The
 * lists are Longrun's own, for those of the Java platform change with its version.
 */
public final class MonthName {
    /** No month has a shorter short form. */
    private static final int SHORTEST = 3;

    /** In lower case and without accents. */
    private static final List<List<String>> NAMES = List.of(
            List.of(
                    "january",
                    "januar",
                    "jaenner",
                    "janner",
                    "janvier",
                    "enero",
                    "januari",
                    "janeiro",
                    "gennaio",
                    "styczen",
                    "stycznia"),
            List.of("february", "februar", "fevrier", "febrero", "februari", "fevereiro", "febbraio", "luty", "lutego"),
            List.of("march", "marz", "maerz", "mars", "marzo", "maart", "mrt", "marco", "marzec", "marca", "marts"),
            List.of("april", "avril", "abril", "aprile", "kwiecien", "kwietnia"),
            List.of("may", "mai", "mayo", "mei", "maio", "maggio", "maj", "maja"),
            List.of("june", "juni", "juin", "junio", "junho", "giugno", "czerwiec", "czerwca"),
            List.of("july", "juli", "juillet", "julio", "julho", "luglio", "lipiec", "lipca"),
            List.of("august", "aout", "agosto", "augustus", "sierpien", "sierpnia"),
            List.of("september", "septembre", "septiembre", "setembro", "settembre", "wrzesien", "wrzesnia"),
            List.of("october", "oktober", "octobre", "octubre", "outubro", "ottobre", "pazdziernik", "pazdziernika"),
            List.of("november", "novembre", "noviembre", "novembro", "listopad", "listopada"),
            List.of("december", "dezember", "decembre", "diciembre", "dezembro", "dicembre", "grudzien", "grudnia"));

    private MonthName() {}

    /**
     * The month from 1, or empty where the word is none or could be two, as {@code jui}.
     *
     * @param word in lower case and without accents
     */
    public static OptionalInt month(String word) {
        if (word.length() < SHORTEST) {
            return OptionalInt.empty();
        }
        int[] found = IntStream.rangeClosed(1, NAMES.size())
                .filter(month -> NAMES.get(month - 1).stream().anyMatch(name -> name.startsWith(word)))
                .toArray();
        return found.length == 1 ? OptionalInt.of(found[0]) : OptionalInt.empty();
    }
}
