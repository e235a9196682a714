package longrun.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import longrun.workout.Activity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Run                           | RUN
            Run / Jog                     | RUN
            Indoor Run / Jog              | RUN
            Trail Run                     | RUN
            TrailRun                      | RUN
            Virtual Run                   | RUN
            run                           | RUN
            Walk                          | WALK
            Dog Walk                      | WALK
            Walk / Run                    | WALK
            Hike                          | HIKE
            Bike Ride                     | RIDE
            Indoor Bike Ride              | RIDE
            Ride                          | RIDE
            Virtual Ride                  | RIDE
            E-Bike Ride                   | RIDE
            EBikeRide                     | RIDE
            Swim                          | SWIM
            Indoor Swim                   | SWIM
            Machine Workout               | GYM
            Weight Workout                | GYM
            Weight Training               | GYM
            Video Workout                 | GYM
            Workout                       | GYM
            Yoga                          | GYM
            Winter Sport / Activity       | WINTER
            Nordic Ski                    | WINTER
            Ice Skate                     | WINTER
            Sport / Other Activity        | OTHER
            Indoor Sport / Other Activity | OTHER
            Horseback Ride                | OTHER
            Generic                       | OTHER
            Brunch                        | OTHER
            x                             | OTHER
            ''                            | OTHER
            """)
    void isToldByItsFirstTellingWord(String declared, Activity activity) {
        assertThat(ActivityName.of(declared)).isEqualTo(activity);
    }
}
