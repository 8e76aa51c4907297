package vn.motcua.knowledge.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.source.ProcedureJson;

class EmbeddedKnowledgeTest {

  private static final int PROCEDURES = 2832;
  private static final EmbeddedKnowledge KNOWLEDGE = new EmbeddedKnowledge();

  @Test
  void listsEveryFileThereIsAndNoOther() throws IOException, URISyntaxException {
    var folder = Path.of(resource("contents.txt"));
    try (Stream<Path> all = Files.walk(Objects.requireNonNull(folder.getParent()))) {
      var there =
          all.filter(file -> file.toString().matches(".*\\.(jsonl?|gz)"))
              .map(file -> folder.getParent().relativize(file).toString())
              .toList();

      assertThat(listed()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(there);
    }
  }

  @Test
  void knowsEveryProcedureOfTheCatalogue() {
    assertThat(KNOWLEDGE.directory()).hasSize(PROCEDURES);
    assertThat(KNOWLEDGE.directory().values())
        .extracting(Procedure::kind)
        .containsOnly(Procedure.Kind.DIRECTORY);
  }

  @Test
  void namesEachRecordByItsCode() {
    KNOWLEDGE.directory().forEach((code, entry) -> assertThat(entry.code()).isEqualTo(code));
    KNOWLEDGE.written().forEach((code, entry) -> assertThat(entry.code()).isEqualTo(code));
    assertThat(listed().stream().filter(file -> file.startsWith("written/")))
        .containsExactlyInAnyOrderElementsOf(
            KNOWLEDGE.written().keySet().stream().map("written/%s.json"::formatted).toList());
  }

  @ParameterizedTest
  @MethodSource("writtenFiles")
  void holdsTheSchema(String file) throws Exception {
    var node = json(file);

    assertThat(new ProcedureJson().read(node, Optional.empty()).evidence()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("written")
  void isWrittenOutBesideProceduresOfTheCatalogue(Procedure written) {
    assertThat(written.kind()).isEqualTo(Procedure.Kind.WRITTEN);
    assertThat(written.related()).doesNotContain(written.code());
    assertThat(KNOWLEDGE.directory()).containsKeys(written.related().toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("written")
  void repeatsEachAmountInWords(Procedure written) {
    assertThat(fixed(written)).allSatisfy(fee -> assertThat(fee.text()).contains(grouped(fee)));
  }

  @Test
  void repeatsEachAmountOfTheDirectoryInWords() {
    assertThat(KNOWLEDGE.directory().values().stream().flatMap(EmbeddedKnowledgeTest::fixed))
        .allSatisfy(fee -> assertThat(fee.text()).contains(grouped(fee)));
  }

  @ParameterizedTest
  @MethodSource("written")
  void repeatsEachTimeLimitInWords(Procedure written) {
    for (var channel : written.channels()) {
      channel
          .timeLimit()
          .filter(time -> time.value() != null)
          .ifPresent(time -> assertThat(time.text()).containsPattern("0?" + time.value()));
    }
  }

  @Test
  void datesEverySource() {
    var day = LocalDate.of(2026, 11, 21);

    assertThat(
            Stream.concat(
                    KNOWLEDGE.directory().values().stream(), KNOWLEDGE.written().values().stream())
                .flatMap(procedure -> procedure.sources().stream()))
        .allSatisfy(source -> {
          assertThat(source.asOf()).isBetween(LocalDate.of(2020, 1, 1), day);
          assertThat(source.title()).isNotBlank();
        });
  }

  @Test
  void sharesNoWordingBetweenProcedures() {
    var codes = new TreeMap<String, List<String>>();
    for (var code : KNOWLEDGE.wordedCodes()) {
      for (var wording : KNOWLEDGE.wordings(code)) {
        codes
            .computeIfAbsent(VietnameseText.normal(wording).strip(), key -> new ArrayList<>())
            .add(code);
      }
    }

    assertThat(codes.entrySet().stream().filter(shared -> shared.getValue().size() > 1).toList())
        .isEmpty();
    assertThat(codes.keySet()).noneMatch(String::isBlank);
  }

  @Test
  void letsNobodyChangeIt() {
    KNOWLEDGE.directory().clear();
    KNOWLEDGE.written().clear();

    assertThat(KNOWLEDGE.directory()).isNotEmpty();
    assertThat(KNOWLEDGE.written()).isNotEmpty();
  }

  static Stream<Procedure> written() {
    return KNOWLEDGE.written().values().stream();
  }

  static Stream<String> writtenFiles() {
    return listed().stream().filter(file -> file.startsWith("written/"));
  }

  private static Stream<Fee> fixed(Procedure procedure) {
    return procedure.channels().stream()
        .flatMap(channel -> channel.fees().stream())
        .filter(fee -> fee.kind() == Fee.Kind.FIXED);
  }

  private static String grouped(Fee fee) {
    return String.format(Locale.GERMAN, "%,d", Objects.requireNonNull(fee.amount()));
  }

  private static List<String> listed() {
    try (var in = open("contents.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(String file) throws IOException {
    try (var in = open(file)) {
      return JsonMapper.shared().readTree(in.readAllBytes());
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(EmbeddedKnowledge.class.getResourceAsStream(file), file);
  }

  private static URI resource(String file) throws URISyntaxException {
    return Objects.requireNonNull(EmbeddedKnowledge.class.getResource(file), file).toURI();
  }
}
