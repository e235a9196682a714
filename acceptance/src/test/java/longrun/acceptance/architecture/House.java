package longrun.acceptance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The rules that hold between the rooms under one root package, as ARCHITECTURE.md tells them.
 *
 * @param root the package that holds the rooms: {@code longrun}, or the one with the offences
 */
record House(String root) {
    private static final Map<String, Set<String>> MAY_DEPEND_ON = Map.of(
            "workout", Set.of(),
            "source", Set.of("workout"),
            "insight", Set.of("workout"),
            "store", Set.of("workout", "insight"),
            "wording", Set.of("workout", "insight"),
            "dashboard", Set.of("workout", "source", "insight", "wording"),
            "cloud", Set.of("workout", "source", "insight", "store", "wording"),
            "cli", Set.of("workout", "source", "insight", "store", "wording", "dashboard"));

    /** Each library and the rooms that may know it; Maven alone would let it through to every room further on. */
    private static final Map<String, Set<String>> KNOWN_TO = Map.ofEntries(
            Map.entry("de.siegmar.fastcsv", Set.of("source")),
            Map.entry("org.hipparchus", Set.of("insight")),
            Map.entry("java.sql", Set.of("store")),
            Map.entry("javax.sql", Set.of("store")),
            Map.entry("org.jdbi", Set.of("store")),
            Map.entry("org.flywaydb", Set.of("store")),
            Map.entry("com.zaxxer.hikari", Set.of("store")),
            Map.entry("org.sqlite", Set.of("store")),
            Map.entry("org.mariadb", Set.of("store")),
            Map.entry("tools.jackson", Set.of("source", "wording", "cloud")),
            Map.entry("software.amazon.awssdk", Set.of("cloud", "cli")),
            Map.entry("com.amazonaws", Set.of("cloud")),
            Map.entry("gg.jte", Set.of("dashboard")),
            Map.entry("jakarta", Set.of("dashboard")),
            Map.entry("io.prometheus", Set.of("dashboard")),
            Map.entry("picocli", Set.of("cli")),
            Map.entry("me.tongfei.progressbar", Set.of("cli")));

    private static final List<String> REFUSED_ENDINGS = List.of(
            "Util",
            "Utils",
            "Helper",
            "Helpers",
            "Manager",
            "Impl",
            "Service",
            "Processor",
            "Data",
            "Info",
            "Common",
            "Base",
            "V2");

    static Set<String> rooms() {
        return new TreeSet<>(MAY_DEPEND_ON.keySet());
    }

    static Set<String> libraries() {
        return new TreeSet<>(KNOWN_TO.keySet());
    }

    ArchRule keepsItsDoors(String room) {
        String[] closed = MAY_DEPEND_ON.keySet().stream()
                .filter(other -> !other.equals(room))
                .filter(other -> !MAY_DEPEND_ON.get(room).contains(other))
                .map(this::allOf)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(allOf(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(closed)
                .because(room + " may depend on " + new TreeSet<>(MAY_DEPEND_ON.get(room)) + " only")
                .allowEmptyShould(true);
    }

    ArchRule keepsInItsRoom(String library) {
        String[] rooms = KNOWN_TO.get(library).stream().map(this::allOf).toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .because(library + " is known to " + KNOWN_TO.get(library) + " only")
                .allowEmptyShould(true);
    }

    ArchRule workoutNeedsTheJdkAlone() {
        return classes()
                .that()
                .resideInAPackage(allOf("workout"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allOf("workout"), "java..", "org.jspecify..")
                .because("everything speaks the words in workout, and workout speaks of nothing else")
                .allowEmptyShould(true);
    }

    ArchRule insightIsPureCalculation() {
        DescribedPredicate<JavaClass> world = resideInAnyPackage(
                        "java.io..",
                        "java.nio..",
                        "java.net..",
                        "java.sql..",
                        "javax.sql..",
                        "java.util.logging..",
                        "org.slf4j..",
                        "org.apache.commons.logging..")
                .or(describe(
                        "a clock, a logger or unseeded chance",
                        c -> Set.of(
                                        "java.time.Clock",
                                        "java.time.InstantSource",
                                        "java.lang.System$Logger",
                                        "java.util.concurrent.ThreadLocalRandom",
                                        "java.security.SecureRandom")
                                .contains(c.getName())));
        return noClasses()
                .that()
                .resideInAPackage(allOf("insight"))
                .should()
                .dependOnClassesThat(world)
                .orShould()
                .callMethodWhere(describe("it reads the time", House::readsTheTime))
                .orShould()
                .callConstructor(java.util.Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .because("page, command, Lambda and a batch over millions of athletes call the very same class")
                .allowEmptyShould(true);
    }

    ArchRule timeComesFromAClock() {
        return noClasses()
                .should()
                .callMethodWhere(describe(
                        "it reads the time without a Clock",
                        call -> readsTheTime(call) && !call.getName().equals("nanoTime")))
                .because("time comes from an injected Clock")
                .allowEmptyShould(true);
    }

    ArchRule springStaysInTheParlour() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(allOf("dashboard"), root + ".cli", root + ".cli.serve..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because("rooms and the other commands start fast")
                .allowEmptyShould(true);
    }

    ArchRule packagesFormNoRing() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    ArchRule namesSayWhatAThingIs() {
        return classes()
                .should(satisfy(
                        "not end in a word that says nothing",
                        c -> REFUSED_ENDINGS.stream().noneMatch(c.getSimpleName()::endsWith)))
                .because("if no noun fits, the thing is not understood yet")
                .allowEmptyShould(true);
    }

    ArchRule packagesTellWhatTheyHold() {
        return classes()
                .that(not(resideInAPackage(root + ".dashboard.templates..")))
                .should(satisfy("live in a package with a @NullMarked package-info", House::livesWithPackageInfo))
                .allowEmptyShould(true);
    }

    /** Every rule. */
    Stream<ArchRule> rules() {
        return Stream.of(
                        rooms().stream().map(this::keepsItsDoors),
                        libraries().stream().map(this::keepsInItsRoom),
                        Stream.of(
                                workoutNeedsTheJdkAlone(),
                                insightIsPureCalculation(),
                                timeComesFromAClock(),
                                springStaysInTheParlour(),
                                packagesFormNoRing(),
                                namesSayWhatAThingIs(),
                                packagesTellWhatTheyHold()))
                .flatMap(rules -> rules);
    }

    private String allOf(String room) {
        return root + "." + room + "..";
    }

    private static boolean readsTheTime(JavaMethodCall call) {
        if (call.getTargetOwner().getName().equals("java.lang.System")) {
            return Set.of("currentTimeMillis", "nanoTime").contains(call.getName());
        }
        return call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
    }

    private static boolean livesWithPackageInfo(JavaClass c) {
        return c.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }

    private static ArchCondition<JavaClass> satisfy(String what, java.util.function.Predicate<JavaClass> condition) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                boolean kept = condition.test(c);
                events.add(new SimpleConditionEvent(c, kept, c.getName() + (kept ? " does " : " does not ") + what));
            }
        };
    }
}
