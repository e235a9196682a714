package longrun.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseTest {
    private static final House HOUSE = new House("longrun");
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("longrun");

    /** A house of the same rooms in which every rule is broken once. */
    private static final House OFFENCE = new House("longrun.acceptance.offence");

    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(OFFENCE.root());

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeeps(ArchRule rule) {
        rule.check(OURS);
    }

    @Test
    void everyRoomIsLookedAt() {
        Set<String> packages = OURS.stream().map(c -> c.getPackageName()).collect(Collectors.toSet());

        assertThat(packages)
                .containsAll(
                        House.rooms().stream().map(room -> "longrun." + room).toList());
    }

    @ParameterizedTest
    @MethodSource("offences")
    void anOffenceIsSeen(ArchRule rule, String offender) {
        assertThat(rule.evaluate(OFFENDERS).getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains(offender));
    }

    static Stream<ArchRule> rules() {
        return HOUSE.rules();
    }

    static Stream<Arguments> offences() {
        return Stream.of(
                arguments(OFFENCE.keepsItsDoors("workout"), "workout.KnowsSource"),
                arguments(OFFENCE.keepsItsDoors("source"), "source.KnowsStore"),
                arguments(OFFENCE.keepsItsDoors("insight"), "insight.KnowsSource"),
                arguments(OFFENCE.keepsItsDoors("store"), "store.KnowsWording"),
                arguments(OFFENCE.keepsItsDoors("wording"), "wording.KnowsStore"),
                arguments(OFFENCE.keepsItsDoors("dashboard"), "dashboard.KnowsStore"),
                arguments(OFFENCE.keepsItsDoors("dashboard"), "dashboard.KnowsCli"),
                arguments(OFFENCE.keepsItsDoors("cloud"), "cloud.KnowsCli"),
                arguments(OFFENCE.keepsInItsRoom("software.amazon.awssdk"), "wording.KnowsAws"),
                arguments(OFFENCE.keepsInItsRoom("io.prometheus"), "wording.KnowsPrometheus"),
                arguments(OFFENCE.keepsInItsRoom("java.sql"), "source.KnowsSql"),
                arguments(OFFENCE.keepsInItsRoom("picocli"), "workout.KnowsPicocli"),
                arguments(OFFENCE.workoutNeedsTheJdkAlone(), "workout.KnowsPicocli"),
                arguments(OFFENCE.insightIsPureCalculation(), "insight.Impure.reads"),
                arguments(OFFENCE.insightIsPureCalculation(), "insight.Impure.asks"),
                arguments(OFFENCE.insightIsPureCalculation(), "insight.Impure.counts"),
                arguments(OFFENCE.insightIsPureCalculation(), "insight.Impure.holds"),
                arguments(OFFENCE.insightIsPureCalculation(), "insight.Impure.gambles"),
                arguments(OFFENCE.insightIsPureCalculation(), "insight.Impure.logs"),
                arguments(OFFENCE.timeComesFromAClock(), "insight.Impure.asks"),
                arguments(OFFENCE.springStaysInTheParlour(), "cli.trend.KnowsSpring"),
                arguments(OFFENCE.packagesFormNoRing(), "ring.one"),
                arguments(OFFENCE.namesSayWhatAThingIs(), "unmarked.PaceUtils"),
                arguments(OFFENCE.packagesTellWhatTheyHold(), "unmarked.PaceUtils"));
    }
}
