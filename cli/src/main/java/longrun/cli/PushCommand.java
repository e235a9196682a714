package longrun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import longrun.cli.push.Bucket;
import longrun.cli.push.BucketException;
import longrun.cli.push.Upload;
import longrun.cli.screen.Printable;
import longrun.cli.screen.ProgressLine;
import longrun.source.Intake;
import longrun.source.Outcome;
import longrun.source.Progress;
import longrun.source.archive.Limits;
import longrun.wording.json.UploadJson;
import longrun.wording.json.UploadReceipt.Told;
import longrun.workout.Athlete;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.Terms;
import longrun.workout.batch.UploadKeys;
import longrun.workout.port.InMemoryStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Uploads exports for the cloud's function to load, and tells what became of them. */
@Command(
        name = "push",
        description =
                "Upload exported workouts to the bucket of Longrun on AWS, wait until they are loaded there, and tell "
                        + "what became of them.",
        footer = {
            "",
            "Examples:",
            "  longrun push --bucket my-uploads user123_workout_history.csv",
            "  LONGRUN_BUCKET=my-uploads longrun push --json 2023.csv 2024.csv"
        })
final class PushCommand implements Callable<Integer> {
    /** Leaves room for the bar. */
    private static final int LONGEST_TASK = 24;

    private static final int DEFAULT_WAIT = 300;

    private final World world;
    private final PushDocuments documents = new PushDocuments();
    private int code = ExitCode.DONE;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    BucketOptions place = new BucketOptions();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A file to upload, or a .zip or .gz of them.")
    List<Path> files = List.of();

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            description = "Wait so long for what becomes of them, once they are uploaded (default: 300).")
    int wait = DEFAULT_WAIT;

    @Option(names = "--json", description = "Print one JSON document: a receipt, or several under \"uploads\".")
    boolean json;

    PushCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws Exception {
        if (wait < 0) {
            throw new ParameterException(spec.commandLine(), "--wait is " + wait + ", but should be 0 or more seconds");
        }
        String name = place.required(spec);
        List<Path> fit = files.stream().distinct().filter(this::isFit).toList();
        if (!fit.isEmpty()) {
            push(name, fit);
        }
        if (json) {
            documents.print(world.out(), files);
        }
        return code;
    }

    /** What the function would refuse for sure is not uploaded. A table may be known there. */
    private boolean isFit(Path file) {
        InMemoryStore nothing = new InMemoryStore();
        List<Outcome> outcomes = new Intake(nothing, nothing, Limits.CLOUD, world.clock())
                .planAll(Athlete.DEFAULT, file, file.toString(), Terms.CAREFUL, Progress.NONE);
        List<Refusal> refusals = outcomes.stream()
                .filter(Outcome.Refused.class::isInstance)
                .map(outcome -> ((Outcome.Refused) outcome).refusal())
                .toList();
        if (refusals.size() < outcomes.size()) {
            return true;
        }
        refusals.forEach(why -> refuse(why.message()));
        documents.refused(file, refusals);
        return false;
    }

    private void push(String name, List<Path> fit) throws Exception {
        try (Bucket bucket = Bucket.open(name, place.region, place.server())) {
            await(bucket, put(bucket, fit));
        } catch (BucketException e) {
            fail(e, fit);
        }
    }

    /** Uploads one after the other, until one cannot be. */
    private Map<Path, Upload> put(Bucket bucket, List<Path> fit) throws Exception {
        Map<Path, Upload> uploads = new LinkedHashMap<>();
        try {
            for (Path file : fit) {
                Upload upload = put(bucket, file);
                world.tell(Printable.of(file + " is uploaded to " + bucket.location(upload.key())));
                uploads.put(file, upload);
            }
        } catch (BucketException | IOException e) {
            fail(e, fit.subList(uploads.size(), fit.size()));
        }
        return uploads;
    }

    /** Tells of it as of what ends a command, and goes on. */
    private void fail(Exception failure, List<Path> left) throws Exception {
        CommandLine line = spec.commandLine();
        code = line.getExecutionExceptionHandler().handleExecutionException(failure, line, line.getParseResult());
        for (Path file : left) {
            if (files.size() > 1) {
                world.tell(Printable.of(file + " is not uploaded"));
            }
            documents.failed(file, String.valueOf(failure.getMessage()));
        }
    }

    private void await(Bucket bucket, Map<Path, Upload> uploads) throws InterruptedException {
        long start = System.nanoTime();
        for (Map.Entry<Path, Upload> each : uploads.entrySet()) {
            Path file = each.getKey();
            Upload upload = each.getValue();
            Duration left = Duration.ofSeconds(wait).minusNanos(System.nanoTime() - start);
            try {
                upload.await(bucket, left)
                        .ifPresentOrElse(
                                receipt -> tell(bucket, file, upload, receipt), () -> miss(bucket, file, upload, ""));
            } catch (BucketException e) {
                miss(bucket, file, upload, " (" + e.getMessage() + ")");
            }
        }
    }

    private Upload put(Bucket bucket, Path file) throws IOException {
        if (!world.terminal()) {
            return Upload.of(bucket, file, sent -> {});
        }
        long size = Files.size(file);
        try (ProgressLine line = new ProgressLine(world.err(), Printable.of(file.toString(), LONGEST_TASK))) {
            return Upload.of(bucket, file, sent -> line.at(sent, size));
        }
    }

    private void miss(Bucket bucket, Path file, Upload upload, String why) {
        String receipt = bucket.location(UploadKeys.receipt(upload.key()));
        String message = "no receipt came within " + wait + (wait == 1 ? " second" : " seconds") + why
                + ". The upload is safe; its receipt will lie at " + receipt
                + " once it is dealt with, if you may read it there";
        world.tell(Printable.of(message));
        documents.pending(file, message, receipt);
        code = ExitCode.BROKEN;
    }

    private void tell(Bucket bucket, Path file, Upload upload, String receipt) {
        documents.told(file, receipt);
        List<Told> told = UploadJson.read(receipt).imports();
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i) instanceof Told.Refused refused) {
                refuse(refused.message());
            } else if (!json) {
                show((Told.Taken) told.get(i), bucket.location(UploadKeys.rejected(upload.key(), i + 1)));
            }
        }
        world.out().flush();
    }

    private void show(Told.Taken taken, String rejected) {
        VerdictsText text = new VerdictsText(world);
        text.printHead(
                taken.file(), taken.counts(), "batch " + taken.batch() + (taken.before() ? ", loaded before" : ""));
        text.printCounts(taken.counts(), Terms.OnChange.KEEP);
        text.printRejected(taken.rejections(), taken.counts().rejected());
        if (taken.counts().rejected() > 0) {
            world.out().println("The rejected rows are a file to mend: " + Printable.of(rejected));
        }
    }

    private void refuse(String message) {
        world.tell(Printable.of(message));
        code = Math.max(code, ExitCode.REFUSED);
    }
}
