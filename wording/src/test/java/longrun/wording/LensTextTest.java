package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import longrun.workout.Activity;
import longrun.workout.Source;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LensTextTest {
    private static final Lens NARROW = new Lens(
            LocalDate.of(2018, 6, 1),
            LocalDate.of(2025, 10, 7),
            LabelFilter.REAL_RUN,
            Set.of(Activity.RUN, Activity.HIKE),
            Set.of(Source.MAPMYRUN));

    @Test
    void spellsALensInAddresses() {
        assertThat(LensText.query(NARROW))
                .isEqualTo("from=2018-06-01&to=2025-10-07&label=real_run&activity=hike,run&source=mapmyrun");
        assertThat(LensText.query(Lens.ALL)).isEmpty();
    }

    @Test
    void saysALensInWords() {
        QuantityText quantities = new QuantityText(Units.MILES, Locale.UK);
        assertThat(LensText.sentence(Lens.ALL, quantities)).isEqualTo("Shown: all workouts.");
        assertThat(LensText.sentence(NARROW, quantities))
                .isEqualTo("Shown: runs; activity hike, run; source mapmyrun; 1 Jun 2018 to 7 Oct 2025.");
        assertThat(LensText.sentence(NARROW.withDates(NARROW.from(), null), quantities))
                .endsWith("; since 1 Jun 2018.");
        assertThat(LensText.sentence(NARROW.withDates(null, NARROW.to()), quantities))
                .endsWith("; up to 7 Oct 2025.");
    }

    @Test
    void readsBackWhatItSpells() {
        Map<String, String> values = Map.of(
                "from", "2018-06-01",
                "to", "2025-10-07",
                "label", "real_run",
                "activity", "hike,run",
                "source", "mapmyrun");

        assertThat(LensText.parse(values::get)).isEqualTo(new LensText.Parsed(NARROW, java.util.List.of()));
        assertThat(LensText.parse(name -> null).lens()).isEqualTo(Lens.ALL);
        assertThat(LensText.parse(name -> " ").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from|June 2018|from is \"june 2018\", which is no date: write it as 2018-06-01.",
                "to|2018-02-30|to is \"2018-02-30\", which is no date: write it as 2018-06-01.",
                "label|runs|label is \"runs\": choose one of everything, not_outlier, real_run, pup_walk, mixed, outlier, excluded.",
                "activity|run,yoga|activity is \"yoga\": choose one of run, walk, hike, ride, swim, gym, winter, other.",
                "source|no/such|source is \"no/such\": a source's name looks like mapmyrun.",
            })
    void saysWhatWouldHaveBeenRight(String name, String value, String problem) {
        assertThat(LensText.parse(asked -> asked.equals(name) ? value : null).problems())
                .containsExactly(problem);
    }

    @Test
    void leavesOutDatesInTheWrongOrderAndSaysSo() {
        LensText.Parsed parsed = LensText.parse(Map.of("from", "2019-01-01", "to", "2018-01-01")::get);

        assertThat(parsed.lens()).isEqualTo(Lens.ALL);
        assertThat(parsed.problems())
                .containsExactly("from (2019-01-01) is after to (2018-01-01): swap the two dates.");
    }
}
