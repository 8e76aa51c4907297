package vn.motcua.assistant.retrieve.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.retrieve.fit.Variants;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.knowledge.search.Hit;

/// A foreign element makes another procedure of a made-up one on kites, from the first message on.
class CaseVariantTest {

  private static final Hit PLAIN = hit("9.1", "Đăng ký thả diều", 0.70);
  private static final Hit FOREIGN = hit("9.2", "Đăng ký thả diều có yếu tố nước ngoài", 0.60);
  private static final Hit OTHER = hit("9.3", "Vá diều có yếu tố nước ngoài", 0.65);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đăng ký thả diều với người Mỹ",
        "dang ky tha dieu voi nguoi Phap",
        "thả diều với người Lào cần gì",
        "tôi quốc tịch Đức, đăng ký thả diều ở đâu",
      })
  void takesTheProcedureForAForeignElement(String question) {
    var found = ordered(question, PLAIN, OTHER);

    assertThat(found.hits()).extracting(Hit::code).startsWith("9.2", "9.1");
    assertThat(found.bestScore()).isGreaterThan(0.70 + Kites.lines().margin());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đăng ký thả diều ở đâu",
        "đăng ký thả diều với người Mỹ Tho",
        "tôi không phải người nước ngoài, đăng ký thả diều ở đâu",
      })
  void staysWithThePlainOneWhereNobodyIsAForeigner(String question) {
    assertThat(ordered(question, PLAIN, FOREIGN).hits())
        .extracting(Hit::code)
        .containsExactly("9.1", "9.2");
  }

  @Test
  void leavesWhatHasNoSuchVariant() {
    var mended = hit("9.4", "Tháo diều", 0.7);

    assertThat(ordered("tháo diều cho người Mỹ", mended, OTHER).hits())
        .extracting(Hit::code)
        .containsExactly("9.4", "9.3");
  }

  private static Retrieval ordered(String question, Hit... hits) {
    var understood = new Interpreter().understand(Kites.question(question));
    var catalogue =
        new Kites.Fake(
            List.of(),
            words ->
                Stream.of(PLAIN, FOREIGN, OTHER)
                    .filter(hit -> !words.startsWith("9.") || words.equals(hit.code()))
                    .toList());
    return new CaseVariant(new Finder(catalogue), new Variants())
        .order(understood, new Retrieval("diều", List.of(hits), Situation.UNKNOWN));
  }

  private static Hit hit(String code, String name, double score) {
    return new Hit(code, name, List.of(), score, name, List.of());
  }
}
