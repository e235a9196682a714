package longrun.source.mutation;

/** What a reader may fail to read of a mutated file. What it reads must be true either way. */
enum Loss {
    NONE,
    SOME
}
