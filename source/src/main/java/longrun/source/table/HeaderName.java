package longrun.source.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import longrun.workout.mapping.HeaderText;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Unit;

/**
 * A header taken apart.
 *
 * @param meaning what its name may mean, where it is known
 * @param unit the unit behind the name, where one is known; whether the role can have it is another matter
 * @param telling whether it says anything of a unit
 */
record HeaderName(Optional<Meaning> meaning, Optional<Unit> unit, Telling telling) {
    private static final Pattern PARENTHESES = Pattern.compile("[(\\[{]([^)\\]}]*)[)\\]}]");

    /** What stands between a name and its unit, as in {@code Strecke in km}. */
    private static final Pattern BEFORE_UNIT = Pattern.compile(" (?:in|en|em|w|i)$");

    /** No unit is spelled with more words. */
    private static final int MOST_UNIT_WORDS = 3;

    private static final Map<String, Meaning> MEANINGS = meanings();

    /** What a header says of its unit. */
    enum Telling {
        NOTHING,
        A_UNIT,
        /** Something in parentheses that is no unit known here: guessing would contradict it. */
        SOMETHING_UNKNOWN
    }

    static HeaderName of(String header) {
        Matcher parentheses = PARENTHESES.matcher(header);
        if (!parentheses.find() || HeaderText.words(parentheses.group(1)).isEmpty()) {
            return ofWords(HeaderText.words(header));
        }
        Meaning whole = MEANINGS.get(HeaderText.words(header));
        if (whole != null) {
            return new HeaderName(Optional.of(whole), Optional.empty(), Telling.NOTHING);
        }
        Optional<Unit> unit = UnitWord.any(parentheses.group(1));
        Optional<Meaning> meaning = Optional.ofNullable(MEANINGS.get(HeaderText.words(parentheses.replaceAll(" "))));
        if (unit.isPresent()) {
            return new HeaderName(meaning, unit, Telling.A_UNIT);
        }
        return new HeaderName(meaning.filter(HeaderName::survives), unit, Telling.SOMETHING_UNKNOWN);
    }

    /** {@code Heart rate (max)} is not the average, and {@code Tempo (min/km)} is no duration. */
    private static boolean survives(Meaning meaning) {
        return meaning.role() != Role.HEART_RATE && meaning.claim() != Claim.UNCLEAR;
    }

    /** With its unit, if any, as the last words. */
    private static HeaderName ofWords(String words) {
        Meaning whole = MEANINGS.get(words);
        if (whole != null) {
            Optional<Unit> itself = UnitWord.any(words).filter(whole.role().units()::contains);
            return new HeaderName(Optional.of(whole), itself, itself.isPresent() ? Telling.A_UNIT : Telling.NOTHING);
        }
        int at = words.length();
        for (int count = 0; count < MOST_UNIT_WORDS && at > 0; count++) {
            at = words.lastIndexOf(' ', at - 1);
            Meaning meaning = at < 0 ? null : MEANINGS.get(nameBefore(words.substring(0, at)));
            Optional<Unit> unit = at < 0 ? Optional.empty() : UnitWord.any(words.substring(at));
            if (meaning != null && unit.isPresent()) {
                return new HeaderName(Optional.of(meaning), unit, Telling.A_UNIT);
            }
        }
        return new HeaderName(Optional.empty(), Optional.empty(), Telling.NOTHING);
    }

    private static String nameBefore(String words) {
        return BEFORE_UNIT.matcher(words).replaceFirst("");
    }

    /** A name means the first role that claims it, in as many languages as do. */
    private static Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new HashMap<>();
        for (WordList.Entry entry : WordList.read("words.txt")) {
            List<String> key = List.of(entry.key().split(" "));
            for (String word : entry.words()) {
                Meaning found = new Meaning(
                        Role.valueOf(key.get(1)),
                        Claim.valueOf(key.get(2)),
                        entry.words().indexOf(word),
                        Set.of(key.get(0)));
                meanings.merge(word, found, HeaderName::both);
            }
        }
        return Map.copyOf(meanings);
    }

    private static Meaning both(Meaning first, Meaning second) {
        if (first.role() != second.role()) {
            return first;
        }
        Set<String> languages = new HashSet<>(first.languages());
        languages.addAll(second.languages());
        return new Meaning(first.role(), first.claim(), first.place(), languages);
    }
}
