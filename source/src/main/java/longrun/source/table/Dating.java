package longrun.source.table;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import longrun.workout.Started;
import longrun.workout.mapping.DateOrder;
import longrun.workout.mapping.Role;

/** What comes first in a table's dates: a number beyond 12 tells, and the points that no one puts behind a month. */
final class Dating {
    /** Of two readings one is the other with day and month exchanged. */
    private static final Moments DAY_FIRST = new Moments(DateOrder.DAY_FIRST);

    private static final Moments MONTH_FIRST = new Moments(DateOrder.MONTH_FIRST);
    private static final Pattern UTC = Pattern.compile("(?i).*(?:\\dZ|UTC|GMT)\\s*");

    private Dating() {}

    static DateOrder order(Guesses guesses) {
        Optional<Guess> date = guesses.of(Role.DATE);
        return date.isEmpty() ? DateOrder.ONE_WAY_ONLY : order(date.get());
    }

    private static DateOrder order(Guess date) {
        if (date.values.stream().anyMatch(value -> UTC.matcher(value).matches())) {
            date.doubts.add(Doubt.TIMES_IN_UTC);
        }
        if (date.values.stream().anyMatch(Moments::mayBeginWithYear)) {
            date.doubts.add(Doubt.YEAR_MAY_COME_FIRST);
        }
        Set<DateOrder> told = EnumSet.noneOf(DateOrder.class);
        date.values.forEach(value -> Moments.orderToldBy(value).ifPresent(told::add));
        if (told.size() == 1) {
            return told.iterator().next();
        }
        if (!told.isEmpty()) {
            date.doubts.add(Doubt.DATES_CONTRADICT);
        }
        if (date.values.stream().anyMatch(Dating::isTwoWay)) {
            date.doubts.add(Doubt.DATE_ORDER_UNDECIDED);
        }
        return DateOrder.ONE_WAY_ONLY;
    }

    private static boolean isTwoWay(String value) {
        Optional<Started> one = DAY_FIRST.read(value);
        return one.isPresent() && MONTH_FIRST.read(value).isPresent() && !one.equals(MONTH_FIRST.read(value));
    }
}
