package longrun.source.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import longrun.workout.Activity;
import longrun.workout.Label;
import longrun.workout.Plausibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DemoHistoryTest {
    private static final DemoHistory DEMO = DemoHistory.generate();
    private static final List<DemoRow> ROWS = DemoRow.all(DEMO);

    @Test
    void theSameSeedGivesTheSameBytesOnEveryPlatform() throws GeneralSecurityException {
        byte[] bytes = DEMO.csv().getBytes(StandardCharsets.UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("b87d02e5bbb00e332d12507dafcffb44e23bcc65ec3350331bbe4e850326b411");
    }

    @Test
    void theMachinesLanguageChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(DemoHistory.generate().csv()).isEqualTo(DEMO.csv());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anotherSeedGivesAnotherHistory() {
        assertThat(DemoHistory.generate(1).csv()).isNotEqualTo(DEMO.csv());
    }

    @Test
    void writesWhatItTells() throws IOException {
        StringBuilder out = new StringBuilder();
        DEMO.writeTo(out);
        assertThat(out.toString()).isEqualTo(DEMO.csv());
    }

    @Test
    void spansFourteenYears() {
        assertThat(ROWS.get(0).date()).isBetween(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 31));
        assertThat(ROWS.get(ROWS.size() - 1).date()).isBetween(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(longs = {DemoHistory.DEFAULT_SEED, 0, 1, 2, 3, -7, Long.MAX_VALUE})
    void countsArePlausibleForAnySeed(long seed) {
        List<DemoRow> rows = DemoRow.all(DemoHistory.generate(seed));
        assertThat(rows.size()).isBetween(2_700, 3_400);
        long before = rows.stream().filter(r -> r.date().isBefore(Dog.ARRIVES)).count();
        assertThat(before / 89.0).as("a month before the dog").isBetween(7.5, 10.5);
        assertThat((rows.size() - before) / 88.4).as("a month with the dog").isBetween(22.0, 29.0);
    }

    @Test
    void stateItsNumbers() {
        assertThat(ROWS).hasSize(3_148).hasSize(DEMO.size());
        assertThat(ROWS).filteredOn(r -> r.date().isBefore(Dog.ARRIVES)).hasSize(780);
        assertThat(Collections.frequency(DEMO.truth().values(), Label.REAL_RUN)).isEqualTo(1_240);
        assertThat(Collections.frequency(DEMO.truth().values(), Label.PUP_WALK)).isEqualTo(1_721);
        assertThat(Collections.frequency(DEMO.truth().values(), Label.MIXED)).isEqualTo(83);
        assertThat(Collections.frequency(DEMO.truth().values(), Label.OUTLIER)).isEqualTo(17);
    }

    @Test
    void monthsDiffer() {
        List<Long> counts = IntStream.rangeClosed(1, 12)
                .mapToObj(month ->
                        count(r -> r.date().getYear() == 2021 && r.date().getMonthValue() == month))
                .toList();
        assertThat(new HashSet<>(counts)).as("counts of 2021: %s", counts).hasSizeGreaterThan(5);
    }

    @Test
    void noTwoWorkoutsAreEqual() {
        List<String> measured = ROWS.stream()
                .filter(r -> r.miles() > 0)
                .map(r -> r.miles() + " " + r.seconds())
                .toList();
        assertThat(measured).doesNotHaveDuplicates();
    }

    @Test
    void idsAreMadeUpAndEachIsUsedOnce() {
        List<String> ids = ROWS.stream().map(DemoRow::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("900000\\d{4}"));
        assertThat(ids).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(ids).containsAll(DEMO.truth().keySet());
    }

    @Test
    void longRunsAreRuns() {
        List<DemoRow> far = ROWS.stream()
                .filter(r -> r.miles() >= 12 && r.miles() < 50 && r.declared().equals("Run"))
                .filter(r -> r.paceOfTotals() > 6)
                .toList();
        assertThat(far).hasSizeGreaterThan(15);
        assertThat(far).allMatch(r -> DEMO.truth().get(r.id()) == Label.REAL_RUN);
        assertThat(far).anyMatch(r -> r.miles() > 26.2);
    }

    @Test
    void thereIsNoDogBeforeTheDog() {
        assertThat(ROWS)
                .filteredOn(r -> r.date().isBefore(Dog.ARRIVES) && r.declared().equals("Run"))
                .extracting(r -> DEMO.truth().get(r.id()))
                .doesNotContain(Label.PUP_WALK, Label.MIXED);
    }

    @Test
    void labelsLieApartInPace() {
        assertThat(paces(Label.REAL_RUN)).allMatch(pace -> pace > 7 && pace < 12);
        assertThat(paces(Label.MIXED)).allMatch(pace -> pace > 13 && pace < 17);
        assertThat(ROWS)
                .filteredOn(r -> r.declared().equals("Run") && DEMO.truth().get(r.id()) == Label.PUP_WALK)
                .filteredOn(r -> r.miles() > 0)
                .allMatch(r -> r.paceOfTotals() > 17.5 && r.paceOfTotals() < 27);
    }

    @Test
    void ridesAndSwimsTakeNoLabel() {
        assertThat(ROWS)
                .filteredOn(r -> List.of("Bike Ride", "Indoor Bike Ride", "Swim", "Weight Workout")
                        .contains(r.declared()))
                .hasSizeGreaterThan(40)
                .noneMatch(r -> DEMO.truth().containsKey(r.id()));
    }

    @Test
    void outliersAreTheImplausibleAndNothingElseIs() {
        assertThat(ROWS)
                .filteredOn(DemoHistoryTest::isImplausibleOnFoot)
                .extracting(r -> DEMO.truth().get(r.id()))
                .hasSize(17)
                .containsOnly(Label.OUTLIER);
    }

    @Test
    void aFewRowsTellNeitherTimeNorDistance() {
        assertThat(ROWS)
                .filteredOn(r -> r.miles() == 0 && r.seconds() == 0)
                .hasSize(3)
                .noneMatch(r -> DEMO.truth().containsKey(r.id()));
    }

    @Test
    void injuriesLeaveGapsInTheRunsAndNotInTheWalks() {
        LocalDate from = LocalDate.of(2024, 6, 15);
        LocalDate to = LocalDate.of(2024, 7, 28);
        Predicate<DemoRow> laidUp = r -> !r.date().isBefore(from) && !r.date().isAfter(to);
        assertThat(count(laidUp.and(r -> DEMO.truth().get(r.id()) == Label.REAL_RUN)))
                .isZero();
        assertThat(count(laidUp.and(r -> DEMO.truth().get(r.id()) == Label.PUP_WALK)))
                .isGreaterThan(15);
    }

    @Test
    void fourRecordersFollowEachOther() {
        List<String> recorders =
                ROWS.stream().map(r -> r.cells().get("Source")).distinct().collect(Collectors.toList());
        Collections.reverse(recorders);
        assertThat(recorders)
                .containsExactly(
                        "",
                        "Map My Fitness MapMyRun iPhone",
                        "Map My Fitness MapMyRun Android",
                        "Garmin Garmin Connect");
    }

    private static long count(Predicate<DemoRow> which) {
        return ROWS.stream().filter(which).count();
    }

    private static List<Double> paces(Label label) {
        return ROWS.stream()
                .filter(r -> DEMO.truth().get(r.id()) == label && r.miles() > 0 && r.seconds() > 0)
                .map(DemoRow::paceOfTotals)
                .toList();
    }

    private static boolean isImplausibleOnFoot(DemoRow row) {
        return row.declared().equals("Run")
                && !Plausibility.flags(
                                Activity.RUN,
                                row.miles() == 0 ? Double.NaN : row.miles() * 1609.344,
                                row.seconds() == 0 ? Double.NaN : row.seconds())
                        .isEmpty();
    }
}
