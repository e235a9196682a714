package longrun.dashboard.journal;

/** Takes note of what happens. Any thread may tell it; an entry is written at once, by whoever notes it. */
@FunctionalInterface
public interface Journal {
    /** Of what nobody asks for. */
    Journal NONE = entry -> {};

    void note(Entry entry);

    /** This one, then the other. */
    default Journal and(Journal other) {
        return entry -> {
            note(entry);
            other.note(entry);
        };
    }
}
