package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import longrun.workout.mapping.Reading;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Unit;
import org.junit.jupiter.api.Test;

class ReadingTextTest {
    @Test
    void spellsEachReadingOnceAndReadsItBack() {
        List<String> spelled = Reading.all().stream().map(ReadingText::spelled).toList();

        assertThat(new HashSet<>(spelled)).hasSameSizeAs(spelled);
        assertThat(spelled).contains("ignore", "distance:km", "duration:hh:mm", "heart-rate", "energy:kj");
        assertThat(Reading.all())
                .allSatisfy(reading -> assertThat(ReadingText.reading(ReadingText.spelled(reading)))
                        .contains(reading));
    }

    @Test
    void readsARoleWhoseUnitNobodyHasSaid() {
        Reading distance = new Reading(Role.DISTANCE, null);

        assertThat(ReadingText.spelled(distance)).isEqualTo("distance");
        assertThat(ReadingText.reading(" Distance ")).contains(distance);
        assertThat(ReadingText.reading("steps:km")).isEmpty();
        assertThat(ReadingText.reading("")).isEmpty();
    }

    @Test
    void titlesThemForPeople() {
        assertThat(ReadingText.title(new Reading(Role.DISTANCE, Unit.KILOMETRE)))
                .isEqualTo("Distance in kilometres");
        assertThat(ReadingText.title(new Reading(Role.DURATION, null))).isEqualTo("Duration, in which unit?");
        assertThat(ReadingText.title(Reading.of(Role.HEART_RATE))).isEqualTo("Heart rate");
        assertThat(ReadingText.title(Reading.IGNORED)).isEqualTo("Left out");
    }
}
