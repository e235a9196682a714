package longrun.source.inbox;

import java.util.List;
import longrun.source.Outcome;

/** What a sweep did or met. Names are as the files have them: whoever prints them sees to control characters. */
public sealed interface Happening {
    /** One line, without anything of what the file holds. */
    String message();

    /**
     * A file was dealt with and moved.
     *
     * @param target where it lies now, from the inbox on, such as {@code done/runs (2).csv}
     */
    record Filed(String file, String target, List<Content> contents) implements Happening {
        public Filed {
            contents = List.copyOf(contents);
        }

        @Override
        public String message() {
            String became = contents.size() == 1 ? became(contents.get(0)) : became(contents);
            return file + ": " + became + "; it is in " + target;
        }

        private static String became(Content content) {
            if (content instanceof Content.Stored stored) {
                return "imported before, as batch " + stored.batch().number();
            }
            return content instanceof Content.Judged judged && judged.outcome() instanceof Outcome.Taken taken
                    ? "imported as batch " + taken.receipt().batch().number()
                    : "refused, its receipt says why";
        }

        private static String became(List<Content> contents) {
            long before =
                    contents.stream().filter(Content.Stored.class::isInstance).count();
            long stored = contents.stream().filter(Content::isStored).count();
            return "of " + contents.size() + " files in it " + (stored - before) + " imported, " + before
                    + " imported before, " + (contents.size() - stored) + " refused";
        }
    }

    /** A file stays where it is, and is tried again later. Told once, until something changes. */
    record Left(String file, String why) implements Happening {
        @Override
        public String message() {
            return file + " stays in the inbox for now: " + why;
        }
    }

    /** Nothing can be taken in for now. Told once, until something changes. */
    record Hindered(String why) implements Happening {
        @Override
        public String message() {
            return "nothing is imported for now: " + why;
        }
    }
}
