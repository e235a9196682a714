package longrun.insight.finding;

import java.util.Optional;
import java.util.function.Function;

/** A finding, or that there is too little to find anything in. */
public sealed interface Answer<F> {
    /** There was enough. */
    record Found<F>(F finding) implements Answer<F> {}

    /** There was too little; a larger sample would have been an answer. */
    record TooLittle<F>(Shortage why) implements Answer<F> {}

    static <F> Answer<F> of(F finding) {
        return new Found<>(finding);
    }

    static <F> Answer<F> tooLittle(Shortage.Of of, int needed, int has) {
        return new TooLittle<>(new Shortage(of, needed, has));
    }

    /** The finding; empty if there was too little. */
    default Optional<F> found() {
        return this instanceof Found<F> answer ? Optional.of(answer.finding()) : Optional.empty();
    }

    /** What was short; empty if there was enough. */
    default Optional<Shortage> shortage() {
        return this instanceof TooLittle<F> answer ? Optional.of(answer.why()) : Optional.empty();
    }

    /** What is made of the finding, or the same shortage. */
    default <G> Answer<G> map(Function<F, G> made) {
        if (this instanceof Found<F> answer) {
            return new Found<>(made.apply(answer.finding()));
        }
        return new TooLittle<>(((TooLittle<F>) this).why());
    }
}
