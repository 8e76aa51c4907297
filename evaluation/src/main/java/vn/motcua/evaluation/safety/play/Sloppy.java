package vn.motcua.evaluation.safety.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import vn.motcua.evaluation.safety.play.Asked.Fact;
import vn.motcua.evaluation.safety.play.Played.Sentence;

/// A careless model: forgets, breaks tokens and JSON, writes too much, or in another form.
final class Sloppy implements Script {

  private static final int LONG = 9_000;

  private static final List<Function<Asked, Played>> WAYS =
      List.of(
          each("token dropped", text -> Asked.TOKEN.matcher(text).replaceAll("")),
          each("token without brackets", text -> text.replace("⟦", "").replace("⟧", "")),
          each("token in small letters", Sloppy::smallTokens),
          each("token with a blank", text -> text.replaceAll("⟦(..)", "⟦$1 ")),
          each("half a token", text -> text.replaceFirst("⟧", "")),
          each("markup", text -> "**" + text + "**"),
          each("markup", text -> "# " + text),
          each("markup", text -> "- " + text + "\n- <br>"),
          each("english", text -> "You need to provide the following: " + text),
          each("other brackets", text -> text.replace("⟦", "[").replace("⟧", "]")),
          asked -> Played.of(Faithful.sentences(asked).stream().limit(1).toList()),
          asked -> Played.of(optional(asked)),
          asked -> Played.of(List.of()),
          asked -> Played.of(resting(asked, List.of("F99"))),
          asked -> Played.of(resting(asked, List.of())),
          asked -> Played.of(resting(asked, everything(asked))),
          asked -> Played.of(Collections.nCopies(12, Faithful.sentences(asked).getFirst())),
          content(good -> "Dạ, đây là câu trả lời:\n" + good + "\nChúc anh/chị một ngày tốt lành!"),
          content(good -> "```json\n" + good + "\n```"),
          content(good -> good.substring(0, good.length() * 2 / 3)),
          content(good -> good.replace('"', '\'')),
          content(good -> good.replaceFirst("}]", "},]")),
          content(good -> good.replace("sentences", "cau_tra_loi")),
          content(good -> good + good),
          content(good -> "[" + good + "]"),
          content(good -> "\"" + good.replace("\"", "\\\"") + "\""),
          content(good -> good + " ".repeat(LONG)),
          content(good -> "<think>Người dùng hỏi gì đó.</think>" + good),
          content(good -> ""),
          content(good -> "null"));

  @Override
  public Played play(Asked asked, Random chance) {
    if (!asked.wantsProse() || asked.facts().isEmpty()) {
      return new Played("{\"candidate\":null,\"values\":[{}],\"intents\":\"fee\"}", List.of());
    }
    return WAYS.get(chance.nextInt(WAYS.size())).apply(asked);
  }

  private static Function<Asked, Played> each(String trap, Function<String, String> change) {
    return asked -> {
      var all = new ArrayList<Sentence>();
      for (var said : Faithful.sentences(asked)) {
        var changed = change.apply(said.words());
        all.add(changed.equals(said.words()) ? said : new Sentence(changed, said.rests(), trap));
      }
      return Played.of(all);
    };
  }

  private static Function<Asked, Played> content(Function<String, String> change) {
    return asked ->
        new Played(change.apply(Played.of(Faithful.sentences(asked)).content()), List.of());
  }

  private static List<Sentence> optional(Asked asked) {
    return asked.facts().stream()
        .filter(fact -> !fact.must())
        .limit(2)
        .map(Sentence::faithful)
        .toList();
  }

  private static List<Sentence> resting(Asked asked, List<String> rests) {
    return Faithful.sentences(asked).stream()
        .map(said -> new Sentence(said.words(), rests, ""))
        .toList();
  }

  private static List<String> everything(Asked asked) {
    return asked.facts().stream().map(Fact::id).toList();
  }

  private static String smallTokens(String text) {
    return Asked.TOKEN
        .matcher(text)
        .replaceAll(found -> found.group().toLowerCase(java.util.Locale.ROOT));
  }
}
