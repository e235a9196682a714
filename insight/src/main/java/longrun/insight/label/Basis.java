package longrun.insight.label;

/** Why a cluster has its side. */
public enum Basis {
    /** Its centre is at a pace that is plainly a run's or a walk's. */
    PACE(Basis.PLAIN, Basis.ASSENT),
    /** Its centre lies on that side of the account's own gap. */
    GAP(Basis.PLAIN, Basis.ASSENT),
    /** Its centre is in between, and so is one with the account's only habit, which is plain. */
    HABIT(Basis.DOUBTFUL, Basis.SHRUG),
    /** Its centre is in between and so is the account's only habit: the declared activity decides. */
    DECLARED(Basis.DOUBTFUL, Basis.SHRUG),
    /** No cluster of the account has this side: a stand-in, at the pace that side usually has. */
    REFERENCE(Basis.PLAIN, Basis.ASSENT);

    /** On eight real accounts, one workout in a hundred is declared otherwise whatever its pace. */
    private static final double PLAIN = 0.99;

    /** An in-between pace is believed less. */
    private static final double DOUBTFUL = 0.9;

    /** Of a label that is plain, no word is a weak yes. */
    private static final double ASSENT = 0.1;

    /** Of one that is doubtful, no word says next to nothing. */
    private static final double SHRUG = 0.005;

    private final double trust;
    private final double silence;

    Basis(double trust, double silence) {
        this.trust = trust;
        this.silence = silence;
    }

    /** How probably a workout at the very centre is what its side says. */
    double trust() {
        return trust;
    }

    /** What a workout counts that nobody corrected, where one that was counts 1. */
    double silence() {
        return silence;
    }
}
