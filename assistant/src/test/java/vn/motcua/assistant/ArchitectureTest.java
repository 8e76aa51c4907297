package vn.motcua.assistant;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("vn.motcua.assistant");

  @Test
  void packagesFormNoCycle() {
    slices().matching("vn.motcua.assistant.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void answersKnowNeitherTheIndexNorHowTheyTravel() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.lucene..", "org.springframework..", "reactor..", "vn.motcua.channels..")
        .because("the index and the channels have fences of their own")
        .check(CLASSES);
  }

  @Test
  void onlyItsFenceKnowsTheLanguageModel() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.motcua.assistant.llm..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.langchain4j..")
        .because("every feature works without a language model")
        .check(CLASSES);
  }

  @Test
  void noNameHidesWhatAClassIsFor() {
    noClasses()
        .should()
        .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl)")
        .because("a name says what a thing is")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .should()
        .beAnnotatedWith(NullMarked.class)
        .orShould()
        .resideInAnyPackage(
            CLASSES.stream()
                .map(found -> found.getPackage())
                .filter(found -> found.isAnnotatedWith(NullMarked.class))
                .map(found -> found.getName())
                .distinct()
                .toArray(String[]::new))
        .check(CLASSES);
  }
}
