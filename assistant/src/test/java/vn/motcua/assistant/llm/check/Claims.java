package vn.motcua.assistant.llm.check;

import java.util.List;
import java.util.Random;
import vn.motcua.assistant.llm.guard.Tokens;

/// Sentences on made-up facts, for tests of the checks. `{words}` in a fact is a token, and in a
/// sentence the same token.
public final class Claims {

  private final Tokens tokens = new Tokens(new Random(1));
  private final List<Fact> facts;

  private Claims(String kind, List<String> texts) {
    facts =
        texts.stream()
            .map(this::tokenised)
            .map(text -> new Fact("F" + (1 + place(texts, text)), kind, text, false, List.of()))
            .toList();
  }

  private int place(List<String> texts, String text) {
    return texts.stream().map(this::tokenised).toList().indexOf(text);
  }

  /// Facts of one kind, `F1`, `F2` …
  public static Claims on(String kind, String... texts) {
    return new Claims(kind, List.of(texts));
  }

  private String tokenised(String text) {
    return java.util.regex.Pattern.compile("\\{([^}]*)}")
        .matcher(text)
        .replaceAll(found -> tokens.of(found.group(1)));
  }

  /// The facts.
  public List<Fact> facts() {
    return facts;
  }

  /// `sentence` resting on every fact.
  public Claim claim(String sentence) {
    return claim(sentence, "anh/chị");
  }

  /// The same, where the person is spoken to so.
  public Claim claim(String sentence, String address) {
    var passages = List.of(new Passage("P1", "Không được nhận tiền, quà ngoài lệ phí đã công bố."));
    var ground =
        new Ground(
            facts, passages, tokens, address, "Tell the person what the facts say of it now");
    var rests =
        java.util.stream.Stream.concat(
            facts.stream().map(Fact::id), java.util.stream.Stream.of("P1"));
    return ground.claim(new Sentence(tokenised(sentence), rests.toList()));
  }
}
