package vn.motcua.assistant.llm.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.motcua.assistant.llm.check.Fact;
import vn.motcua.assistant.llm.check.Ground;
import vn.motcua.assistant.llm.check.Sentence;
import vn.motcua.assistant.llm.guard.Tokens;

/// Sentences put together of made-up facts at random and then spoilt in one place: plain ones pass,
/// and no figure, denial, duty or way of filing that was spoilt does. The repetition is the seed.
class CorruptedSentencesTest {

  private static final List<String> WAYS = List.of("trực tiếp", "trực tuyến", "qua bưu chính");
  private static final List<String> BEFORE = List.of("", "Dạ, ", "Thưa anh/chị, ", "Vâng, ");
  private static final List<String> BEHIND = List.of("", " ạ", " nhé", " anh/chị nhé");
  private static final List<String> FREE =
      List.of(
          "Không thả gần đường điện.",
          "Người thả phải trông diều của mình.",
          "Nếu diều rơi thì báo ban quản lý.",
          "Nơi nhận được từ chối diều rách hoặc diều mượn.",
          "Chỉ thả khi có người trông.",
          "Cần xin phép trước khi thả ở bãi chung.");
  private static final List<String> ADDED =
      List.of(
          "không",
          "chưa",
          "chỉ",
          "phải",
          "luôn",
          "tất cả",
          "tối đa",
          "ít nhất",
          "hơn",
          "miễn phí",
          "ba ngày",
          "5",
          "20.000 đồng",
          "chắc chắn",
          "chuyển khoản",
          "sổ hộ khẩu",
          "Công an",
          "trước",
          "ngoài giờ");

  private final Proofreader proofreader = new Proofreader();

  /// Facts on fees, days, papers and in free words.
  private static Ground ground(Random random) {
    var tokens = new Tokens(random);
    var texts = new ArrayList<String[]>();
    for (var way : WAYS) {
      texts.add(new String[] {"fee", "Lệ phí, " + way + ": " + tokens.of("phí " + way)});
      texts.add(
          new String[] {"time", "Thời hạn giải quyết, " + way + ": " + tokens.of("hạn " + way)});
    }
    texts.add(new String[] {"documents", "Giấy tờ cần có: " + tokens.of("Đơn")});
    texts.add(new String[] {"not_required", "Được thay bằng dữ liệu: " + tokens.of("Sổ diều")});
    texts.add(new String[] {"where", "nơi nộp: " + tokens.of("Bãi diều")});
    FREE.forEach(text -> texts.add(new String[] {"next", text}));
    var facts = new ArrayList<Fact>();
    for (var text : texts) {
      facts.add(new Fact("F" + (facts.size() + 1), text[0], text[1], false, List.of()));
    }
    return new Ground(facts, List.of(), tokens, "anh/chị", "Say it.");
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /// A plain way to tell `fact`.
  private static String told(Fact fact, Random random) {
    var text = fact.text().replaceFirst("[.]$", "");
    var worded =
        switch (fact.kind()) {
          case "fee" -> text.replace("Lệ phí, ", "Lệ phí nộp ").replace(":", " là");
          case "time" -> text.replace("quyết, ", "quyết khi nộp ").replace(":", " là");
          case "documents" -> text.replace("Giấy tờ cần có:", "Anh/chị cần chuẩn bị");
          default -> text;
        };
    var opening = any(BEFORE, random);
    var first =
        opening.isEmpty() ? worded : worded.substring(0, 1).toLowerCase(Locale.ROOT) + worded.substring(1);
    return opening + first + any(BEHIND, random) + ".";
  }

  private boolean passes(String text, Fact fact, Ground ground) {
    var proof = proofreader.read(List.of(new Sentence(text, List.of(fact.id()))), ground);
    return !proof.kept().isEmpty();
  }

  @RepeatedTest(200)
  void plainOnesPass(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var ground = ground(random);
    var fact = any(ground.facts(), random);
    var text = told(fact, random);

    assertThat(passes(text, fact, ground)).as("seed %s: %s", repetition, text).isTrue();
  }

  @RepeatedTest(300)
  void noSpoiltOnePasses(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var ground = ground(random);
    var fact = any(ground.facts(), random);
    var text = spoilt(told(fact, random), fact, ground, random);

    assertThat(passes(text, fact, ground))
        .as("seed %s: %s on %s", repetition, text, fact.text())
        .isFalse();
  }

  private static String spoilt(String text, Fact fact, Ground ground, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> withAWordMore(text, random);
      case 1 -> withAnotherToken(text, fact, ground, random);
      case 2 -> withoutADenial(text, fact, random);
      case 3 -> withAnotherWay(text, random);
      default -> text.replaceFirst("[.]$", " và " + any(ADDED, random) + ".");
    };
  }

  private static String withAWordMore(String text, Random random) {
    var words = new ArrayList<>(List.of(text.split(" ")));
    words.add(random.nextInt(words.size() + 1), any(ADDED, random));
    return String.join(" ", words);
  }

  private static String withAnotherToken(String text, Fact fact, Ground ground, Random random) {
    var others =
        ground.facts().stream()
            .filter(other -> !other.equals(fact))
            .flatMap(other -> other.tokens().stream())
            .toList();
    return fact.tokens().isEmpty()
        ? text.replaceFirst("[.]$", " " + any(others, random) + ".")
        : text.replace(fact.tokens().iterator().next(), any(others, random));
  }

  /// Without the first of the words that turn the meaning; with one more where there is none.
  private static String withoutADenial(String text, Fact fact, Random random) {
    for (var word : List.of("Không", "không", "Nếu", "nếu", "được", "hoặc", "Chỉ", "chỉ", "khi")) {
      if (text.contains(word + " ") && fact.text().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
        return text.replaceFirst(word + " ", "");
      }
    }
    return withAWordMore(text, random);
  }

  private static String withAnotherWay(String text, Random random) {
    for (var way : WAYS) {
      if (text.contains(way)) {
        return text.replace(way, WAYS.get((WAYS.indexOf(way) + 1) % WAYS.size()));
      }
    }
    return withAWordMore(text, random);
  }
}
