package longrun.workout.port;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longrun.workout.Athlete;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Signature;

/** Keeps how an athlete's tables are read, one mapping for each signature. */
public interface MappingStore {
    /** By source, then signature. */
    Comparator<Mapping> ORDER = Comparator.comparing(
                    (Mapping mapping) -> mapping.source().name())
            .thenComparing(mapping -> mapping.signature().hex());

    /** In {@link #ORDER}. */
    List<Mapping> mappings(Athlete athlete);

    Optional<Mapping> mapping(Athlete athlete, Signature signature);

    /** Keeps a mapping in place of the one of its signature. Raises the athlete's revision if that was another. */
    void save(Athlete athlete, Mapping mapping);

    /** Forgets a mapping. Raises the athlete's revision if there was one. */
    void forget(Athlete athlete, Signature signature);
}
