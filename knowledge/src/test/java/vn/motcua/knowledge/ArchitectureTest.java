package vn.motcua.knowledge;

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
          .importPackages("vn.motcua.knowledge");

  @Test
  void packagesFormNoCycle() {
    slices().matching("vn.motcua.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlySearchAndAnalysisKnowLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "vn.motcua.knowledge.search..", "vn.motcua.knowledge.language.analysis")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .because("replacing the index must not touch the readers or the records")
        .check(CLASSES);
  }

  @Test
  void nothingKnowsHowAnswersTravel() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "reactor..", "dev.langchain4j..")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("vn.motcua.assistant..", "vn.motcua.channels..")
        .because("knowledge stands by itself")
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
