package vn.motcua.assistant.retrieve.happen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.retrieve.fit.Mishaps;
import vn.motcua.assistant.retrieve.fit.Remedies;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.retrieve.talk.Spoken;
import vn.motcua.assistant.retrieve.talk.Turning;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Filler;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Hit;

/// Reads a message that tells what happened to a paper and names none: "còn bị mất thì sao", "sắp hết
/// hạn thì làm gì". It is the paper spoken of: another procedure on the same thing may be the one for
/// it, but none on another thing, and none that is for something else.
///
/// @param finder looks procedures up
/// @param toRemedy finds the procedure for what happened
/// @param turning tells whether a message tells of another paper
/// @param remedies knows what is for which
/// @param terms what people call things
/// @param filler words that tell nothing
public record Happened(
    Finder finder,
    ToRemedy toRemedy,
    Turning turning,
    Remedies remedies,
    EverydayTerms terms,
    Filler filler) {

  /// Of several that are for it, one that is found at least this well. Set by `evaluation talks`.
  private static final double FOUND = 0.5;

  /// What names begin with where a paper is issued.
  private static final Pattern ISSUES =
      Pattern.compile("(?iu)^(?:thủ tục )?(?:cấp|đăng ký|xác nhận|làm)(?!\\p{L})");

  /// Words for what happens, for what is then done, and for any paper; without marks.
  private static final Set<String> GENERAL =
      words(
          "mat roi rot that lac trom hang sap gan toi den qua het han hieu luc hong hu rach nat gay mo uot"
              + " chay sai sot nham lon ghi in viet danh may lech ten ho chu dem ngay thang nam sinh dia"
              + " chi thong tin so giay the bang ban chinh goc tam cuon to cai no nay do kia cu moi lo"
              + " neu luon ca lan voi va cung sua doi thay cap lai gia dinh lam xin bu nho khong thay bi"
              + " sao gi");

  /// Whose paper it is.
  private static final Set<String> SOMEBODY =
      words("vo chong tui toi minh con chau bo cha me ma ong ba anh chi em nguoi nha");

  private static final Set<String> PAPERS =
      Set.of("giấy", "thẻ", "sổ", "bằng", "bản", "cuốn", "tấm", "tờ");

  private static Set<String> words(String words) {
    return Set.copyOf(List.of(words.split(" ")));
  }

  /// The procedure for what happened, or the one spoken of; empty for any other message.
  public Optional<Retrieval> of(Understanding understanding, Retrieval alone) {
    return finder
        .record(understanding.context().focus())
        .filter(spoken -> happens(understanding) && isAll(understanding.query(), spoken.name()))
        .flatMap(spoken ->
            toRemedy.of(understanding, alone, spoken).or(() -> same(understanding, alone, spoken)));
  }

  /// `found`, unless what happened led it to a procedure that is for something else: "hết hạn hợp đồng
  /// thuê thì sao" in a talk on a residence asks for no lease. Then it is the one spoken of. Of several
  /// that are for it, one of the field spoken of goes first.
  public Retrieval held(Understanding understanding, Retrieval alone, Retrieval found) {
    var focus = understanding.context().focus();
    var spoken = finder.record(focus);
    var led = found.best().filter(hit -> !hit.code().equals(focus)).map(Hit::code);
    if (spoken.isEmpty()
        || led.isEmpty()
        || !found.matters().isEmpty()
        || !happens(understanding)
        || acts(understanding)) {
      return found;
    }
    return led.flatMap(finder::record).filter(it -> isMeant(it, understanding, alone)).isPresent()
        ? ofField(found, understanding, spoken.get())
        : Spoken.resumed(focus, understanding.context(), alone, finder).orElse(found);
  }

  private Retrieval ofField(Retrieval found, Understanding understanding, Procedure spoken) {
    var told = Mishaps.toldIn(understanding.situation());
    return found
        .nearBest(FOUND)
        .filter(hit -> !hit.code().equals(spoken.code()))
        .filter(hit ->
            toRemedy.isNear(hit, spoken, other -> remedies.isFor(told, other, spoken.name())))
        .findFirst()
        .map(found::ahead)
        .orElse(found);
  }

  private static boolean acts(Understanding understanding) {
    return understanding.has(Cue.ACT) || understanding.has(Cue.INSTEAD);
  }

  /// Whether `other` is for what happened, or for another paper to which the same happened, or issues
  /// the very paper that the message names.
  private boolean isMeant(Procedure other, Understanding understanding, Retrieval alone) {
    var spoken = finder.record(understanding.context().focus()).map(Procedure::name).orElse("");
    var told = Mishaps.toldIn(understanding.situation());
    return remedies.isFor(told, other, spoken)
        || Remedies.saysSo(told, other)
        || turning.tellsOfAnotherLoss(understanding, alone)
        || (ISSUES.matcher(other.name()).find() && turning.naming().isNamed(alone, spoken));
  }

  /// The one spoken of, where the words alone do not lead to one of its field that is for it.
  private Optional<Retrieval> same(Understanding understanding, Retrieval alone, Procedure spoken) {
    var told = Mishaps.toldIn(understanding.situation());
    return alone
            .best()
            .flatMap(hit -> finder.record(hit.code()))
            .filter(
                best -> ToRemedy.isNear(best, spoken) && remedies.isFor(told, best, spoken.name()))
            .isPresent()
        ? Optional.empty()
        : Spoken.resumed(spoken.code(), understanding.context(), alone, finder);
  }

  /// Who asks when a paper runs out tells of nothing that happened.
  private static boolean happens(Understanding understanding) {
    var now = understanding.situation();
    return !Mishaps.toldIn(now).isEmpty()
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
}
