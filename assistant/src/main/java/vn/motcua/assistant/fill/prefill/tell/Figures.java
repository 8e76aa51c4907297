package vn.motcua.assistant.fill.prefill.tell;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.fill.prefill.person.Who;
import vn.motcua.assistant.fill.prefill.said.Cue;
import vn.motcua.assistant.fill.prefill.said.Said;
import vn.motcua.assistant.fill.prefill.said.Shapes;
import vn.motcua.assistant.fill.prefill.said.Span;

/// Takes days and numbers for what was announced before them, or for what their shape alone tells.
final class Figures {

  private static final int CARD = 12;
  private static final int OLD_CARD = 9;
  private static final String MOBILE = "(?:0|84|\\+84)[35789]\\d{8}";

  /// Whose telephone the writer gives if he does not say whose it is.
  private static final Set<Who> NOT_THE_OWNER = Set.of(Who.SPEAKER, Who.CHILD, Who.DECEASED);

  private static final Map<String, String> COUNTS =
      Map.of("một", "1", "hai", "2", "ba", "3", "bốn", "4", "năm", "5", "mười", "10");
  private static final Set<String> WISHES =
      Set.of("xin", "cần", "lấy", "cho", "cấp", "muốn", "in", "thêm", "mình", "em", "tôi");
  private static final int NEAR = 6;

  private final Telling telling;
  private final Said said;

  Figures(Telling telling) {
    this.telling = telling;
    this.said = telling.said;
  }

  /// What stands at `at`; gives the place behind it, or `at` where it is nothing of this kind.
  int read(int at) {
    var copies = copies(at);
    if (copies > at) {
      return copies;
    }
    var passport = Shapes.passport(said, at);
    if (passport != null && telling.number == Cue.PASSPORT) {
      var isPassport = telling.facts.has(telling.subject, "passport.number");
      telling.tell(isPassport ? "passport.number" : "idPaper.number", passport.text());
      return passport.end();
    }
    var day = Shapes.day(said, at);
    if (day != null && telling.day != null) {
      return day(day);
    }
    var number = said.word(at).isNumber() ? Shapes.number(said, at) : null;
    return number != null ? number(number) : at;
  }

  private int day(Span day) {
    var wanted = telling.day == null ? "" : telling.day;
    if (wanted.startsWith("=")) {
      telling.facts.add(wanted.substring(1), day.text());
    } else {
      telling.tell(wanted, day.text());
    }
    telling.day = null;
    return day.end();
  }

  private int number(Span number) {
    var digits = number.text().replaceAll("[^0-9+]", "");
    var pending = telling.number;
    var isCard = pending == null || pending == Cue.CARD || pending == Cue.OLD_CARD;
    if (digits.length() == CARD && isCard) {
      var isPersonal = telling.facts.has(telling.subject, "personalNumber");
      telling.tell(isPersonal ? "personalNumber" : "idPaper.number", digits);
    } else if (digits.length() == OLD_CARD && pending == Cue.OLD_CARD) {
      var isOld = telling.facts.has(telling.subject, "oldIdNumber");
      telling.tell(isOld ? "oldIdNumber" : "idPaper.number", digits);
    } else if (pending == Cue.PHONE || (pending == null && digits.matches(MOBILE))) {
      contact("phone", number);
    }
    telling.number = null;
    return number.end();
  }

  /// A telephone or an address of mail, of the subject or, behind a comma, of the writer.
  int contact(String meaning, Span value) {
    if (!telling.facts.has(telling.subject, meaning) && isWriters(telling.subject)) {
      telling.facts.add(Who.SPEAKER, meaning, value.text());
    } else {
      telling.tell(meaning, value.text());
    }
    return Math.max(value.end(), 0);
  }

  private static boolean isWriters(@Nullable Who subject) {
    return subject == null || NOT_THE_OWNER.contains(subject);
  }

  /// `xin 3 bản sao`, `không lấy bản sao`.
  private int copies(int at) {
    if (said.has(at, "bản sao") && isRefused(at)) {
      telling.facts.add("copies.wanted", "Không");
      return at + 2;
    }
    var count = COUNTS.getOrDefault(said.word(at).term(), said.word(at).raw());
    var isCopies =
        count.matches("\\d{1,2}")
            && said.has(at + 1, "bản")
            && said.goesOn(at + 1)
            && !said.has(at + 2, "chính")
            && !said.has(at + 2, "gốc");
    if (!isCopies || !isWished(at)) {
      return at;
    }
    telling.facts.add("copies.count", count);
    telling.facts.add("copies.wanted", "Có");
    return at + 2;
  }

  private boolean isRefused(int at) {
    return at > 1 && said.has(at - 2, "không") && WISHES.contains(said.word(at - 1).term());
  }

  private boolean isWished(int at) {
    for (var back = at - 1; back >= 0 && back >= at - NEAR; back--) {
      if (WISHES.contains(said.word(back).term())) {
        return true;
      }
    }
    return false;
  }
}
