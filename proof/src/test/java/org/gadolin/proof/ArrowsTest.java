package org.gadolin.proof;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between the rooms go downwards only, and no packages run in a circle. */
class ArrowsTest {

  /** Room to the rooms it may see, as ARCHITECTURE.md draws them. */
  private static final Map<String, List<String>> SEES =
      Map.of(
          "core", List.of(),
          "text", List.of("core"),
          "atlas", List.of("core", "text"),
          "reading", List.of("core", "text"),
          "ledger", List.of("core", "text"),
          "claims", List.of("core", "text", "atlas", "reading"),
          "brief", List.of("core", "text", "atlas", "reading", "ledger", "claims"),
          "app", List.of("core", "text", "atlas", "reading", "ledger", "claims", "brief"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.gadolin");

  @Test
  void everyRoomIsThere() {
    for (String room : SEES.keySet()) {
      assertThat(CLASSES.stream().anyMatch(type -> isIn(type, room))).as(room).isTrue();
    }
  }

  @TestFactory
  Stream<DynamicTest> aRoomSeesOnlyTheRoomsBelowIt() {
    return SEES.keySet().stream()
        .sorted()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage("org.gadolin." + room + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden(room))
                            .check(CLASSES)));
  }

  @TestFactory
  Stream<DynamicTest> theInnerPackagesOfARoomAreItsOwn() {
    return SEES.keySet().stream()
        .sorted()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room,
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackage("org.gadolin." + room + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("org.gadolin." + room + ".internal..")
                            .allowEmptyShould(true)
                            .check(CLASSES)));
  }

  @Test
  void noPackagesRunInACircle() {
    slices().matching("org.gadolin.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void thePureRoomsTouchNoFileNetworkOrDatabase() {
    noClasses()
        .that()
        .resideInAnyPackage("org.gadolin.text..", "org.gadolin.claims..", "org.gadolin.core..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
        .check(CLASSES);
  }

  private static boolean isIn(JavaClass type, String room) {
    String home = "org.gadolin." + room;
    return type.getPackageName().equals(home) || type.getPackageName().startsWith(home + ".");
  }

  private static String[] forbidden(String room) {
    return SEES.keySet().stream()
        .filter(other -> !other.equals(room) && !SEES.get(room).contains(other))
        .map(other -> "org.gadolin." + other + "..")
        .toArray(String[]::new);
  }
}
