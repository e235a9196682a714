package longrun.dashboard.imports;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.journal.Entry;
import longrun.dashboard.journal.Journal;
import longrun.dashboard.journal.Kind;
import longrun.dashboard.journal.Origin;
import longrun.dashboard.snapshot.Snapshots;
import longrun.source.Intake;
import longrun.source.Outcome;
import longrun.source.table.Correction;
import longrun.source.table.Proposal;
import longrun.workout.Source;
import longrun.workout.batch.Terms;
import longrun.workout.mapping.Mapping;
import longrun.workout.port.BusyException;
import longrun.workout.port.InMemoryStore;
import longrun.workout.port.MappingStore;
import longrun.workout.port.StoreException;
import longrun.workout.port.WorkoutStore;
import org.springframework.web.multipart.MultipartFile;

/** Keeps uploads for an hour, in a folder only its owner can read, and reads them one after the other. */
public class Uploads {
    /** Longer than anyone thinks a plan over; what lies about is private. */
    private static final Duration KEPT = Duration.ofHours(1);

    /** A few tabs; each upload may fill the disk up to its limit. */
    private static final int MOST_AT_ONCE = 8;

    private static final int ID_BYTES = 16;

    /** How long an import may take when Longrun is told to stop. What is not stored by then is not stored at all. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final long LOOK_EVERY_MILLIS = 20;

    private final DashboardConfig config;
    private final WorkoutStore workouts;
    private final MappingStore mappings;
    private final Snapshots snapshots;
    private final Clock clock;
    private final Journal journal;
    private final Intake intake;
    private final Path folder;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Upload> uploads = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "longrun-uploads");
        thread.setDaemon(true);
        return thread;
    });

    public Uploads(
            DashboardConfig config,
            WorkoutStore workouts,
            MappingStore mappings,
            Snapshots snapshots,
            Clock clock,
            Journal journal)
            throws IOException {
        this.config = config;
        this.workouts = workouts;
        this.mappings = mappings;
        this.snapshots = snapshots;
        this.clock = clock;
        this.journal = journal;
        this.intake = new Intake(workouts, mappings, config.uploads().files(), clock);
        this.folder = Files.createTempDirectory("longrun-uploads");
    }

    /** Keeps files and begins to plan them. */
    Upload receive(List<MultipartFile> files) throws IOException {
        forgetOld();
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        Path own = Files.createDirectory(folder.resolve(id));
        List<Upload.Handed> handed = new ArrayList<>();
        for (MultipartFile file : files) {
            Path kept = own.resolve(Integer.toString(handed.size()));
            file.transferTo(kept);
            handed.add(new Upload.Handed(String.valueOf(file.getOriginalFilename()), kept, file.getSize()));
        }
        Upload upload = new Upload(id, clock.instant(), handed);
        uploads.put(id, upload);
        plan(upload, Terms.CAREFUL);
        return upload;
    }

    Optional<Upload> find(String id) {
        forgetOld();
        return Optional.ofNullable(uploads.get(id));
    }

    /** Plans it, perhaps once more on other terms. */
    void plan(Upload upload, Terms terms) {
        upload.ask(false);
        plan(upload, terms, intake, outcome -> outcome);
    }

    /** Plans it without reading any table, to show how each is read by what was said of it. */
    void ask(Upload upload) {
        Intake asking =
                new Intake(workouts, new InMemoryStore(), config.uploads().files(), clock);
        upload.ask(true);
        plan(upload, upload.terms(), asking, this::asSaidBefore);
    }

    private void plan(Upload upload, Terms terms, Intake by, UnaryOperator<Outcome> shown) {
        upload.begin(Upload.State.Work.PLAN, terms, clock.instant());
        worker.execute(() -> work(upload, outcomes -> {
            for (Upload.Handed file : upload.files()) {
                upload.open(file);
                by.planAll(config.athlete(), file.path(), file.name(), terms, upload).stream()
                        .map(shown)
                        .forEach(outcomes::add);
            }
            upload.become(new Upload.State.Planned(List.copyOf(outcomes)));
        }));
    }

    private Outcome asSaidBefore(Outcome outcome) {
        if (outcome instanceof Outcome.Unmapped unmapped) {
            Proposal proposal = unmapped.proposal();
            return mappings.mapping(config.athlete(), proposal.signature())
                    .map(Correction::of)
                    .<Outcome>map(said -> told(unmapped, proposal.corrected(said)))
                    .orElse(outcome);
        }
        return outcome;
    }

    private static Outcome.Unmapped told(Outcome.Unmapped unmapped, Proposal said) {
        return new Outcome.Unmapped(said.refusal(unmapped.refusal().file()), said);
    }

