package vn.motcua.assistant.deadline.said;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Knows the parts of a message that may say when something is filed: a day of the story around it
/// ("ngày mai con bay, làm lại thẻ bao lâu có") is no day of filing.
final class FilingClauses {

  private static final Pattern END =
      Pattern.compile(
          "[,;?!]|\\.(?=\\s|$)|\\b(?:ma|thi|nen|nhung)\\b"
              + "|(?<!\\bvua )(?<!\\btuan )(?<!\\bthang )\\broi\\b|$");

  /// Taking a dossier in, as the office says it: "tiếp nhận lúc 15h30", "nhận trực tiếp thứ sáu". Who
  /// asks on which day one gets the result says "nhận" too.
  static final String TAKES_IN =
      "\\b(?:tiep nhan|(?:ho so|don)[^,;?!.]{0,60}? nhan"
          + "(?= (?:truc tiep|truc tuyen|online|qua|luc|tu|hom|sang|chieu|thu|t[2-7]|ngay \\d|\\d)))\\b";

  /// Handing in, whoever does it and whatever is told beside it.
  private static final Pattern HANDS_IN = Pattern.compile("\\b(?:nop|gui)\\b|" + TAKES_IN);

  private static final Pattern DOES = Pattern.compile("\\b(?:dang ky|lam|xin)\\b");

  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:ngay|hom|bua|sang|trua|chieu|toi) (?:mai|qua|nay|kia|thu|\\d)"
              + "|\\bthu (?:hai|ba|tu|nam|sau|bay|[2-7])\\b|\\bt[2-7]\\b|\\bchu nhat\\b|\\bcn\\b"
              + "|\\d[/-]\\d|\\b(?:ngay|hom) truoc\\b|\\b(?:mung|mong) \\d|\\bmai\\b");

  /// Days and times, who speaks, and the question when the result comes: these tell no story.
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          "\\b(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|cn|t[2-7]|vua (?:roi|qua)|cach day"
              + "|(?:tuan|thang|nam) (?:truoc|roi|sau|toi|nay)|(?:ngay|hom|bua|sang|trua|chieu|toi)"
              + "|mai|qua|nay|kia|truoc|luc|hoi|gio|ruoi|buoi|som|mung|mong|ngay lam viec"
              + "|(?:bao|khi|chung|luc|hom) (?:gio|nao|lau|nhieu)|nao|may|co|lay|xong|nhan|duoc|tra|ra"
              + "|ket qua|giay hen|hen|het han|den han|khong|ko|chua|nhi|vay|a|ah|da|vua|moi|se|dinh"
              + "|di|len|den|toi|em|minh|con|anh|chi|bac|co|chu|ba|me|bo|cha|ma|vo|chong|nha|cho|hoi"
              + "|neu|tu|vao|trong|thang|nam|la)\\b|\\d+[hg]?\\d*|[^\\p{L}\\d]");

  private FilingClauses() {}

  /// `message` with blanks in the place of the parts that tell of something else.
  static Folded of(Folded message) {
    var bare = new StringBuilder(message.bare());
    var start = 0;
    var ends = END.matcher(message.bare()).results().filter(end -> isEnd(message, end)).toList();
    for (var end : ends) {
      blankUnlessFiling(bare, start, end);
      start = end.end();
    }
    return new Folded(bare.toString(), message.typed(), message.marked());
  }

  /// With marks, "thi" is an examination and "má" a mother.
  private static boolean isEnd(Folded message, MatchResult end) {
    return switch (end.group()) {
      case "thi" -> message.is(end, "thì");
      case "ma" -> message.is(end, "mà");
      default -> true;
    };
  }

  private static void blankUnlessFiling(StringBuilder bare, int start, MatchResult end) {
    var clause = bare.substring(start, end.start());
    if (!tellsOfFiling(clause)) {
      bare.replace(start, end.start(), " ".repeat(clause.length()));
    }
  }

  /// What is done on a day stands behind that day with no more between them than who does it.
  private static boolean tellsOfFiling(String clause) {
    if (saysNothing(clause) || HANDS_IN.matcher(clause).find()) {
      return true;
    }
    var does = DOES.matcher(clause);
    if (!does.find()) {
      return false;
    }
    var day = DAY.matcher(clause);
    return !day.find()
        || day.start() > does.start()
        || saysNothing(clause.substring(0, does.start()));
  }

  private static boolean saysNothing(String words) {
    return SAYS_NOTHING.matcher(words).replaceAll("").isEmpty();
  }
}
