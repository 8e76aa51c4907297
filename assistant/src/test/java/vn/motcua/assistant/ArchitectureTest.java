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

  /// Libraries that speak to language models, those that nobody has used yet among them.
  private static final String[] LANGUAGE_MODELS = {
    "dev.langchain4j..",
    "org.springframework.ai..",
    "com.openai..",
    "com.anthropic..",
    "com.google.genai..",
    "com.azure.ai..",
    "com.theokanning.openai..",
    "io.github.ollama4j.."
  };

  @Test
  void onlyItsFenceKnowsTheLanguageModel() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.motcua.assistant.llm..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(LANGUAGE_MODELS)
        .because("every feature works without a language model")
        .check(CLASSES);
  }

  /// So that what limits a model, and what it is asked, can be tested without any.
  @Test
  void insideTheFenceOnlyConnectingKnowsTheLibrary() {
    noClasses()
        .that()
        .resideInAPackage("vn.motcua.assistant.llm..")
        .and()
        .resideOutsideOfPackages("vn.motcua.assistant.llm.connect", "vn.motcua.assistant.llm.wire")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(LANGUAGE_MODELS)
        .because("a step knows LanguageModel and nothing behind it")
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
