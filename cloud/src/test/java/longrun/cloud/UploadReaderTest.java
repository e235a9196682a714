package longrun.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events as AWS documents them. */
class UploadReaderTest {
    private static final String S3 = """
            {"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"us-west-2","eventTime":"1970-01-01T00:00:00.000Z",\
            "eventName":"%s","userIdentity":{"principalId":"A"},"requestParameters":{"sourceIPAddress":"127.0.0.1"},\
            "s3":{"s3SchemaVersion":"1.0","configurationId":"uploads","bucket":{"name":"mine",\
            "ownerIdentity":{"principalId":"A"},"arn":"arn:aws:s3:::mine"},"object":{"key":"%s","size":1024,\
            "eTag":"d41d8cd98f00b204e9800998ecf8427e"%s,"sequencer":"0055AED6DCD90281E5"}}}""";

    private static final String EVENT_BRIDGE = """
            {"version":"0","id":"17793124-05d4-b198-2fde-7ededc63b103","detail-type":"Object Created",\
            "source":"aws.s3","account":"111122223333","time":"2021-11-12T00:00:00Z","region":"ca-central-1",\
            "resources":["arn:aws:s3:::mine"],"detail":{"version":"0","bucket":{"name":"mine"},\
            "object":{"key":"uploads/a+b c%20d.csv","size":5,"etag":"b1946ac92492d2347c6235b4d2611184",\
            "version-id":"IYV3p45BT0ac8hjHg1houSdS1a.Mro8e","sequencer":"617f08299329d189"},"request-id":"N4N7",\
            "requester":"123456789012","reason":"PutObject"}}""";

    @Test
    void readsTheFormOfS3() {
        assertThat(read(records(s3("ObjectCreated:Put", "uploads/runs.csv", ""))))
                .containsExactly(new Upload("mine", "uploads/runs.csv", "", "0055AED6DCD90281E5", 0));
    }

    @Test
    void readsEveryRecordInItsOrder() {
        String event = records(
                s3("ObjectCreated:Put", "a.csv", "") + "," + s3("ObjectCreated:CompleteMultipartUpload", "b.csv", "")
                        + "," + s3("ObjectCreated:Copy", "c.csv", ""));

        assertThat(read(event)).extracting(Upload::key).containsExactly("a.csv", "b.csv", "c.csv");
    }

    @Test
    void decodesTheKeysOfS3() {
        assertThat(read(records(s3("ObjectCreated:Put", "uploads/my+runs%2B%C3%A9%25.csv", ""))))
                .extracting(Upload::key)
                .containsExactly("uploads/my runs+é%.csv");
    }

    @Test
    void readsTheVersionOfAnObject() {
        assertThat(read(records(
                        s3("ObjectCreated:Put", "a.csv", ",\"versionId\":\"096fKKXTRTtl3on89fVO.nfljtsv6qko\""))))
                .extracting(Upload::version)
                .containsExactly("096fKKXTRTtl3on89fVO.nfljtsv6qko");
    }

    @Test
    void readsTheFormOfEventBridgeWhichWritesKeysAsTheyAre() {
        assertThat(read(EVENT_BRIDGE))
                .containsExactly(new Upload(
                        "mine", "uploads/a+b c%20d.csv", "IYV3p45BT0ac8hjHg1houSdS1a.Mro8e", "617f08299329d189", 0));
    }

    @Test
    void readsBothAsMessagesOfAQueueAndCountsTheAttempts() {
        String event = "{\"Records\":[" + message(records(s3("ObjectCreated:Put", "a.csv", "")), 2) + ","
                + message(EVENT_BRIDGE, 1) + "]}";

        assertThat(read(event)).extracting(Upload::attempt).containsExactly(2, 1);
        assertThat(read(event)).extracting(Upload::key).containsExactly("a.csv", "uploads/a+b c%20d.csv");
    }

    @Test
    void passesOverWhatIsNoUpload() {
        String event = records(s3("ObjectRemoved:Delete", "a.csv", "") + "," + s3("ObjectCreated:Put", "uploads/", "")
                + "," + s3("ObjectCreated:Put", "receipts/uploads/a.csv.json", ""));

        assertThat(read(event)).isEmpty();
        assertThat(read("{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\",\"Bucket\":\"mine\"}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"Records\":[{\"eventSource\":\"aws:sns\"}]}",
                "{\"Records\":[{}]}",
                "{\"Records\":",
                "Dear Ann",
                "{\"Records\":[{\"eventSource\":\"aws:s3\",\"eventName\":\"ObjectCreated:Put\",\"s3\":{}}]}",
            })
    void refusesWhatIsNoEventOfAnUpload(String event) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(event));
    }

    private static List<Upload> read(String event) {
        return UploadReader.read(new ByteArrayInputStream(event.getBytes(UTF_8)));
    }

    private static String records(String records) {
        return "{\"Records\":[" + records + "]}";
    }

    private static String s3(String name, String key, String version) {
        return S3.replaceFirst("%s", name)
                .replaceFirst("%s", java.util.regex.Matcher.quoteReplacement(key))
                .replaceFirst("%s", java.util.regex.Matcher.quoteReplacement(version));
    }

    private static String message(String body, int attempt) {
        return "{\"messageId\":\"1\",\"eventSource\":\"aws:sqs\",\"attributes\":{\"ApproximateReceiveCount\":\""
                + attempt + "\"},\"body\":\"" + body.replace("\"", "\\\"") + "\"}";
    }
}
