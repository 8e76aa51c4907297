package vn.motcua.channels;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("vn.motcua");

  @Test
  void packagesFormNoCycle() {
    slices().matching("vn.motcua.channels.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheWiringKnowsEveryPart() {
    noClasses()
        .that()
        .resideInAPackage("vn.motcua.channels.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("vn.motcua.channels")
        .because("parts are given what they need and look nothing up")
        .check(CLASSES);
  }

  @Test
  void onlyChannelsKnowSpringAndReactor() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.motcua.channels..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "reactor..", "io.micrometer..")
        .because("answers must not depend on how they travel")
        .check(CLASSES);
  }

  @Test
  void channelsKnowNoLucene() {
    noClasses()
        .that()
        .resideInAPackage("vn.motcua.channels..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.lucene..")
        .because("the index has a fence of its own")
        .check(CLASSES);
  }

  /// The same list is in the assistant, for what is inside its fence.
  @Test
  void onlyTheFenceOfTheAssistantKnowsALanguageModel() {
    noClasses()
        .that()
        .resideOutsideOfPackages("vn.motcua.assistant.llm.connect", "vn.motcua.assistant.llm.wire")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.langchain4j..",
            "org.springframework.ai..",
            "com.openai..",
            "com.anthropic..",
            "com.google.genai..",
            "com.azure.ai..",
            "com.theokanning.openai..",
            "io.github.ollama4j..")
        .because("every feature works without a language model")
        .check(CLASSES);
  }
}
