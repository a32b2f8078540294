package de.sachsen.mitnutzung;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.sachsen.mitnutzung.platform.Refusal;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Which module may stand on which, who may know the engine, and what a class may be called. */
class ArchitectureTest {

    private static final String ROOT = MitnutzungApplication.class.getPackageName();
    private static final String CAMUNDA = "org.camunda..";

    /** Arrows point to what a module may use, besides {@code platform}, which all may use and which uses none. */
    private static final Map<String, Set<String>> EDGES = Map.ofEntries(
            entry("platform", Set.of()),
            entry("calendar", Set.of()),
            entry("organisation", Set.of()),
            entry("catalogue", Set.of()),
            entry("voting", Set.of("organisation", "calendar")),
            entry("session", Set.of("voting", "organisation", "calendar")),
            entry("escalation", Set.of("voting", "session", "organisation", "calendar")),
            entry("servicelevel", Set.of("catalogue", "calendar")),
            entry("onboarding", Set.of("catalogue", "organisation", "calendar")),
            entry("support", Set.of("onboarding", "catalogue", "organisation", "servicelevel", "calendar")),
            entry(
                    "requirement",
                    Set.of(
                            "catalogue",
                            "organisation",
                            "voting",
                            "session",
                            "escalation",
                            "servicelevel",
                            "onboarding",
                            "minutes",
                            "calendar")),
            entry("minutes", Set.of("voting", "organisation", "calendar")),
            entry("statistics", Set.of("voting", "escalation", "requirement", "organisation", "calendar")));

    /** The pages may use every module of {@link #EDGES}. */
    private static final String PORTAL = "portal";

    /** These may use the portal too, and nothing uses them. */
    private static final Set<String> ON_TOP = Set.of("notification", "cockpit", "demo");

    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final JavaClasses WITH_TESTS = new ClassFileImporter().importPackages(ROOT);

    private static final Path SOURCES = Path.of("src", "main", "java");

    /** Javadoc right before the package or its annotations, one sentence at least. */
    private static final Pattern SENTENCE =
            Pattern.compile("\\A/\\*\\*\\s*[A-Z].*?\\.\\s*\\*/\\s*(@|package )", Pattern.DOTALL);

    @Test
    void modules_use_each_other_only_as_they_declare_and_never_in_circles() {
        ApplicationModules.of(MitnutzungApplication.class).verify();
    }

    @Test
    void every_module_has_its_place() {
        assertThat(modules())
                .isSubsetOf(Stream.of(EDGES.keySet(), Set.of(PORTAL), ON_TOP)
                        .flatMap(Set::stream)
                        .toList());
    }

    @Test
    void modules_depend_in_the_agreed_direction_only() {
        for (String module : modules()) {
            assertThat(usedBy(module)).as("modules that %s uses", module).isSubsetOf(allowedFor(module));
        }
    }

    @Test
    void modules_declare_no_dependency_that_is_not_agreed() throws ClassNotFoundException {
        for (String module : modules()) {
            ApplicationModule declared =
                    Class.forName(ROOT + "." + module + ".package-info").getAnnotation(ApplicationModule.class);
            assertThat(declared).as("@ApplicationModule of %s", module).isNotNull();
            assertThat(Arrays.stream(declared.allowedDependencies())
                            .map(dependency -> dependency.split("::")[0].strip()))
                    .as("dependencies that %s declares", module)
                    .isSubsetOf(allowedFor(module));
        }
    }

    @Test
    void nothing_stands_on_the_modules_at_the_top() {
        for (String top : ON_TOP) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(packagesOf(top))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(packagesOf(top))
                    .because("a module below publishes an event or declares a port instead")
                    .check(APPLICATION);
        }
    }

    @Test
    void only_processes_and_the_platform_know_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(packagesOf("platform"), "..process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CAMUNDA)
                .because("the engine must stay replaceable")
                .check(APPLICATION);
    }

    @Test
    void only_processes_know_the_processes_of_another_module() {
        for (String module : modules()) {
            if (!module.equals("platform")) {
                String processes = ROOT + "." + module + ".process..";
                noClasses()
                        .that()
                        .resideOutsideOfPackages(packagesOf(module), "..process..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(processes)
                        .because("everybody else uses the module's own types")
                        .check(APPLICATION);
            }
        }
    }

    @Test
    void what_the_engine_and_the_guard_call_hides_in_its_package_and_keeps_no_state() {
        classes()
                .that(areCalledByEngineOrGuard())
                .should()
                .bePackagePrivate()
                .andShould()
                .haveOnlyFinalFields()
                .check(APPLICATION);
        assertThat(APPLICATION.stream().filter(areCalledByEngineOrGuard())).isNotEmpty();
    }

    @Test
    void classes_are_named_after_what_they_are() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$]([A-Za-z]*(Impl|Manager|Utils?|Helper)|(Abstract|Base)[A-Z]\\w*)")
                .check(WITH_TESTS);
    }

    @Test
    void a_refusal_is_named_as_the_fact_that_stands_in_the_way() {
        classes()
                .that()
                .areAssignableTo(Refusal.class)
                .should()
                .haveNameNotMatching(".*(Exception|Error|Failure)")
                .check(APPLICATION);
    }

    @Test
    void every_package_says_in_a_sentence_what_it_is() throws IOException {
        for (Path directory : packagesWithSources()) {
            Path packageInfo = directory.resolve("package-info.java");
            assertThat(packageInfo).exists();
            assertThat(Files.readString(packageInfo)).as(packageInfo.toString()).containsPattern(SENTENCE);
        }
    }

    private static DescribedPredicate<JavaClass> areCalledByEngineOrGuard() {
        return resideInAnyPackage(ROOT + "..")
                .and(assignableTo(JavaDelegate.class)
                        .or(assignableTo(TaskListener.class))
                        .or(assignableTo(ExecutionListener.class))
                        .or(assignableTo(FormHandler.class)))
                .and(DescribedPredicate.not(DescribedPredicate.describe("interfaces", JavaClass::isInterface)))
                .as("are delegates, listeners or form handlers");
    }

    private static Set<String> modules() {
        return APPLICATION.stream()
                .map(ArchitectureTest::moduleOf)
                .filter(module -> !module.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> allowedFor(String module) {
        Set<String> allowed = new TreeSet<>(EDGES.getOrDefault(module, EDGES.keySet()));
        if (!module.equals("platform")) {
            allowed.add("platform");
        }
        if (ON_TOP.contains(module)) {
            allowed.add(PORTAL);
        }
        return allowed;
    }

    private static Set<String> usedBy(String module) {
        return APPLICATION.stream()
                .filter(type -> moduleOf(type).equals(module))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(ArchitectureTest::moduleOf)
                .filter(used -> !used.isEmpty() && !used.equals(module))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first package below the root; empty for the application class and for foreign types. */
    private static String moduleOf(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1).split("\\.")[0] : "";
    }

    private static String packagesOf(String module) {
        return ROOT + "." + module + "..";
    }

    private static List<Path> packagesWithSources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(directory -> !directory.endsWith(ROOT.replace('.', '/')))
                    .sorted()
                    .toList();
        }
    }
}
