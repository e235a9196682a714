package longrun.source.table;

/** How well a header names a role; the better first. */
enum Claim {
    CLEAR,
    /** It may mean something else: only values can tell. */
    UNCLEAR,
    /** Another column may name the role better. */
    LESSER
}
