package vn.motcua.assistant.retrieve;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.retrieve.fit.Variants;
import vn.motcua.assistant.understand.Cue;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Filler;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Hit;

/// Reads a message that tells what happened to a paper and names none: "còn bị mất thì sao", "sắp hết
/// hạn thì làm gì". It is the paper spoken of: another procedure on the same thing may be the one for
/// it, but no procedure on another thing.
///
/// @param finder looks procedures up
/// @param variants tells what a procedure is about
/// @param terms what people call things
/// @param filler words that tell nothing
record Happened(Finder finder, Variants variants, EverydayTerms terms, Filler filler) {

  /// Together with the thing spoken of, the neighbour is found at least this well, and better than the
  /// one spoken of by so much. Set by `evaluation talks`.
  private static final double FOUND = 0.5;

  private static final double LEAD = 0.05;

  private static final Set<CaseFact> HAPPENING =
      EnumSet.of(CaseFact.LOST, CaseFact.DAMAGED, CaseFact.EXPIRED, CaseFact.WRONG);

  /// Words for what happens, for what is then done, and for any paper; without marks.
  private static final Set<String> GENERAL =
      words(
          "mat roi rot that lac trom hang sap gan toi den qua het han hieu luc hong hu rach nat gay mo uot"
              + " chay sai sot nham lon ghi in viet danh may lech ten ho chu dem ngay thang nam sinh dia"
              + " chi thong tin so giay the bang ban chinh goc tam cuon to cai no nay do kia cu moi lo"
              + " neu luon ca cung sua doi thay cap lai gia dinh lam xin bu nho khong thay bi sao gi");

  /// Whose paper it is.
  private static final Set<String> SOMEBODY =
      words("vo chong tui toi minh con chau bo cha me ma ong ba anh chi em nguoi nha");

  private static final Set<String> PAPERS =
      Set.of("giấy", "thẻ", "sổ", "bằng", "bản", "cuốn", "tấm", "tờ");

  /// What stands behind the thing in a name.
  private static final Pattern END =
      Pattern.compile("(?iu)(?<=\\p{L})(?:[,;(]| đối với | theo | do ).*");

  private static Set<String> words(String words) {
    return Set.copyOf(List.of(words.split(" ")));
  }

  /// The procedure for what happened, or the one spoken of; empty for any other message.
  Optional<Retrieval> of(Understanding understanding, Retrieval alone) {
    return finder
        .record(understanding.context().focus())
        .map(Procedure::name)
        .filter(name -> happens(understanding) && isAll(understanding.query(), name))
        .flatMap(
            name -> neighbour(understanding, alone, name).or(() -> same(understanding, alone)));
  }

  /// The one spoken of, where the words alone lead to another thing.
  private Optional<Retrieval> same(Understanding understanding, Retrieval alone) {
    var focus = understanding.context().focus();
    return alone.best().filter(hit -> isNear(hit, focus)).isPresent()
        ? Optional.empty()
        : Spoken.resumed(focus, understanding.context(), alone, finder);
  }

  /// Who asks when a paper runs out tells of nothing that happened.
  private static boolean happens(Understanding understanding) {
    var now = understanding.situation();
    return HAPPENING.stream().anyMatch(now::is)
        && (now.is(CaseFact.LOST) || !now.is(CaseFact.DEATH))
        && !understanding.has(Cue.VALIDITY)
        && !understanding.has(Cue.CHANGE)
        && !understanding.has(Cue.DESPITE)
        && !(now.is(CaseFact.EXPIRED) && understanding.intents().contains(Intent.TIME));
  }

  /// Whether `message` names no other thing than the procedure called `name` is about.
  private boolean isAll(String message, String name) {
    var said = terms.officialSyllables(message);
    var named = Set.copyOf(terms.officialSyllables(name));
    var ofAPaper = said.stream().anyMatch(word -> PAPERS.contains(word) || named.contains(word));
    return filler.without(said).stream()
        .filter(word -> !named.contains(word) && word.chars().noneMatch(Character::isDigit))
        .map(VietnameseText::fold)
        .allMatch(word -> GENERAL.contains(word) || (ofAPaper && SOMEBODY.contains(word)));
  }

  private Optional<Retrieval> neighbour(Understanding understanding, Retrieval alone, String name) {
    var told = Spoken.told(understanding.context(), finder);
    var both = finder.search(thing(name) + " " + alone.query(), alone.situation().after(told));
    var focus = understanding.context().focus();
    return both.best()
        .filter(hit -> hit.score() >= FOUND && isNear(hit, focus) && leads(hit, focus, both.hits()))
        .map(_ -> both);
  }

  /// Long names say at their end for what works and whom they are.
  private String thing(String name) {
    var words = variants.matter(END.split(name)[0]);
    return words.isEmpty() ? name : String.join(" ", words);
  }

  private boolean isNear(Hit hit, String focus) {
    return !field(focus).isEmpty() && field(hit.code()).equals(field(focus));
  }

  private String field(String code) {
    return finder.record(code).map(found -> found.heading().field()).orElse("");
  }

  private static boolean leads(Hit hit, String focus, List<Hit> hits) {
    return !hit.code().equals(focus)
        && hits.stream()
            .filter(other -> other.code().equals(focus))
            .allMatch(other -> other.score() + LEAD <= hit.score());
  }
}
