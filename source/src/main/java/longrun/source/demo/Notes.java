package longrun.source.demo;

import java.util.List;

/** What the athlete jots down now and then. */
final class Notes {
    static final List<String> RUNS = List.of(
            "Rain all the way",
            "Headwind out, tailwind home",
            "Cold and clear",
            "Too hot, walked the last hill",
            "First snow",
            "New shoes",
            "Legs heavy, slept badly",
            "With Sam, talked the whole way",
            "Fog by the river, could hardly see the path",
            "Said \"never again\" at mile 3, felt fine at mile 5",
            "Stopped at the café on the way",
            "Intervals:\n6 x 400 m, 90 s rest");

    static final List<String> WALKS = List.of(
            "Choco met a hedgehog",
            "Muddy, bath afterwards",
            "Long way round the pond",
            "Ice everywhere, short round",
            "Choco stole a sandwich, no regrets");

    private Notes() {}
}
