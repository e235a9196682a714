package longrun.acceptance.cloud;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import longrun.store.MariaDbServer;
import longrun.store.MariaDbServer.Secured;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

/** What a function has around it: a bucket of uploads on a server of the S3 protocol, and the secret of its database. */
final class Cloud implements AutoCloseable {
    private static final String BUCKET = "longrun-uploads";

    /** A minute's. */
    private static final int MOST_LOOKS = 600;

    private final Buckets buckets;
    private final Secrets secrets;
    private int sequence;

    Cloud(Path folder) throws IOException, InterruptedException {
        buckets = Buckets.start(folder);
        secrets = new Secrets();
        buckets.s3().createBucket(of -> of.bucket(BUCKET));
        buckets.s3()
                .putBucketVersioning(of ->
                        of.bucket(BUCKET).versioningConfiguration(as -> as.status(BucketVersioningStatus.ENABLED)));
    }

    /** Puts an object by the SDK, and gives the event that EventBridge would send. */
    String upload(String key, byte[] content) {
        String version = buckets.s3()
                .putObject(to -> to.bucket(BUCKET).key(key), RequestBody.fromBytes(content))
                .versionId();
        return event(key, content.length, version);
    }

    private String event(String key, long size, String version) {
        return """
                {"version":"0","detail-type":"Object Created","source":"aws.s3","region":"us-east-1",\
                "detail":{"version":"0","bucket":{"name":"%s"},"object":{"key":"%s","size":%d,"version-id":"%s",\
                "sequencer":"%016X"},"reason":"PutObject"}}""".formatted(BUCKET, key, size, version, ++sequence);
    }

    /** The command, pushing a file to the bucket. */
    Push push(Path folder, Path file) throws IOException {
        return Push.start(folder, buckets.endpoint(), "--bucket", BUCKET, file);
    }

    /** Waits for a file of this name that was pushed, and gives its event. */
    String pushed(String name) throws InterruptedException {
        for (int i = 0; i < MOST_LOOKS; i++) {
            Optional<ObjectVersion> there = buckets.s3().listObjectVersions(of -> of.bucket(BUCKET)).versions().stream()
                    .filter(object ->
                            object.key().startsWith("uploads/") && object.key().endsWith("/" + name))
                    .findFirst();
            if (there.isPresent()) {
                return event(there.get().key(), there.get().size(), there.get().versionId());
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("no " + name + " was pushed");
    }

    /** What lies in the bucket; empty if nothing does. */
    String text(String key) {
        try {
            return buckets.s3()
                    .getObjectAsBytes(from -> from.bucket(BUCKET).key(key))
                    .asUtf8String();
        } catch (NoSuchKeyException e) {
            return "";
        }
    }

    Map<String, String> settings(Subscriber subscriber, Secured database) {
        return settings(subscriber, database, at(database));
    }

    /** Of a function that reaches its database by a wire. */
    Map<String, String> settings(Subscriber subscriber, Secured database, Wire wire) {
        URI at = at(database);
        return settings(
                subscriber, database, URI.create(at.getScheme() + "://127.0.0.1:" + wire.port() + at.getPath()));
    }

    /** As the stack sets the function up: who signs in stands in a secret. */
    private Map<String, String> settings(Subscriber subscriber, Secured database, URI at) {
        secrets.keep(at, database.user(), database.password());
        Map<String, String> settings = new HashMap<>();
        settings.put("AWS_REGION", "us-east-1");
        settings.put("AWS_ACCESS_KEY_ID", "nobody");
        settings.put("AWS_SECRET_ACCESS_KEY", "nothing");
        settings.put("AWS_ENDPOINT_URL_S3", buckets.endpoint().toString());
        settings.put("AWS_ENDPOINT_URL_SNS", subscriber.endpoint().toString());
        settings.put("AWS_ENDPOINT_URL_SECRETS_MANAGER", secrets.endpoint().toString());
        settings.put("LONGRUN_TOPIC", Subscriber.TOPIC);
        settings.put("LONGRUN_STORE_SECRET", Secrets.NAME);
        settings.put("LONGRUN_STORE_CERTIFICATES", database.certificate().toString());
        return settings;
    }

    void changePassword(Secured database, String password) {
        MariaDbServer.changePassword(database.user(), password);
        secrets.keep(at(database), database.user(), password);
    }

    private static URI at(Secured database) {
        return URI.create(database.url().substring("jdbc:".length()));
    }

    @Override
    public void close() {
        buckets.close();
        secrets.close();
    }
}
