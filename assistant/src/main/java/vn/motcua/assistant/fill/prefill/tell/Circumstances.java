package vn.motcua.assistant.fill.prefill.tell;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.assistant.fill.prefill.person.Who;
import vn.motcua.assistant.fill.prefill.said.Addresses;
import vn.motcua.assistant.fill.prefill.said.Cue;
import vn.motcua.assistant.fill.prefill.said.Cues.Found;
import vn.motcua.assistant.fill.prefill.said.Said;
import vn.motcua.assistant.fill.prefill.said.Shapes;
import vn.motcua.knowledge.value.ValueKind;
import vn.motcua.knowledge.value.reading.Reading.Valid;

/// Reads where and when somebody was born, died, lives, and to which people and trade he belongs.
final class Circumstances {

  private static final int LONGEST_WORDS = 5;
  private static final int LONGEST_COUNTRY = 4;

  private final Telling telling;
  private final Said said;
  private final Abodes abodes;
  private final LocalDate today;

  Circumstances(Telling telling, Addresses addresses, LocalDate today) {
    this.telling = telling;
    this.said = telling.said;
    abodes = new Abodes(telling, addresses);
    this.today = today;
  }

  /// What the cue at `at` announces; gives the place behind what was read.
  int read(Found cue, int at) {
    var end = cue.end();
    return switch (cue.cue()) {
      case BIRTH -> birth(end);
      case DEATH -> death(at, end);
      case MARRIAGE -> marriage(at, end);
      case CARD, OLD_CARD, PASSPORT, PHONE, OTHER_NUMBER -> {
        telling.number = cue.cue();
        telling.lastPaper = cue.cue();
        yield end;
      }
      case ISSUE -> issue(end);
      case SINCE -> period("from", end);
      case UNTIL -> period("to", end);
      case PEOPLE -> listed("ethnicity", ValueKind.ETHNICITY, end, LONGEST_COUNTRY - 1);
      case COUNTRY -> listed("nationality", ValueKind.NATIONALITY, end, LONGEST_COUNTRY);
      case RELIGION -> words("religion", end);
      case JOB -> words("occupation", end);
      case CAUSE -> telling.event == Cue.DEATH ? words("deathCause", end) : end;
      case PERMANENT -> abodes.home("permanentResidence", "residence", end);
      case TEMPORARY -> abodes.home("temporaryResidence", "temporaryResidence", end);
      case CURRENT -> abodes.home("currentResidence", "currentResidence", end);
      case HOME -> abodes.home("residence", "currentResidence", end);
      case LAST_HOME -> abodes.home("lastResidence", "lastResidence", end);
      case TOWN -> abodes.home("homeTown", "homeTown", end);
      case PLACE -> abodes.place(end);
      default -> end;
    };
  }

  /// Behind `sinh` may stand whom somebody gave birth to.
  private int birth(int end) {
    telling.event = Cue.BIRTH;
    var child = telling.mentions.get(end);
    if (child != null && said.goesOn(end) && child.key().equals("child")) {
      telling.mentions.put(end, child.meaning(Who.CHILD));
    }
    telling.day = "birthDate";
    return end;
  }

  private int death(int at, int end) {
    if (telling.isDeath(at) && telling.subject == Who.DECEASED) {
      telling.event = Cue.DEATH;
      telling.day = "deathDate";
      return time(end);
    }
    if (telling.facts.has("passportLoss.date")) {
      telling.day = "=passportLoss.date";
    }
    return end;
  }

  private int time(int end) {
    var at = said.has(end, "lúc") ? end + 1 : end;
    var time = Shapes.time(said, at);
    if (time == null || at == end) {
      return end;
    }
    telling.tell("deathTime", time.text());
    return time.end();
  }

  private int marriage(int at, int end) {
    var isCouple =
        telling.subject == Who.COUPLE
            || telling.subject == Who.CHILDS_MOTHER
            || telling.subject == Who.CHILDS_FATHER;
    if (!isCouple || at == 0) {
      return end;
    }
    if (said.has(at - 1, "chưa") || said.has(at - 1, "không")) {
      telling.facts.add("parentsMarriage.registered", "Không");
      return end;
    }
    var hasDay = Shapes.day(said, end) != null;
    if (hasDay || said.has(at - 1, "đã") || said.has(end, "rồi")) {
      telling.facts.add("parentsMarriage.registered", "Có");
      telling.day = "=parentsMarriage.date";
      telling.event = Cue.MARRIAGE;
    }
    return end;
  }

  private int issue(int end) {
    if (Shapes.day(said, end) != null) {
      var isPassport =
          telling.facts.has(telling.subject, "passport.issuedOn")
              && telling.lastPaper == Cue.PASSPORT;
      telling.day = isPassport ? "passport.issuedOn" : "idPaper.issuedOn";
    }
    return end;
  }

  private int period(String part, int end) {
    if (Shapes.day(said, end) != null) {
      List.of("absence", "stay").stream()
          .filter(what -> telling.facts.has(what + "." + part))
          .findFirst()
          .ifPresent(what -> telling.day = "=" + what + "." + part);
    }
    return end;
  }

  /// The most words that a list has.
  private int listed(String meaning, ValueKind kind, int from, int most) {
    var at = telling.past(from, "là", "của");
    for (var end = Math.min(said.size(), at + most); end > at; end--) {
      var words = runs(at, end) ? said.between(at, end) : "";
      if (!words.isEmpty() && kind.read(words, today) instanceof Valid) {
        telling.tell(meaning, words);
        return end;
      }
    }
    return at;
  }

  private boolean runs(int from, int end) {
    for (var at = from + 1; at < end; at++) {
      if (!said.goesOn(at)) {
        return false;
      }
    }
    return true;
  }

  /// A few words up to the next comma or cue.
  private int words(String meaning, int from) {
    var at = telling.past(from, "là", "nghề");
    if (at < said.size() && said.has(at, "không") && !said.goesOn(at + 1)) {
      telling.tell(meaning, "Không");
      return at + 1;
    }
    var end = at;
    while (end < said.size()
        && (end == at || said.goesOn(end))
        && isWord(end)
        && !telling.mentions.containsKey(end)) {
      end++;
    }
    if (end > at && end - at <= LONGEST_WORDS) {
      telling.tell(meaning, said.between(at, end));
      return end;
    }
    return at;
  }

  /// `do` is no cause in `kinh doanh tự do`.
  private boolean isWord(int at) {
    var cue = telling.cues.at(said, at);
    return cue == null || cue.cue() == Cue.CAUSE;
  }
}
