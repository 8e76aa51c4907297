package vn.motcua.assistant.fill.prefill.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.fill.prefill.said.Said;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.value.number.Sex;

/// Finds the words that stand for somebody: `con gái em`, `mẹ của bé`, `người mất`.
public final class Mentions {

  /// A noun of the table.
  private record Noun(String words, String kind, int size) {}

  private static final Set<String> SMALL = Set.of("bé", "trai", "gái", "ruột", "dâu", "rể", "ơi");

  /// Whose kin somebody is without `của`: `em gái chủ hộ`.
  private static final Set<String> BARELY = Set.of("HOUSEHOLDER", "DECEASED");

  private static final List<String> HOUSE = List.of("nhà", "của nhà");

  /// By the first word without marks, since marks may have been left out.
  private final Map<String, List<Noun>> nouns = new HashMap<>();

  /// The nouns that ship with the package.
  public Mentions() {
    for (var line : ResourceLines.of(Mentions.class, "nouns.tsv")) {
      var cells = line.split("\t", -1);
      for (var words : cells[1].split("\\|")) {
        var noun = new Noun(words, cells[0], words.split(" ").length);
        nouns.computeIfAbsent(first(words), _ -> new ArrayList<>()).add(noun);
      }
    }
  }

  /// Everybody of whom `said` speaks, from left to right.
  ///
  /// @param habits what its writer calls himself, and what a bare word for a child means
  public List<Mention> in(Said said, Habits habits) {
    var all = new ArrayList<Mention>();
    for (var at = 0; at < said.size(); ) {
      var mention = at(said, at, habits);
      if (mention == null) {
        at++;
      } else {
        all.add(mention);
        at = mention.end();
      }
    }
    return all;
  }

  private @Nullable Mention at(Said said, int at, Habits habits) {
    if (isPartOfName(said, at)) {
      return null;
    }
    var noun = longest(said, at);
    if (noun == null) {
      return habits.isSelf(said, at) ? self(at) : null;
    }
    var end = at + noun.size();
    if (noun.kind().equals("COUPLE")) {
      var owner = owner(said, end, habits);
      var last = owner == null ? end : owner.end();
      return new Mention(Who.COUPLE, "couple", "", null, null, at, last);
    }
    if (!noun.kind().startsWith("KIN_") && !noun.kind().startsWith("CHILD")) {
      return new Mention(Who.valueOf(noun.kind()), noun.kind(), "", null, null, at, end);
    }
    return kin(said, noun, at, end, habits);
  }

  private static String first(String words) {
    return VietnameseText.fold(VietnameseText.normal(words).split(" ")[0]);
  }

  private @Nullable Noun longest(Said said, int at) {
    var longest = longest(said, at, said.word(at).bareRaw(), null);
    return longest(said, at, said.word(at).bareTerm(), longest);
  }

  private @Nullable Noun longest(Said said, int at, String first, @Nullable Noun found) {
    var longest = found;
    for (var noun : nouns.getOrDefault(first, List.of())) {
      if (said.has(at, noun.words()) && (longest == null || noun.size() > longest.size())) {
        longest = noun;
      }
    }
    return longest;
  }

  /// A capital behind a capital: `Trần Thị Em`.
  private static boolean isPartOfName(Said said, int at) {
    return !said.isShouted()
        && at > 0
        && said.goesOn(at)
        && said.word(at).isCapital()
        && said.word(at - 1).isCapital();
  }

  private static Mention self(int at) {
    return new Mention(Who.SPEAKER, "self", "", null, null, at, at + 1);
  }

  private @Nullable Mention kin(Said said, Noun noun, int at, int end, Habits habits) {
    var owner = owner(said, end, habits);
    var of = owner == null ? null : owner.who();
    var last = owner == null ? end : owner.end();
    if (noun.kind().startsWith("CHILD")) {
      return child(said, noun, at, last, of, habits);
    }
    var who = Kin.of(noun.kind(), of, habits.isAboutChild());
    return new Mention(who, noun.kind(), Kin.word(noun.kind(), noun.words()), of, null, at, last);
  }

  private static @Nullable Mention child(
      Said said, Noun noun, int at, int end, @Nullable Who of, Habits habits) {
    if (of == null && habits.isSelf(said, at)) {
      return self(at);
    }
    var sex =
        noun.words().endsWith(" trai")
            ? Sex.MALE
            : noun.words().endsWith(" gái") ? Sex.FEMALE : null;
    var isSure =
        of != null
            || !noun.kind().equals("CHILD_OR_SELF")
            || habits.hasOtherSelf()
            || (at > 0 && said.has(at, "con") && said.has(at - 1, "tên"));
    var kin =
        noun.words().matches("con|con gái|con trai|cháu|cháu nội|cháu ngoại")
            ? Kin.capital(noun.words())
            : "";
    var who = isSure && of != Who.OTHER ? Who.CHILD : Who.OTHER;
    return new Mention(who, "child", kin, of, sex, at, end);
  }

  /// Whose kin it is: `của bé`, `tôi`, `nhà em`.
  private @Nullable Mention owner(Said said, int at, Habits habits) {
    if (!said.goesOn(at)) {
      return null;
    }
    var from = said.has(at, "của") ? at + 1 : at;
    for (var house : HOUSE) {
      if (said.has(at, house)) {
        from = at + house.split(" ").length;
      }
    }
    if (from >= said.size() || (from == at && said.word(at).isCapital() && !said.isShouted())) {
      return null;
    }
    if (said.has(from, "nó")) {
      return new Mention(Who.CHILD, "child", "", null, null, from, from + 1);
    }
    if (habits.isSelf(said, from) && !isSmall(said, from + 1)) {
      return self(from);
    }
    var noun = longest(said, from);
    if (noun == null) {
      return null;
    }
    var end = from + noun.size();
    if (noun.kind().startsWith("CHILD")) {
      var who = habits.isAboutChild() ? Who.CHILD : from > at ? Who.OTHER : null;
      return who == null
          ? habits.callsSelfChild() ? self(from) : null
          : new Mention(who, "child", "", null, null, from, end);
    }
    return (from > at || BARELY.contains(noun.kind()))
            && !noun.kind().startsWith("KIN_")
            && !noun.kind().equals("COUPLE")
        ? new Mention(Who.valueOf(noun.kind()), noun.kind(), "", null, null, from, end)
        : null;
  }

  private static boolean isSmall(Said said, int at) {
    return said.goesOn(at) && SMALL.stream().anyMatch(word -> said.has(at, word));
  }
}
