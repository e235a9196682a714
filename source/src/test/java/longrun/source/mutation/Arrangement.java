package longrun.source.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/** Columns and rows moved, added and left out. */
enum Arrangement implements Change {
    COLUMNS_SHUFFLED(Sheet::shuffleColumns),
    COLUMN_DROPPED((sheet, random) -> {
        sheet.remove(random.nextInt(sheet.kinds.size()));
        sheet.loss = Loss.SOME;
    }),
    COLUMN_RENAMED((sheet, random) -> {
        sheet.names.set(random.nextInt(sheet.names.size()), "Mood");
        sheet.loss = Loss.SOME;
    }),
    NAMES_SWAPPED((sheet, random) -> {
        Collections.swap(sheet.names, random.nextInt(sheet.names.size()), random.nextInt(sheet.names.size()));
        sheet.forget();
    }),
    COLUMN_TWICE((sheet, random) -> {
        int place = random.nextInt(sheet.kinds.size());
        String suffix = random.nextBoolean() ? "" : ".1";
        sheet.insert(place + 1, sheet.kinds.get(place), sheet.names.get(place) + suffix, row -> row.get(place));
    }),
    INDEX((sheet, random) -> {
        String name = List.of("", "Unnamed: 0", "X").get(random.nextInt(3));
        sheet.insert(0, Kind.OTHER, name, row -> Integer.toString(random.nextInt(5000)));
    }),
    DERIVED_COLUMNS((sheet, random) -> {
        List<String> names =
                List.of("day", "week", "season", "change", "Workout Date Year", "Distance rank", "Time", "");
        for (int i = random.nextInt(4); i >= 0; i--) {
            String name = names.get(random.nextInt(names.size()));
            String cell = List.of("24", "0.5", "", "Winter, late", "2019-09-05").get(random.nextInt(5));
            sheet.insert(random.nextInt(sheet.kinds.size() + 1), Kind.OTHER, name, row -> cell);
        }
    }),
    EMPTY_COLUMNS_BEHIND((sheet, random) -> {
        for (int i = random.nextInt(3); i >= 0; i--) {
            sheet.insert(sheet.kinds.size(), Kind.OTHER, "", row -> "");
        }
    }),
    ROWS_SHUFFLED((sheet, random) -> Collections.shuffle(sheet.rows, random)),
    ROWS_TWICE((sheet, random) -> {
        List<List<String>> again = new ArrayList<>();
        sheet.rows.forEach(row -> again.add(new ArrayList<>(row)));
        sheet.rows.addAll(random.nextInt(sheet.rows.size() + 1), again);
    }),
    ROWS_SORTED((sheet, random) -> {
        int place = random.nextInt(sheet.kinds.size());
        sheet.rows.sort((one, other) -> one.get(place).compareTo(other.get(place)));
    });

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final BiConsumer<Sheet, Random> change;

    Arrangement(BiConsumer<Sheet, Random> change) {
        this.change = change;
    }

    @Override
    public void to(Sheet sheet, Random random) {
        change.accept(sheet, random);
    }
}
