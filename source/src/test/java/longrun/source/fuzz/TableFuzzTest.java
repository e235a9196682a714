package longrun.source.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import longrun.source.draft.DraftReader;
import longrun.source.draft.RefusedException;
import longrun.source.table.Proposal;
import longrun.source.table.Sniffer;
import longrun.source.table.TableReader;
import longrun.workout.batch.Refusal;

/** Tables read the way they seem to be meant: replays its inputs in every build, and looks for more on demand. */
class TableFuzzTest {
    @FuzzTest(maxDuration = "8m")
    void isReadOrRefused(byte[] file) {
        Promise.isKept(file, TableFuzzTest::open);
    }

    private static DraftReader open(byte[] head, InputStream file) throws IOException {
        return TableReader.open(
                Sniffer.sniff(head)
                        .flatMap(Proposal::mapping)
                        .orElseThrow(() -> new RefusedException(Refusal.Reason.UNMAPPED, "")),
                head,
                file);
    }
}
