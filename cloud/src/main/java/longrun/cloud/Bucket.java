package longrun.cloud;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.UploadKeys;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Takes uploads out of their bucket, and lays receipts beside them. */
final class Bucket {
    private static final int NOT_FOUND = 404;

    private final S3Client s3;

    Bucket(S3Client s3) {
        this.s3 = s3;
    }

    /**
     * Copies an upload to a file.
     *
     * @param most how many bytes it may have
     * @return why it was not copied, or empty if it was
     * @throws software.amazon.awssdk.core.exception.SdkException if the bucket is out of reach
     */
    Optional<Refusal> fetch(Upload upload, Path file, long most) throws IOException {
        GetObjectRequest.Builder request =
                GetObjectRequest.builder().bucket(upload.bucket()).key(upload.key());
        if (!upload.version().isEmpty()) {
            request.versionId(upload.version());
        }
        try (ResponseInputStream<GetObjectResponse> object = s3.getObject(request.build())) {
            if (object.response().contentLength() > most) {
                object.abort();
                return Optional.of(new Refusal(Refusal.Reason.TOO_LARGE, upload.name(), ""));
            }
            Files.copy(object, file, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (S3Exception e) {
            // The key, or this version of it, was removed before its turn came.
            if (e.statusCode() != NOT_FOUND) {
                throw e;
            }
            return Optional.of(new Refusal(Refusal.Reason.NO_SUCH_FILE, upload.name(), ""));
        }
    }

    /** The receipt of the newest upload of this key that was dealt with. */
    Optional<String> receipt(Upload upload) {
        GetObjectRequest request = GetObjectRequest.builder()
                .bucket(upload.bucket())
                .key(UploadKeys.receipt(upload.key()))
                .build();
        try {
            return Optional.of(s3.getObjectAsBytes(request).asUtf8String());
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        }
    }

    void put(String bucket, String key, String type, String content) {
        s3.putObject(to -> to.bucket(bucket).key(key).contentType(type), RequestBody.fromString(content));
    }
}
