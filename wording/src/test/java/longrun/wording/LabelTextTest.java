package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import longrun.insight.label.GivenLabel;
import longrun.insight.label.Method;
import longrun.insight.label.Reason;
import longrun.workout.Activity;
import longrun.workout.Flag;
import longrun.workout.Label;
import longrun.workout.quantity.Pace;
import org.junit.jupiter.api.Test;

final class LabelTextTest {
    private static final Pace WALK = Pace.ofSecondsPerKilometre(1060);
    private static final Pace RUN = Pace.ofSecondsPerKilometre(340);

    private final LabelText words = new LabelText(new QuantityText(Units.KILOMETRES, Locale.UK));

    @Test
    void readsAsOneSentence() {
        assertThat(sentence(
                        new Reason.Measured(WALK, 1320),
                        new Reason.Like(Label.PUP_WALK, Pace.ofSecondsPerKilometre(1020), 412),
                        new Reason.NearestOther(Label.REAL_RUN, 362)))
                .isEqualTo("17:40 /km for 22 m; like 412 other dog walks around 17:00 /km;"
                        + " the nearest run is 6:02 /km faster");
    }

    @Test
    void countsOthersAsPeopleDo() {
        assertThat(sentence(new Reason.Like(Label.REAL_RUN, RUN, 1))).isEqualTo("like 1 other run around 5:40 /km");
        assertThat(sentence(new Reason.Like(Label.REAL_RUN, RUN, 0))).isEqualTo("the only run so far, around 5:40 /km");
        assertThat(sentence(new Reason.NearestOther(Label.PUP_WALK, -60)))
                .isEqualTo("the nearest dog walk is 1:00 /km slower");
    }

    @Test
    void hasWordsForEveryOtherReason() {
        assertThat(sentence(new Reason.Between(RUN, WALK)))
                .isEqualTo("between your runs at 5:40 /km and your dog walks at 17:40 /km");
        assertThat(sentence(new Reason.DeclaredDecided(Activity.HIKE)))
                .isEqualTo("this pace can be either, so its own word decides: logged as Hike");
        assertThat(sentence(new Reason.FarFromEvery(7.31, 5)))
                .isEqualTo("unlike anything else here: 7.3 spreads from the nearest group, where 5.0 is the limit");
        assertThat(sentence(new Reason.Implausible(List.of(Flag.TOO_FAR, Flag.TOO_LONG))))
                .isEqualTo("too far for one workout and longer than 24 hours");
        assertThat(sentence(new Reason.TooFew(3, 5))).isEqualTo("only 3 workouts to learn from, which takes 5");
        assertThat(sentence(new Reason.Era(LocalDate.of(2018, 6, 1), true)))
                .isEqualTo("before the dog arrived on 1 Jun 2018");
        assertThat(sentence(new Reason.PaceBounds(Pace.ofSecondsPerKilometre(480), WALK)))
                .isEqualTo("a run is up to 8:00 /km, a dog walk from 17:40 /km");
        assertThat(sentence(new Reason.NoPace()))
                .isEqualTo("its distance or its duration is missing, so it has no pace");
    }

    private String sentence(Reason... reasons) {
        return words.sentence(new GivenLabel(Label.PUP_WALK, 0.97, Method.K_MEANS, List.of(reasons)));
    }
}
