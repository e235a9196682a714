package longrun.insight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import longrun.insight.Diary;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Method;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.insight.label.LabelModel;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.workout.Activity;
import longrun.workout.Label;
import longrun.workout.Overlay;
import longrun.workout.Source;
import longrun.workout.history.History;
import org.junit.jupiter.api.Test;

class AccuracyFinderTest {
    private static Answer<Accuracy> accuracy(History history) {
        return AccuracyFinder.find(model(history), history);
    }

    private static LabelModel model(History history) {
        return new LabelTrainer(LabelParameters.DEFAULT).train(history);
    }

    @Test
    void saysThatThereAreTooFewCorrections() {
        assertThat(accuracy(History.empty()).shortage()).contains(new Shortage(Shortage.Of.CORRECTIONS, 10, 0));
        assertThat(accuracy(Jogger.days(81, 9).history()).shortage())
                .contains(new Shortage(Shortage.Of.CORRECTIONS, 10, 9));
    }

    @Test
    void measuresWhatTheOthersTeach() {
        Accuracy accuracy = accuracy(Jogger.days(200, 5).history()).found().orElseThrow();

        assertThat(accuracy.of()).isEqualTo(40);
        assertThat(accuracy.rightUntaught()).isEqualTo(20);
        assertThat(accuracy.right()).isBetween(36, 39);
        assertThat(accuracy.interval().contains(accuracy.share())).isTrue();
        assertThat(accuracy.working().method()).isEqualTo(Method.CROSS_VALIDATION);
        assertThat(accuracy.working().sample()).isEqualTo(40);
        assertThat(accuracy.working().span()).isEqualTo(new Span(Jogger.FIRST, Jogger.FIRST.plusDays(195)));
    }

    @Test
    void countsWhatItSaysByWhatSheSays() {
        Accuracy accuracy = accuracy(Jogger.days(200, 5).history()).found().orElseThrow();
        Confusion confusion = accuracy.confusion();

        assertThat(confusion.total()).isEqualTo(40);
        assertThat(confusion.right()).isEqualTo(accuracy.right());
        for (Label said : new Label[] {Label.REAL_RUN, Label.PUP_WALK}) {
            int all = 0;
            for (Label labelled : Label.values()) {
                all += confusion.of(said, labelled);
            }
            assertThat(all).as(said.name()).isEqualTo(20);
        }
    }

    /** Were the model told the answers, it would know some of them. */
    @Test
    void findsNothingToLearnInCorrectionsByChance() {
        Diary diary = new Diary();
        for (int day = 0; day < 60; day++) {
            Label coin = day / 2 % 2 == 0 ? Label.REAL_RUN : Label.PUP_WALK;
            diary.add(
                    LocalDate.of(2022, 1, 1).plusDays(day),
                    Activity.RUN,
                    Source.MAPMYRUN,
                    3000 + day % 2,
                    540 * 3,
                    Overlay.NONE.withLabel(coin));
        }
        Accuracy accuracy = accuracy(diary.history()).found().orElseThrow();
        assertThat(accuracy.share()).isLessThanOrEqualTo(0.55);
    }

    @Test
    void asksNotAboutWhatTakesNoLabelOrIsLeftOut() {
        Diary diary = Jogger.days(81, 9);
        Overlay said = Overlay.NONE.withLabel(Label.REAL_RUN);
        LocalDate day = Jogger.FIRST.plusDays(100);
        diary.add(day, Activity.RIDE, Source.MAPMYRUN, 20_000, 3600, said);
        diary.add(day, Activity.RUN, Source.MAPMYRUN, 5000, 1800, said.withStanding(Overlay.Standing.EXCLUDED));
        assertThat(accuracy(diary.history()).shortage()).isPresent();
    }

    @Test
    void isTheSameForAModelThatWasTaughtAlready() {
        History history = Jogger.days(200, 5).history();
        LabelModel untaught = LabelTrainer.heeding(model(history), history, row -> false);
        assertThat(AccuracyFinder.find(untaught, history)).isEqualTo(accuracy(history));
    }
}
