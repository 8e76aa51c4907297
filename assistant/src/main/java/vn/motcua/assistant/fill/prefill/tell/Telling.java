package vn.motcua.assistant.fill.prefill.tell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.fill.prefill.person.Mention;
import vn.motcua.assistant.fill.prefill.person.Who;
import vn.motcua.assistant.fill.prefill.said.Cue;
import vn.motcua.assistant.fill.prefill.said.Cues;
import vn.motcua.assistant.fill.prefill.said.Said;

/// How far the reading of a message has come: of whom it speaks, and what the next value would be.
final class Telling {

  private static final List<String> THINGS =
      List.of(
          "giấy",
          "hộ chiếu",
          "thẻ",
          "cccd",
          "căn cước",
          "sổ",
          "bản",
          "đồ",
          "xe",
          "bao lâu",
          "mấy",
          "thời gian",
          "công",
          "việc",
          "tiền",
          "bằng",
          "cmnd",
          "phí",
          "khoảng");
  private static final List<String> LOSING = List.of("bị", "làm", "đánh", "báo", "lỡ");

  final Said said;
  final Cues cues;
  final Facts facts;
  final Map<Integer, Mention> mentions = new HashMap<>();
  private final Set<String> dead = new HashSet<>();

  /// Of whom the message speaks; nobody before anybody was named.
  @Nullable Who subject;

  /// What happened: a birth, a death, a marriage. A place that follows is where.
  @Nullable Cue event;

  /// The meaning, or with a dot the field, of the next day.
  @Nullable String day;

  /// Which number comes next.
  @Nullable Cue number;

  /// The paper that was spoken of last.
  @Nullable Cue lastPaper;

  /// Whether a name comes next, behind words for a person.
  boolean wantsName;

  /// Whether the next value is said not to be so.
  boolean isDenied;

  Telling(Said said, Cues cues, Facts facts, List<Mention> all) {
    this.said = said;
    this.cues = cues;
    this.facts = facts;
    all.forEach(mention -> mentions.put(mention.from(), mention));
    if (facts.has(Who.DECEASED, "fullName")) {
      findDead(all);
    }
  }

  private void findDead(List<Mention> all) {
    for (var at = 0; at < said.size(); at++) {
      if (isDeath(at)) {
        var place = at;
        all.stream()
            .filter(mention -> mention.end() <= place && mention.who() != Who.SPEAKER)
            .reduce((_, next) -> next)
            .filter(mention -> isSameSentence(mention.end(), place))
            .ifPresent(mention -> dead.add(mention.key()));
      }
    }
  }

  private boolean isSameSentence(int from, int to) {
    for (var at = from; at < to; at++) {
      if (said.word(at).afterStop()) {
        return false;
      }
    }
    return true;
  }

  /// Whether somebody died, rather than lost something.
  boolean isDeath(int at) {
    var cue = cues.at(said, at);
    if (cue == null || cue.cue() != Cue.DEATH) {
      return false;
    }
    var end = cue.end();
    var isLoss =
        (at > 0 && LOSING.stream().anyMatch(word -> said.has(at - 1, word)))
            || (said.goesOn(end) && THINGS.stream().anyMatch(thing -> said.has(end, thing)));
    return !isLoss;
  }

  /// Who is meant: kin of whom the message says that they died are the dead of the form.
  Who who(Mention mention) {
    return mention.who() != Who.SPEAKER && dead.contains(mention.key())
        ? Who.DECEASED
        : mention.who();
  }

  /// What ends with a sentence, or with a comma.
  void pause(int at) {
    if (said.word(at).afterStop()) {
      event = null;
      number = null;
      day = null;
      facts.correct(false);
    }
    if (said.word(at).afterBreak()) {
      isDenied = false;
    }
  }

  /// Says that `meaning` of the subject is `typed`, unless that was denied.
  boolean tell(String meaning, String typed) {
    if (isDenied) {
      isDenied = false;
      return false;
    }
    return facts.add(subject, meaning, typed);
  }

  /// The place behind words that only lead to what comes, of whom they are about read on the way.
  int past(int from, String... words) {
    var at = from;
    while (at < said.size()) {
      var place = at;
      var mention = mentions.get(at);
      if (mention != null && (said.goesOn(at) || at == from)) {
        subject = who(mention);
        at = mention.end();
      } else if (List.of(words).stream().anyMatch(word -> said.has(place, word))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }
}
