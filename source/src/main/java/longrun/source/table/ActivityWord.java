package longrun.source.table;

import java.util.List;
import java.util.regex.Pattern;
import longrun.source.csv.ActivityName;
import longrun.workout.Activity;
import longrun.workout.mapping.HeaderText;

/** The activity behind a name in any of the languages: that of the first of its words that names one. */
final class ActivityWord {
    private static final Pattern SPACE = Pattern.compile(" ");

    /** Found anywhere in a word, not at its beginning alone. */
    private static final String ANYWHERE = "*";

    private static final List<WordList.Entry> STEMS = WordList.read("activities.txt");

    private ActivityWord() {}

    static Activity of(String declared) {
        Activity english = ActivityName.of(declared);
        return english == Activity.OTHER || english == Activity.GYM ? ofAnyLanguage(declared, english) : english;
    }

    private static Activity ofAnyLanguage(String declared, Activity otherwise) {
        List<String> words = SPACE.splitAsStream(HeaderText.words(declared)).toList();
        return words.stream()
                .flatMap(word -> STEMS.stream().filter(entry -> hasStemOf(word, entry)))
                .findFirst()
                .map(entry -> Activity.valueOf(entry.key()))
                .orElse(otherwise);
    }

    private static boolean hasStemOf(String word, WordList.Entry entry) {
        return entry.words().stream()
                .anyMatch(stem -> stem.startsWith(ANYWHERE) ? word.contains(stem.substring(1)) : word.startsWith(stem));
    }
}
