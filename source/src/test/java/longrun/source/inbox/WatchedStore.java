package longrun.source.inbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import longrun.workout.port.InMemoryStore;
import longrun.workout.port.WorkoutStore;

/** A store before whose every import something else happens, or something goes wrong. */
final class WatchedStore {
    private WatchedStore() {}

    static WorkoutStore of(InMemoryStore store, Runnable beforeAdding) {
        return (WorkoutStore) Proxy.newProxyInstance(
                WorkoutStore.class.getClassLoader(), new Class<?>[] {WorkoutStore.class}, (self, method, arguments) -> {
                    if (method.getName().equals("add")) {
                        beforeAdding.run();
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
