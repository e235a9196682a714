package longrun.workout.mapping;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts made comparable whatever their case, accents and punctuation. */
public final class HeaderText {
    private static final Pattern TAGS = Pattern.compile("<[^<>]*>");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{IsAlphabetic}\\p{IsDigit}]+");

    private HeaderText() {}

    /** In lower case, without accents; {@code ß}, {@code ł} and {@code ø} are no letters with accents to Unicode. */
    public static String folded(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return plain.replace("ß", "ss").replace('ł', 'l').replace('ø', 'o').replace("æ", "ae");
    }

    /** Folded, with one space for all punctuation and without HTML tags, which translations have left in headers. */
    public static String words(String text) {
        String untagged = TAGS.matcher(text).replaceAll(" ");
        return PUNCTUATION.matcher(folded(untagged)).replaceAll(" ").strip();
    }
}
