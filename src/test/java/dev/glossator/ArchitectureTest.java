package dev.glossator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The house as it was drawn: who may know whom, and where each library lives. */
class ArchitectureTest {
    private static final String ROOT = "dev.glossator.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.glossator");
    private static final Set<String> WRITING = Set.of(
            "write",
            "writeString",
            "newOutputStream",
            "newBufferedWriter",
            "move",
            "copy",
            "delete",
            "deleteIfExists",
            "createDirectory",
            "createDirectories",
            "createFile",
            "createTempDirectory",
            "createTempFile",
            "createLink",
            "createSymbolicLink");

    @Test
    void packagesFormNoCircle() {
        slices().matching("dev.glossator.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void dependenciesRunDownwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.glossator..")
                .layer("cli")
                .definedBy(ROOT + "cli..")
                .layer("serve")
                .definedBy(ROOT + "serve..")
                .layer("history")
                .definedBy(ROOT + "history..")
                .layer("links")
                .definedBy(ROOT + "links..")
                .layer("scaffold")
                .definedBy(ROOT + "scaffold..")
                .layer("build")
                .definedBy(ROOT + "build..")
                .layer("stages")
                .definedBy(stages())
                .layer("report")
                .definedBy(ROOT + "report..")
                .layer("fix")
                .definedBy(ROOT + "fix..")
                .layer("tools")
                .definedBy(ROOT + "markdown..", ROOT + "name..", ROOT + "schema..")
                .layer("language")
                .definedBy(ROOT + "language..")
                .layer("model")
                .definedBy(ROOT + "model..")
                .layer("diagnostic")
                .definedBy(ROOT + "diagnostic..")
                .layer("work")
                .definedBy(ROOT + "work..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("serve")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("history")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("links")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("scaffold")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("build")
                .mayOnlyBeAccessedByLayers("cli", "serve", "history", "links")
                .whereLayer("stages")
                .mayOnlyBeAccessedByLayers("cli", "scaffold", "build", "history")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("cli", "serve")
                .whereLayer("fix")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("tools")
                .mayOnlyBeAccessedByLayers("cli", "scaffold", "stages")
                .whereLayer("language")
                .mayOnlyBeAccessedByLayers("scaffold", "stages", "tools")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers(
                        "cli", "scaffold", "build", "history", "links", "stages", "tools", "language")
                .whereLayer("work")
                .mayOnlyBeAccessedByLayers("build", "stages")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "parse", "link", "check", "render", "publish"})
    void stagesDoNotKnowOneAnother(String stage) {
        String[] others = Stream.of(stages())
                .filter(other -> !other.equals(ROOT + stage + ".."))
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(ROOT + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "fix"})
    void reportsAndFixesNeedDiagnosticsAlone(String tool) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + tool + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "model..", ROOT + "language..", ROOT + "name..", ROOT + "schema..", ROOT + "markdown..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "com.vladsch.flexmark.., markdown..",
        "org.yaml.snakeyaml.., parse..",
        "io.pebbletemplates.., render..",
        "com.ibm.icu.., language..",
        "com.google.gson.., parse..|render..|publish..|report..|links..",
        "com.github.difflib.., fix..",
        "org.jbibtex.., parse..",
        "picocli.., cli..",
        "me.tongfei.., cli..",
        "io.methvin.., serve..",
        "com.sun.net.httpserver.., serve..",
        "java.net.http.., links..",
        "org.jsoup.., markdown.html.."
    })
    void eachLibraryLivesInItsPackage(String library, String homes) {
        String[] packages =
                Stream.of(homes.split("\\|", -1)).map(home -> ROOT + home).toArray(String[]::new);

        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void onlyPublishFixAndTheCommandLineWriteFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "publish..", ROOT + "fix..", ROOT + "cli..")
                .should()
                .accessTargetWhere(writesAFile())
                .check(CLASSES);
    }

    /** Of the stages history knows the reading of files alone, and no other package starts a program. */
    @Test
    void historyReadsByTheCommandGit() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "history..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "parse..", ROOT + "link..", ROOT + "check..", ROOT + "render..", ROOT + "publish..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "history..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class)
                .check(CLASSES);
    }

    @Test
    void languageDataNeverComesFromTheJdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.text\\.(?!Normalizer).*")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.format.DateTimeFormatter")
                .check(CLASSES);
    }

    @Test
    void numbersAreNeverWrittenAsTheMachineWouldWriteThem() {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        for (Path folder : foldersWithClasses()) {
            Path info = folder.resolve("package-info.java");
            assertTrue(
                    Files.exists(info) && Files.readString(info).contains("@NullMarked"),
                    folder + " is not null-marked");
        }
    }

    private static List<Path> foldersWithClasses() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }

    private static DescribedPredicate<JavaAccess<?>> writesAFile() {
        return DescribedPredicate.describe("write a file", access -> {
            String owner = access.getTargetOwner().getFullName();
            return (owner.equals("java.nio.file.Files")
                            && WRITING.contains(access.getTarget().getName()))
                    || (owner.equals("java.nio.file.Files")
                            && access.getTarget().getName().startsWith("set"))
                    || (owner.equals("java.nio.channels.FileChannel")
                            && access.getTarget().getName().equals("open"))
                    || Set.of("java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile")
                            .contains(owner);
        });
    }

    private static String[] stages() {
        return Stream.of("read", "parse", "link", "check", "render", "publish")
                .map(stage -> ROOT + stage + "..")
                .toArray(String[]::new);
    }
}
