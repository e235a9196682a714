package longrun.dashboard;

import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Sweeps the memory at the moment a start fails, once Spring has let go of the loggers whose levels it set. */
final class Sweeper implements ApplicationListener<ApplicationFailedEvent>, Ordered {
    @Override
    public void onApplicationEvent(ApplicationFailedEvent failed) {
        System.gc();
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
