package vn.motcua.assistant.kinship;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;

/// Reads what the one who files is to the one it is for: "bà ngoại đi khai sinh cho cháu", "xin cho
/// em ruột", "nhờ bạn nộp thay".
public final class Kinship {

  private static final String VERB =
      "(?:đi|ra|lên|đứng|xin|làm|nộp|khai|đăng kí|nhận|lấy|rút|chạy)";
  private static final String FOR =
      "(?:thay|giùm|dùm|giúp|cho|hộ(?! (?:khẩu|tịch|chiếu|kinh|nghèo|gia|cận)))";
  private static final String END = "(?![\\p{L}\\d])";
  private static final String START = "(?<![\\p{L}\\d])";

  /// Somebody is asked to go.
  private static final Pattern ASKED =
      Pattern.compile(
          START
              + "(?:nhờ|ủy quyền cho|giao cho|thuê|người (?:được (?:ủy quyền|nhờ)|(?:nộp|đi|làm|khai) thay) là) (?<actor>[\\p{L} ]{2,30}?)(?: "
              + VERB
              + END
              + ".*|$)");

  /// Somebody does it, for somebody who may be named.
  private static final Pattern DONE =
      Pattern.compile(
          "^(?<actor>(?:[\\p{L}]+ ){0,4}?)"
              + VERB
              + " (?:.*?"
              + START
              + ")??"
              + FOR
              + END
              + "(?: cho)?(?<other>(?: [\\p{L}\\d]+){0,5})");

  /// Somebody stands for another.
  private static final Pattern STANDS =
      Pattern.compile(
          "^(?<actor>(?:[\\p{L}]+ ){1,4}?)(?:(?:là|làm|đang|được cử) )*(?:người )?"
              + "(?:giám hộ|đại diện|nuôi dưỡng|đi cùng|đưa|dẫn|dắt|chở)"
              + END);

  /// Words by which people call themselves as well as a relative.
  private static final Pattern PRONOUN =
      Pattern.compile("(?:con|cháu|em|anh|chị|cô|chú|bác|ông|bà|tôi|mình)?");

  private final Reading reading;

  /// @param reading how text was meant
  public Kinship(Reading reading) {
    this.reading = reading;
  }

  /// What the one who files may be to the one it is for; empty where `phrases` do not say, more than
  /// one where they leave it open.
  public Set<Kin> ofFiler(List<String> phrases) {
    var all = EnumSet.noneOf(Kin.class);
    phrases.forEach(phrase -> all.addAll(in(phrase)));
    return all;
  }

  /// Whom a list of relatives in official words names.
  public static Set<Kin> listed(String text) {
    return KinTerms.listed(VietnameseText.normal(text));
  }

  private Set<Kin> in(String phrase) {
    var text = String.join(" ", Syllables.terms(reading.of(VietnameseText.normal(phrase)))).strip();
    for (var pattern : List.of(ASKED, DONE, STANDS)) {
      var found = pattern.matcher(text);
      if (found.find()) {
        return related(found, pattern == DONE);
      }
    }
    return Set.of();
  }

  /// What both ends of the sentence agree on; where they do not, everything is open.
  private static Set<Kin> related(Matcher found, boolean hasOther) {
    var actor = found.group("actor").strip();
    var other = hasOther ? back(found.group("other")) : Set.<Kin>of();
    var named = KinTerms.in(actor);
    if (other.isEmpty()) {
      return named;
    }
    if (named.isEmpty() || PRONOUN.matcher(actor).matches()) {
      return other;
    }
    var both = EnumSet.copyOf(named);
    both.retainAll(other);
    if (both.isEmpty()) {
      both.addAll(named);
      both.addAll(other);
    }
    return both;
  }

  /// Whoever acts for a niece or a grandchild may be either.
  private static Set<Kin> back(String others) {
    var all = EnumSet.noneOf(Kin.class);
    KinTerms.in(others).forEach(kin -> all.add(kin.back()));
    if (others.contains("cháu")) {
      all.add(Kin.GRANDPARENT);
    }
    return all;
  }
}
