package longrun.source.mutation;

import java.util.Random;

/** What a program may do to an export without harming it, or with a loss that it notes. */
interface Change {
    String name();

    void to(Sheet sheet, Random random);
}
