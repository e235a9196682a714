package longrun.insight.label;

/** Why a cluster has its side. */
public enum Basis {
    /** Its centre is at a pace that is plainly a run's or a walk's. */
    PACE(Basis.PLAIN),
    /** Its centre lies on that side of the account's own gap. */
    GAP(Basis.PLAIN),
    /** Its centre is in between, and so is one with the account's only habit, which is plain. */
    HABIT(Basis.DOUBTFUL),
    /** Its centre is in between and so is the account's only habit: the declared activity decides. */
    DECLARED(Basis.DOUBTFUL),
    /** No cluster of the account has this side: a stand-in, at the pace that side usually has. */
    REFERENCE(Basis.PLAIN);

    /** On eight real accounts, one workout in a hundred is declared otherwise whatever its pace. */
    private static final double PLAIN = 0.99;

    /** An in-between pace is believed less. */
    private static final double DOUBTFUL = 0.9;

    private final double trust;

    Basis(double trust) {
        this.trust = trust;
    }

    /** How probably a workout at the very centre is what its side says. */
    double trust() {
        return trust;
    }
}
