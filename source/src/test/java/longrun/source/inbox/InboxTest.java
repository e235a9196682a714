package longrun.source.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import longrun.source.Outcome;
import longrun.source.archive.Limits;
import longrun.workout.Athlete;
import longrun.workout.batch.Batch;
import longrun.workout.port.BusyException;
import longrun.workout.port.InMemoryStore;
import longrun.workout.port.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxTest {
    private static final String HEADER =
            "Workout Date,Activity Type,Calories Burned (kcal),Distance (mi),Workout Time (seconds),Link\n";
    private static final String MONDAY = HEADER + "2019-09-02,Run,321,3.1,1800,http://x.example/workout/1\n";
    private static final String TUESDAY = HEADER + "2019-09-03,Run,321,3.1,1800,http://x.example/workout/2\n";
    private static final Duration SWEEP = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    private final InMemoryStore store = new InMemoryStore();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T08:00:00Z"));
    private Runnable beforeAdding = () -> {};
    private final List<String> told = new ArrayList<>();
    private Inbox inbox;

    @BeforeEach
    void open() {
        inbox = inbox(InboxTest::write, Limits.DEFAULT);
    }

    @Test
    void takesAFileOnceItIsWholeAndPutsTheReceiptBesideIt() throws Exception {
        drop("runs.csv", MONDAY);

        sweepFor(Duration.ofSeconds(4));
        assertThat(files()).containsExactly("runs.csv");
        sweepFor(SWEEP);

        assertThat(files()).containsExactly("done/runs.csv", "done/runs.csv.receipt.json");
        assertThat(read("done/runs.csv")).isEqualTo(MONDAY);
        assertThat(read("done/runs.csv.receipt.json")).isEqualTo("batch 1\n");
        assertThat(told).containsExactly("runs.csv: imported as batch 1; it is in done/runs.csv");
        assertThat(batches()).containsExactly("runs.csv");
    }

    @Test
    void takesTheOldestFileFirst() throws Exception {
        drop("a.csv", TUESDAY);
        drop("b.csv", MONDAY);
        Files.setLastModifiedTime(
                folder.resolve("b.csv"), FileTime.from(now.get().minusSeconds(3600)));

        sweepFor(Duration.ofSeconds(8));

        assertThat(batches()).containsExactly("b.csv", "a.csv");
    }

    @Test
    void waitsForAFileThatIsStillWritten() throws Exception {
        String whole = MONDAY + "2019-09-04,Run,321,3.1,1800,http://x.example/workout/3\n";
        for (int length = 1; length < whole.length(); length += 20) {
            drop("runs.csv", whole.substring(0, length));
            sweepFor(SWEEP);
        }
        assertThat(files()).containsExactly("runs.csv");
        drop("runs.csv", whole);

        sweepFor(Duration.ofSeconds(8));

        assertThat(read("done/runs.csv")).isEqualTo(whole);
        assertThat(store.batches(Athlete.DEFAULT).get(0).counts().accepted()).isEqualTo(2);
    }

    @Test
    void waitsForAFileThatIsWrittenAnewInPlace() throws Exception {
        for (int write = 0; write < 10; write++) {
            drop("runs.csv", MONDAY);
            Files.setLastModifiedTime(
                    folder.resolve("runs.csv"), FileTime.from(now.get().plusSeconds(write)));
            sweepFor(SWEEP);
        }

        assertThat(files()).containsExactly("runs.csv");
    }

    @Test
    void aClockThatIsSetBackKeepsNobodyWaiting() throws Exception {
        drop("runs.csv", MONDAY);
        inbox.sweep(happening -> told.add(happening.message()));
        now.set(now.get().minus(Duration.ofDays(1)));

        inbox.sweep(happening -> told.add(happening.message()));

        assertThat(batches()).containsExactly("runs.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {".runs.csv", "runs.csv.part", "runs.CRDOWNLOAD", "runs.tmp", "runs.partial", "runs.csv~"})
    void passesOverWhatANameSaysIsUnfinished(String name) throws Exception {
        drop(name, MONDAY);

        sweepFor(Duration.ofMinutes(3));

        assertThat(files()).containsExactly(name);
        assertThat(told).isEmpty();
    }

    @Test
    void passesOverFoldersAndLinks() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("runs.csv"), MONDAY);
        Files.createSymbolicLink(folder.resolve("link.csv"), other.resolve("runs.csv"));

        sweepFor(Duration.ofMinutes(3));

        assertThat(files()).containsExactly("link.csv", "other/runs.csv");
        assertThat(told).isEmpty();
    }

    @Test
    void waitsAMinuteForAnEmptyFileAndRefusesItThen() throws Exception {
        drop("runs.csv", "");

        sweepFor(Duration.ofSeconds(58));
        assertThat(files()).containsExactly("runs.csv");
        sweepFor(Duration.ofSeconds(4));

        assertThat(files()).containsExactly("refused/runs.csv", "refused/runs.csv.receipt.json");
        assertThat(read("refused/runs.csv.receipt.json")).contains("the file is empty");
    }

    @Test
    void theSameContentIsOneBatchWhateverItsName() throws Exception {
        drop("runs.csv", MONDAY);
        sweepFor(Duration.ofSeconds(8));
        drop("again.csv", MONDAY);

        sweepFor(Duration.ofSeconds(8));

        assertThat(batches()).containsExactly("runs.csv");
        assertThat(read("done/again.csv.receipt.json")).isEqualTo("known 1\n");
        assertThat(told).last().isEqualTo("again.csv: imported before, as batch 1; it is in done/again.csv");
    }

    @Test
    void whatWasTakenBackIsTakenAgain() throws Exception {
        drop("runs.csv", MONDAY);
        sweepFor(Duration.ofSeconds(8));
        store.undo(Athlete.DEFAULT, 1);
        drop("runs.csv", MONDAY);

        sweepFor(Duration.ofSeconds(8));

        assertThat(read("done/runs (2).csv.receipt.json")).isEqualTo("batch 2\n");
    }

    @Test
    void takesEachFileOfAnArchiveOnce() throws Exception {
        drop("monday.csv", MONDAY);
        sweepFor(Duration.ofSeconds(8));
        Files.write(folder.resolve("all.zip"), zip(MONDAY, TUESDAY, "hello", TUESDAY));

        sweepFor(Duration.ofSeconds(8));

        assertThat(batches()).containsExactly("monday.csv", "1.csv");
        assertThat(read("done/all.zip.receipt.json").lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("known 1"),
                        line -> assertThat(line).isEqualTo("batch 2"),
                        line -> assertThat(line).startsWith("2.csv: "),
                        line -> assertThat(line).isEqualTo("known 2"));
        assertThat(told)
                .last()
                .isEqualTo("all.zip: of 4 files in it 1 imported, 2 imported before, 1 refused;"
                        + " it is in done/all.zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "When,How far (km),Minutes\n2024-03-01,5,30\n2024-03-02,6,36\n"})
    void refusesWhatAnImportWithoutOptionsRefuses(String content) throws Exception {
        drop("secret.csv", content);

        sweepFor(Duration.ofSeconds(8));

        assertThat(files()).containsExactly("refused/secret.csv", "refused/secret.csv.receipt.json");
        assertThat(read("refused/secret.csv.receipt.json")).startsWith("secret.csv: this is ");
        assertThat(told).containsExactly("secret.csv: refused, its receipt says why; it is in refused/secret.csv");
    }

    @Test
    void refusesWhatIsBeyondTheLimits() throws Exception {
        inbox = inbox(InboxTest::write, Limits.DEFAULT.withMostBytes(20));
        drop("runs.csv", MONDAY);

        sweepFor(Duration.ofSeconds(8));

        assertThat(read("refused/runs.csv.receipt.json")).contains("the file is too large");
    }

    @Test
    void whatIsKnownStaysBelievedWhereAFileSaysOtherwise() throws Exception {
        drop("runs.csv", MONDAY);
        sweepFor(Duration.ofSeconds(8));
        drop("changed.csv", MONDAY.replace("3.1", "3.4"));

        sweepFor(Duration.ofSeconds(8));

        assertThat(store.batches(Athlete.DEFAULT).get(0).counts().changed()).isEqualTo(1);
        assertThat(store.history(Athlete.DEFAULT).batch(0)).isEqualTo(1);
    }

    @Test
    void neverOverwritesWhatIsThere() throws Exception {
        Files.createDirectories(folder.resolve("done"));
        Files.writeString(folder.resolve("done/runs.csv"), "mine");
        Files.writeString(folder.resolve("done/runs (2).csv.receipt.json"), "mine too");
        drop("runs.csv", MONDAY);

        sweepFor(Duration.ofSeconds(8));

        assertThat(files())
                .containsExactly(
                        "done/runs (2).csv.receipt.json",
                        "done/runs (3).csv",
                        "done/runs (3).csv.receipt.json",
                        "done/runs.csv");
        assertThat(read("done/runs.csv")).isEqualTo("mine");
        assertThat(read("done/runs (2).csv.receipt.json")).isEqualTo("mine too");
    }

    @Test
    void waitsForABusyStoreAndSaysSoOnce() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        beforeAdding = () -> {
            tries.incrementAndGet();
            throw new BusyException("the store is busy");
        };
        drop("a.csv", MONDAY);
        drop("b.csv", TUESDAY);

        sweepFor(Duration.ofMinutes(10));
        assertThat(files()).containsExactly("a.csv", "b.csv");
        assertThat(told).containsExactly("nothing is imported for now: the store is busy");
        assertThat(tries).as("once a minute").hasValue(10);
        assertThat(inbox.isHindered()).isTrue();
        beforeAdding = () -> {};
        sweepFor(Duration.ofMinutes(2));

        assertThat(inbox.isHindered()).isFalse();
        assertThat(batches()).containsExactly("a.csv", "b.csv");
        assertThat(told).hasSize(3);
    }

    @Test
    void oneFileThatTheStoreCannotTakeKeepsNoOtherFromIt() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        beforeAdding = () -> {
            if (tries.getAndIncrement() == 0) {
                throw new StoreException("the disk is full");
            }
        };
        drop("a.csv", MONDAY);
        drop("b.csv", TUESDAY);

        sweepFor(Duration.ofMinutes(1).plusSeconds(30));

        assertThat(batches()).containsExactly("b.csv", "a.csv");
    }

    @Test
    void aNameThatLeavesNoRoomForItsReceiptIsShortened() throws Exception {
        String name = "\u00e4".repeat(124) + ".csv";
        drop(name, MONDAY);

        sweepFor(Duration.ofMinutes(1));

        assertThat(files()).hasSize(2).allMatch(file -> file.startsWith("done/\u00e4\u00e4"));
        assertThat(files())
                .anyMatch(file -> file.endsWith("\u00e4.csv"))
                .anyMatch(file -> file.endsWith("\u00e4.csv.receipt.json"));
        assertThat(batches()).containsExactly(name);
    }

    @Test
    void aFullDiskInTheMidstOfAnArchiveCostsNothing() throws Exception {
        Files.write(folder.resolve("all.zip"), zip(MONDAY, TUESDAY));
        beforeAdding = () -> {
            if (!store.batches(Athlete.DEFAULT).isEmpty()) {
                throw new StoreException("the disk is full");
            }
        };
        sweepFor(Duration.ofMinutes(3));
        assertThat(batches()).containsExactly("0.csv");
        assertThat(files()).containsExactly("all.zip");
        assertThat(told).containsExactly("nothing is imported for now: the disk is full");
        beforeAdding = () -> {};

        sweepFor(Duration.ofMinutes(3));

        assertThat(batches()).containsExactly("0.csv", "1.csv");
        assertThat(files()).containsExactly("done/all.zip", "done/all.zip.receipt.json");
        assertThat(read("done/all.zip.receipt.json")).isEqualTo("known 1\nbatch 2\n");
    }

    @Test
    void brokenOffBeforeTheReceiptItIsKnownTheNextTime() throws Exception {
        inbox = inbox(
                (out, contents) -> {
                    throw new IllegalStateException("killed");
                },
                Limits.DEFAULT);
        drop("runs.csv", MONDAY);
        assertThatThrownBy(() -> sweepFor(Duration.ofSeconds(8))).hasMessage("killed");
        assertThat(files()).containsExactly("runs.csv");

        inbox = inbox(InboxTest::write, Limits.DEFAULT);
        sweepFor(Duration.ofSeconds(8));

        assertThat(batches()).containsExactly("runs.csv");
        assertThat(files()).containsExactly("done/runs.csv", "done/runs.csv.receipt.json");
        assertThat(read("done/runs.csv.receipt.json")).isEqualTo("known 1\n");
    }

    @Test
    void aFileThatBreaksSomethingDoesNotKeepTheOthersFromTheirTurn() throws Exception {
        inbox = inbox(
                (out, contents) -> {
                    StringBuilder text = new StringBuilder();
                    contents.forEach(content -> text.append(line(content)));
                    if (text.toString().contains("a.csv")) {
                        throw new IllegalStateException("broken");
                    }
                    write(out, contents);
                },
                Limits.DEFAULT);
        drop("a.csv", "hello");
        drop("b.csv", MONDAY);
        assertThatThrownBy(() -> sweepFor(Duration.ofSeconds(8))).hasMessage("broken");

        sweepFor(Duration.ofSeconds(8));

        assertThat(files()).containsExactly("a.csv", "done/b.csv", "done/b.csv.receipt.json");
    }

    @Test
    void brokenOffBeforeTheMoveItIsMovedTheNextTime() throws Exception {
        inbox = inbox(this::writeAndHide, Limits.DEFAULT);
        drop("runs.csv", MONDAY);
        sweepFor(Duration.ofSeconds(6));
        assertThat(files()).containsExactly("aside/runs.csv", "done/runs.csv.receipt.json");
        comeBack();

        inbox = inbox(InboxTest::write, Limits.DEFAULT);
        sweepFor(Duration.ofSeconds(8));

        assertThat(batches()).containsExactly("runs.csv");
        assertThat(files())
                .containsExactly("done/runs (2).csv", "done/runs (2).csv.receipt.json", "done/runs.csv.receipt.json");
    }

    @Test
    void aMoveThatFailsIsTriedAgainAndNothingElseIs() throws Exception {
        inbox = inbox(this::writeAndHide, Limits.DEFAULT);
        drop("runs.csv", MONDAY);
        sweepFor(Duration.ofSeconds(6));
        comeBack();
        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("runs.csv stays in the inbox for now: it cannot be moved");

        sweepFor(Duration.ofMinutes(2));

        assertThat(batches()).containsExactly("runs.csv");
        assertThat(files()).containsExactly("done/runs.csv", "done/runs.csv.receipt.json");
        assertThat(read("done/runs.csv.receipt.json")).isEqualTo("batch 1\n");
        assertThat(told).last().isEqualTo("runs.csv: imported as batch 1; it is in done/runs.csv");
    }

    @Test
    void aReceiptThatCannotBeWrittenIsToldOnce() throws Exception {
        InboxFolder watched = InboxFolder.open(folder);
        Files.delete(folder.resolve("done"));
        Files.createSymbolicLink(folder.resolve("done"), folder.resolve("nowhere"));
        drop("runs.csv", MONDAY);
        AtomicInteger tries = new AtomicInteger();
        inbox = new Inbox(
                watched,
                intake(Limits.DEFAULT),
                (out, contents) -> {
                    tries.incrementAndGet();
                    write(out, contents);
                },
                clock());

        sweepFor(Duration.ofMinutes(5));
        assertThat(tries).as("once a minute").hasValue(5);
        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("runs.csv stays in the inbox for now: its receipt cannot be written to done (");
        Files.delete(folder.resolve("done"));
        sweepFor(Duration.ofMinutes(2));

        assertThat(batches()).containsExactly("runs.csv");
        assertThat(read("done/runs.csv.receipt.json")).isEqualTo("known 1\n");
    }

    @Test
    void aFileThatIsWrittenToWhileItIsReadIsTakenWholeLater() throws Exception {
        String more = MONDAY + "2019-09-04,Run,321,3.1,1800,http://x.example/workout/3\n";
        beforeAdding = () -> {
            beforeAdding = () -> {};
            drop(".more", more);
            rename(".more", "runs.csv");
        };
        drop("runs.csv", MONDAY);

        sweepFor(Duration.ofMinutes(2));

        assertThat(read("done/runs.csv")).isEqualTo(more);
        assertThat(store.batches(Athlete.DEFAULT))
                .singleElement()
                .satisfies(batch -> assertThat(batch.counts().accepted()).isEqualTo(2));
    }

    @Test
    void aFolderThatIsGoneIsToldOnceAndWaitedFor() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Inbox other = new Inbox(InboxFolder.open(inside), intake(Limits.DEFAULT), InboxTest::write, clock());
        Files.move(inside, folder.resolve("elsewhere"));
        sweepFor(other, Duration.ofMinutes(5));
        assertThat(told)
                .singleElement()
                .asString()
                .isEqualTo("nothing is imported for now: the inbox cannot be read (it is not there)");
        Files.move(folder.resolve("elsewhere"), inside);
        Files.writeString(inside.resolve("runs.csv"), MONDAY);

        sweepFor(other, Duration.ofMinutes(2));

        assertThat(inside.resolve("done/runs.csv")).exists();
    }

    @Test
    void onceItIsStoppedItBeginsNothing() throws Exception {
        drop("runs.csv", MONDAY);
        inbox.stop();

        sweepFor(Duration.ofMinutes(1));

        assertThat(files()).containsExactly("runs.csv");
    }

    @Test
    void aFolderThatIsNoneIsRefusedWithWhatWouldBeRight() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> InboxFolder.open(missing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the inbox " + missing + " does not exist: make that folder first, or name another");
        assertThatThrownBy(() -> InboxFolder.open(file))
                .hasMessage("the inbox " + file + " is no folder: make that folder first, or name another");
    }

    private Inbox inbox(Receipts receipts, Limits limits) {
        return new Inbox(InboxFolder.open(folder), intake(limits), receipts, clock());
    }

    private ContentIntake intake(Limits limits) {
        return new ContentIntake(
                Athlete.DEFAULT, WatchedStore.of(store, () -> beforeAdding.run()), store, limits, clock());
    }

    private Clock clock() {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }

    /** Sweeps at once and then every two seconds, up to the end of that time. */
    private void sweepFor(Duration time) {
        sweepFor(inbox, time);
    }

    private void sweepFor(Inbox swept, Duration time) {
        for (Duration passed = Duration.ZERO; passed.compareTo(time) <= 0; passed = passed.plus(SWEEP)) {
            swept.sweep(happening -> told.add(happening.message()));
            now.set(now.get().plus(SWEEP));
        }
    }

    private void drop(String name, String content) {
        try {
            Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rename(String from, String to) {
        try {
            Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    /** All there are, but for folders. */
    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    /** The names of the files they came in, the first first. */
    private List<String> batches() {
        return store.batches(Athlete.DEFAULT).stream()
                .sorted(Comparator.comparing(Batch::number))
                .map(batch -> batch.file().name())
                .toList();
    }

    private static void write(Writer out, List<Content> contents) {
        try {
            for (Content content : contents) {
                out.write(line(content) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Content content) {
        if (content instanceof Content.Stored stored) {
            return "known " + stored.batch().number();
        }
        Outcome outcome = ((Content.Judged) content).outcome();
        if (outcome instanceof Outcome.Taken taken) {
            return "batch " + taken.receipt().batch().number();
        }
        return outcome instanceof Outcome.Unmapped unmapped
                ? unmapped.refusal().message()
                : ((Outcome.Refused) outcome).refusal().message();
    }

    /** So that the move after it fails. */
    private void writeAndHide(Writer out, List<Content> contents) {
        write(out, contents);
        try {
            Files.move(
                    folder.resolve("runs.csv"),
                    Files.createDirectories(folder.resolve("aside")).resolve("runs.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void comeBack() throws IOException {
        Files.move(folder.resolve("aside/runs.csv"), folder.resolve("runs.csv"));
    }

    private static byte[] zip(String... contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int n = 0; n < contents.length; n++) {
                zip.putNextEntry(new ZipEntry(n + ".csv"));
                zip.write(contents[n].getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
