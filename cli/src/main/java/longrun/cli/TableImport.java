package longrun.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import longrun.source.Outcome;
import longrun.source.table.Correction;
import longrun.source.table.Proposal;
import longrun.source.table.ProposedColumn;
import longrun.workout.Athlete;
import longrun.workout.batch.Refusal;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Signature;
import longrun.workout.port.InMemoryStore;
import longrun.workout.port.MappingStore;

/** How tables are read while a file is taken in of which something is said. */
final class TableImport {
    private final TableOptions options;
    private final Athlete athlete;
    private final MappingStore kept;
    private final InMemoryStore now = new InMemoryStore();
    private final Map<Signature, Proposal> meant = new HashMap<>();

    /**
     * Begins with what is kept.
     *
     * @param kept what was said before
     */
    TableImport(TableOptions options, Athlete athlete, MappingStore kept) {
        this.options = options;
        this.athlete = athlete;
        this.kept = kept;
        kept.mappings(athlete).forEach(mapping -> now.save(athlete, mapping));
    }

    /** By which tables are to be asked about: what is said now counts more than what was said before. */
    MappingStore asking() {
        return options.corrects() ? new InMemoryStore() : now;
    }

    /** By which tables are to be read. */
    MappingStore reading() {
        return now;
    }

    /**
     * Hears how the tables of a file seem to be meant.
     *
     * @param file its name without folders
     * @return why what is said does not fit them; empty if it does
     */
    Optional<Refusal> hear(String file, List<Outcome> asked) {
        List<Proposal> tables = asked.stream()
                .filter(Outcome.Unmapped.class::isInstance)
                .map(outcome -> ((Outcome.Unmapped) outcome).proposal())
                .toList();
        if (options.corrects() && tables.isEmpty() && asked.stream().anyMatch(Outcome.Planned.class::isInstance)) {
            return misfit(file, "it is a known export");
        }
        for (Proposal table : tables) {
            Optional<String> missing = options.missing(table);
            if (missing.isPresent()) {
                return misfit(
                        file,
                        "there is no column \"" + missing.get() + "\"; there are "
                                + table.columns().stream()
                                        .map(ProposedColumn::name)
                                        .collect(Collectors.joining(", ")));
            }
        }
        tables.forEach(this::hear);
        return Optional.empty();
    }

    private static Optional<Refusal> misfit(String file, String why) {
        return Optional.of(new Refusal(Refusal.Reason.NOT_AS_SAID, file, why));
    }

    /** Of several tables with one header the first that can be read says how all are. */
    private void hear(Proposal table) {
        Proposal heard = meant.get(table.signature());
        if (heard != null && heard.mapping().isPresent()) {
            return;
        }
        Optional<Mapping> before = kept.mapping(athlete, table.signature());
        Proposal said =
                options.applied(before.map(Correction::of).map(table::corrected).orElse(table));
        meant.put(said.signature(), said);
        now.forget(athlete, said.signature());
        said.mapping().ifPresent(mapping -> now.save(athlete, mapping));
    }

    /** Remembers what was said of the tables that can be read so, if any of the file was taken. */
    void remember(List<Outcome> outcomes) {
        if (outcomes.stream().noneMatch(Outcome.Taken.class::isInstance)) {
            return;
        }
        meant.values().stream()
                .flatMap(said -> said.mapping().stream())
                .forEach(mapping -> kept.save(athlete, mapping));
    }

    /** Of a table that still cannot be read, what is in the way now. */
    Outcome told(Outcome outcome) {
        if (outcome instanceof Outcome.Unmapped unmapped) {
            Proposal said = meant.getOrDefault(unmapped.proposal().signature(), unmapped.proposal());
            boolean spoken = options.corrects() || said.isOfWorkouts();
            return new Outcome.Unmapped(spoken ? said.refusal(unmapped.refusal().file()) : unmapped.refusal(), said);
        }
        return outcome;
    }
}
