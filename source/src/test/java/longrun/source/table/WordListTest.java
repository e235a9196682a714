package longrun.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import longrun.workout.mapping.HeaderText;
import longrun.workout.mapping.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {
    @ParameterizedTest
    @ValueSource(strings = {"words.txt", "units.txt"})
    void writesWordsAsHeadersAreCompared(String list) {
        assertThat(WordList.read(list))
                .flatExtracting(WordList.Entry::words)
                .allSatisfy(word -> assertThat(HeaderText.words(word)).isEqualTo(word));
    }

    /** Else the language that stands first would decide what the word means in another. */
    @Test
    void givesAHeaderOneRoleAndOneClaimInAllLanguages() {
        Map<String, String> claims = new HashMap<>();
        for (WordList.Entry entry : WordList.read("words.txt")) {
            String claim = entry.key().substring(entry.key().indexOf(' ') + 1);
            for (String word : entry.words()) {
                assertThat(claims.merge(word, claim, (first, second) -> first))
                        .as("%s in %s", word, entry.key())
                        .isEqualTo(claim);
            }
        }
        assertThat(claims).hasSizeGreaterThan(300);
    }

    @Test
    void spellsEachUnitOnce() {
        assertThat(WordList.read("units.txt"))
                .flatExtracting(WordList.Entry::words)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(
            value = Unit.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "MINUTES_AND_SECONDS", "HOURS_AND_MINUTES"})
    void countsEveryPlainUnit(Unit unit) {
        assertThat(longrun.source.csv.Unit.of(unit).convert(1)).isPositive();
        assertThat(WordList.read("units.txt")).extracting(WordList.Entry::key).contains(unit.name());
    }
}
