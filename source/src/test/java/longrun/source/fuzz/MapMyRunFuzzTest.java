package longrun.source.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import longrun.source.mapmyrun.MapMyRunReader;

/** Replays its inputs in every build, and looks for more where {@code JAZZER_FUZZ=1} is set. */
class MapMyRunFuzzTest {
    @FuzzTest(maxDuration = "8m")
    void isReadOrRefused(byte[] file) {
        Promise.isKept(file, MapMyRunReader::open);
    }
}