    /** Whether any of its tables is read as somebody said. */
    boolean readsTables(Upload upload) {
        if (!(upload.state() instanceof Upload.State.Planned planned)) {
            return false;
        }
        Set<Source> said = mappings.mappings(config.athlete()).stream()
                .map(Mapping::source)
                .collect(Collectors.toSet());
        return planned.outcomes().stream()
                .anyMatch(outcome -> outcome instanceof Outcome.Planned file
                        && said.contains(file.plan().file().source()));
    }

    /** Reads a table as a person says, now and the next time; where that cannot be, shows what is in the way. */
    void correct(Upload upload, int file, Proposal said) {
        Optional<Mapping> mapping = said.mapping();
        if (mapping.isPresent()) {
            mappings.save(config.athlete(), mapping.get());
            plan(upload, upload.terms());
        } else if (upload.state() instanceof Upload.State.Planned planned
                && planned.outcomes().get(file) instanceof Outcome.Unmapped unmapped) {
            List<Outcome> outcomes = new ArrayList<>(planned.outcomes());
            outcomes.set(file, told(unmapped, said));
            upload.become(new Upload.State.Planned(List.copyOf(outcomes)));
        }
    }

    /** Takes its files; pages show them at once. */
    void take(Upload upload, Terms terms) {
        upload.begin(Upload.State.Work.IMPORT, terms, clock.instant());
        worker.execute(() -> work(upload, outcomes -> {
            for (Upload.Handed file : upload.files()) {
                upload.open(file);
                List<Outcome> taken = intake.takeAll(config.athlete(), file.path(), file.name(), terms, upload);
                if (worker.isShutdown()) {
                    // What is refused now was broken off, and the other files are gone.
                    return;
                }
                taken.forEach(outcome -> journal.note(Entry.judged(Origin.UPLOAD, outcome)));
                outcomes.addAll(taken);
            }
            snapshots.renew();
            upload.become(new Upload.State.Taken(List.copyOf(outcomes)));
            deleteFiles(upload);
        }));
    }

    void forget(Upload upload) {
        uploads.remove(upload.id());
        deleteFiles(upload);
    }

    @FunctionalInterface
    private interface Work {
        void on(List<Outcome> outcomes);
    }

    /** Whatever goes wrong, the upload says so and can be tried again. */
    private void work(Upload upload, Work work) {
        List<Outcome> outcomes = new ArrayList<>();
        try {
            work.on(outcomes);
        } catch (BusyException | StoreException e) {
            fail(upload, Kind.STORE_FAILED, "an upload could not be dealt with: " + e.getMessage(), e);
            upload.become(new Upload.State.Failed(String.valueOf(e.getMessage()), List.copyOf(outcomes)));
        } catch (RuntimeException | Error e) {
            fail(upload, Kind.BROKEN, "an upload could not be read", e);
            upload.become(new Upload.State.Failed(
                    "something broke; the log of Longrun says what it was", List.copyOf(outcomes)));
        }
    }

    /** What was broken off to stop is nobody's trouble. */
    private void fail(Upload upload, Kind kind, String message, Throwable failure) {
        if (worker.isShutdown()) {
            return;
        }
        Entry entry = Entry.of(kind, message, failure);
        journal.note(upload.isImporting() ? entry.with(Entry.ORIGIN, Origin.UPLOAD.spelled()) : entry);
    }

    /** The oldest go where there are too many. */
    private void forgetOld() {
        uploads.values().stream()
                .filter(upload -> upload.since().plus(KEPT).isBefore(clock.instant()))
                .forEach(this::forget);
        List<Upload> resting = uploads.values().stream()
                .filter(upload -> !(upload.state() instanceof Upload.State.Reading))
                .sorted(Comparator.comparing(Upload::since))
                .toList();
        resting.stream().limit(Math.max(0, uploads.size() - MOST_AT_ONCE)).forEach(this::forget);
    }

    private void deleteFiles(Upload upload) {
        delete(folder.resolve(upload.id()));
    }

    /** An import that was confirmed may end; a plan is of no use to anybody any more. */
    @PreDestroy
    public void close() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (isImporting() && System.nanoTime() < end) {
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (isImporting()) {
            journal.note(Entry.of(
                    Kind.WARNING,
                    "an import takes too long and is broken off: each file of it is stored whole or not at all"));
        }
        worker.shutdownNow();
        delete(folder);
    }

    private boolean isImporting() {
        return uploads.values().stream().anyMatch(Upload::isImporting);
    }

    private void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            journal.note(Entry.of(Kind.WARNING, "an upload's files could not be deleted", e));
        }
    }
}
