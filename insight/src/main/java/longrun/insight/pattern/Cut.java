package longrun.insight.pattern;

import longrun.insight.evidence.Grain;

/** How days are dealt out to the slots of a pattern. */
enum Cut {
    WEEKDAYS(7) {
        @Override
        int slot(int epochDay) {
            return epochDay - Grain.ISO_WEEK.firstDay(Grain.ISO_WEEK.index(epochDay));
        }

        @Override
        int end(int epochDay) {
            return epochDay + 1;
        }
    },
    MONTHS(12) {
        @Override
        int slot(int epochDay) {
            return Math.floorMod(Grain.MONTH.index(epochDay), slots());
        }

        @Override
        int end(int epochDay) {
            return Grain.MONTH.firstDay(Grain.MONTH.index(epochDay) + 1);
        }
    };

    private final int slots;

    Cut(int slots) {
        this.slots = slots;
    }

    int slots() {
        return slots;
    }

    /** The slot of a day, from 0. */
    abstract int slot(int epochDay);

    /** The next day that is in another slot. */
    abstract int end(int epochDay);
}
