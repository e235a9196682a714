package longrun.wording.json;

import java.io.Writer;
import longrun.insight.brief.Advice;
import longrun.insight.brief.Brief;
import longrun.insight.brief.Remark;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;
import longrun.wording.BriefText;
import longrun.wording.LensText;

/** A brief as JSON. */
public final class BriefJson {
    private BriefJson() {}

    public static void write(Writer out, Evidence evidence, Answer<Brief> answer, BriefText words) {
        JsonDocument.write(out, json -> {
            FindingJson.head(json, evidence);
            answer.shortage().ifPresent(shortage -> FindingJson.shortage(json, shortage));
            answer.found().ifPresent(brief -> describe(json, evidence, brief, words));
        });
    }

    private static void describe(JsonDocument json, Evidence evidence, Brief brief, BriefText words) {
        json.text("opening", words.opening(brief, evidence.lens()));
        json.objects("remarks", all -> {
            for (Remark remark : brief.remarks()) {
                all.accept(object -> {
                    object.text("text", words.sentence(remark))
                            .text("finding", LensText.spelled(remark.topic()))
                            .number("surprise", remark.surprise(), 1);
                    FindingJson.lens(object, remark.lens());
                });
            }
        });
        json.objects("advice", all -> {
            for (Advice advice : brief.advice()) {
                all.accept(object -> {
                    object.text("text", words.sentence(advice)).text("finding", LensText.spelled(advice.topic()));
                    FindingJson.lens(object, advice.lens());
                });
            }
        });
        FindingJson.working(json, brief.working());
    }
}
