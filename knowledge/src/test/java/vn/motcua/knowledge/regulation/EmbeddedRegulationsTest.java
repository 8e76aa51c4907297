package vn.motcua.knowledge.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.regulation.KnownRegulation.Standing;

/// Holds the regulations that ship with the knowledge against what cites them and against the texts.
class EmbeddedRegulationsTest {

  private static final KnownRegulations KNOWN = KnownRegulations.embedded();

  private static final Path RESOURCES = Path.of("src/main/resources/vn/motcua/knowledge");
  private static final Path TEXTS =
      Path.of(System.getProperty("motcua.official-data", "../../shared/data"))
          .resolve("regulations");

  /// Numbers without a year are decisions that publish procedures, or forms.
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d./])\\d{1,4}(?:\\.\\d{1,2})?/\\d{4}/\\p{Lu}[\\p{L}\\d]*(?:[-–]\\p{Lu}[\\p{L}\\d]*)*");

  private static final Pattern SYLLABLE = Pattern.compile("[\\p{L}\\d]+");

  /// So many syllables in a row are a quotation.
  private static final int QUOTED = 12;

  @Test
  void holdsAtLeastTwoHundredRegulationsAndAHundredAndFiftyGists() {
    assertThat(KNOWN.all()).hasSizeGreaterThanOrEqualTo(200);
    assertThat(KNOWN.all().stream().mapToInt(known -> known.gists().size()).sum())
        .isGreaterThanOrEqualTo(150);
  }

  @Test
  void knowsEveryNumberThatRecordsRulesAndFormsCiteOrSaysWhyNot() throws IOException {
    var unknown = new TreeSet<String>();
    for (var number : cited()) {
      if (KNOWN.find(number).isEmpty()) {
        unknown.add(number);
      }
    }

    assertThat(unknown).isEqualTo(new TreeSet<>(exceptions().keySet()));
    assertThat(exceptions().values()).noneMatch(String::isBlank);
  }

  @Test
  void knowsHowTheRegulationsOfTheDayStand() {
    assertThat(standing("60/2014/QH13", 2027, 2, 28)).isEqualTo(Standing.IN_FORCE);
    assertThat(standing("60/2014/QH13", 2027, 3, 1)).isEqualTo(Standing.EXPIRED);
    assertThat(standing("03/2026/QH16", 2027, 3, 1)).isEqualTo(Standing.IN_FORCE);
    assertThat(standing("66.7/2025/NQ-CP", 2026, 11, 22)).isEqualTo(Standing.IN_FORCE);
    assertThat(standing("61/2018/NĐ-CP", 2025, 7, 1)).isEqualTo(Standing.EXPIRED);
    assertThat(standing("24/2008/QH12", 2026, 11, 22)).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void sharesNoRunOfWordsWithTheTexts() throws IOException {
    assumeThat(TEXTS).as("the official texts are not here").isDirectory();
    var gists = new HashMap<List<String>, String>();
    for (var known : KNOWN.all()) {
      for (var gist : known.gists()) {
        runs(gist.words()).forEach(run -> gists.put(run, known.number() + " " + gist.locator()));
      }
    }
    for (var change : SystemChanges.embedded().all()) {
      change
          .points()
          .forEach(point -> runs(point.words()).forEach(run -> gists.put(run, change.id())));
    }
    var quoted = new LinkedHashSet<String>();
    for (var text : texts()) {
      runs(text).filter(gists::containsKey).forEach(run -> quoted.add(gists.get(run) + run));
    }

    assertThat(quoted).isEmpty();
  }

  private static Standing standing(String number, int year, int month, int day) {
    return KNOWN.find(number).orElseThrow().on(LocalDate.of(year, month, day));
  }

  private static Set<String> cited() throws IOException {
    var numbers = new LinkedHashSet<String>();
    for (var folder : List.of("embedded/written", "rule", "form")) {
      try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
        for (var file : files.filter(path -> path.toString().matches(".*\\.jsonl?")).toList()) {
          NUMBER
              .matcher(Files.readString(file))
              .results()
              .forEach(found -> numbers.add(found.group().replace('–', '-')));
        }
      }
    }
    return numbers;
  }

  /// Numbers that are not known, each with the reason.
  private static Map<String, String> exceptions() throws IOException {
    var reasons = new LinkedHashMap<String, String>();
    try (var in = EmbeddedRegulationsTest.class.getResourceAsStream("unknown.tsv")) {
      new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(parts -> reasons.put(parts[0], parts[1]));
    }
    return reasons;
  }

  private static Stream<List<String>> runs(String text) {
    var syllables =
        SYLLABLE
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
            .results()
            .map(found -> found.group())
            .toList();
    return Stream.iterate(0, at -> at + QUOTED <= syllables.size(), at -> at + 1)
        .map(at -> syllables.subList(at, at + QUOTED));
  }

  private static List<String> texts() throws IOException {
    var texts = new ArrayList<String>();
    for (var name : List.of("articles.jsonl.gz", "citizen-articles.jsonl.gz")) {
      try (var lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(TEXTS.resolve(name))),
                  StandardCharsets.UTF_8))) {
        lines
            .lines()
            .map(line -> JsonMapper.shared().readTree(line))
            .filter(node -> KNOWN.find(node.path("doc_no").asString("")).isPresent())
            .forEach(node -> texts.add(node.path("text").asString("")));
      }
    }
    try (Stream<Path> files = Files.walk(TEXTS.resolve("whole-documents"))) {
      for (var file : files.filter(path -> path.toString().matches(".*\\.(md|txt)")).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }
}
