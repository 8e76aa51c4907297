package vn.motcua.knowledge.language;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How single parts of references to the law are typed, as one pattern over folded text.
final class ReferencePattern {

  private static final String START = "(?<![\\p{L}\\d])";
  private static final String STOP = "(?![\\p{L}\\d])";

  /// `98a`; a part that is glued to the next ends at its label, as in `k1đ16`.
  private static final String ORDINAL = "\\d{1,3}(?:[a-z](?![\\p{L}\\d]))?";

  /// Kỷ luật and pháp luật are no laws.
  private static final String NO_WORD = "(?<!(?<!\\p{L})(?:ky|phap)\\s)";

  /// Nor are luật sư, luật gia, luật lệ and luật chơi.
  private static final String NO_LAWYER = "(?!\\s+(?:su|gia(?!\\s+dinh)|le|choi)(?!\\p{L}))";

  private static final String AFTER = "(?!\\d|/\\d|\\p{L}(?<![kd])|[kd](?!\\.?\\d))";

  /// A part may stand right behind the number of another one.
  private static final String GLUED = "(?:" + START + "|(?<=[kdt]\\.?\\d{1,4}))";

  private static final String TENS =
      "(?:(?:hai|ba|bon|nam|sau|bay|tam|chin)\\s+)?muoi(?:\\s+(?:mot|hai|ba|bon|tu|lam|nam|sau|bay|tam|chin))?";

  /// A number in words, as speech is written down.
  static final String IN_WORDS = "(?:" + TENS + "|mot|hai|ba|bon|nam|sau|bay|tam|chin)" + STOP;

  private static final String YEAR = "(?:19|20)\\d{2}";

  /// Short forms that need no slash after the number; `ct` does, since CT01 is a form.
  private static final Set<String> SAFE_ALONE = Set.of("nd", "tt", "ttlt", "qd", "nq");

  /// After the name of a law, 2013 is its year and not its number.
  private static final String NO_YEAR = "(?!\\s*(?:nam\\s+)?" + YEAR + "(?!\\d|\\s?[/-]))";

  private static final String TYPES =
      Arrays.stream(RegulationType.values())
          .map(type ->
              type.words().replace(" ", "[\\s-]+")
                  + (type.isNamed() ? NO_YEAR : "")
                  + "|"
                  + type.letters()
                  + (SAFE_ALONE.contains(type.letters())
                      ? "(?:\\s?-\\s?cp)?"
                      : "(?=[\\s.]*\\d{1,4}\\s?[/-])"))
          .collect(Collectors.joining("|"));

  private static final String ENGLISH_TYPES =
      "decree|joint\\s+circular|circular|decision|resolution|ordinance|directive"
          + "|law(?=\\s+(?:no\\.?\\s*)?\\d{1,4}/)";

  /// `104`; some resolutions are numbered `66.7`, and `1.7.2025` is a day.
  private static final String RUNNING = "\\d{1,4}(?:\\.\\d{1,2}(?![\\d.]))?";

  /// `nd-cp`, `tt-bca`, `qh13`, `cp`; a clause or an article behind a slash is none of them.
  private static final String LETTERS =
      "(?![dk]\\.?\\d)[a-z]+\\d{0,2}(?:\\s?[-–]\\s?(?![dk]\\.?\\d)[a-z&]+\\d{0,2})*";

  /// Short names of those who issue regulations, behind a mere blank.
  static final String ISSUERS =
      "cp|ttg|b(?:tc|ca|tp|yt|ct|ng|nv|xd|qp|gddt|khcn|gtvt|tnmt|nnptnt|nnmt|ldtbxh|vhttdl|tttt)"
          + "|nhnn|vpcp|ubtvqh\\d{1,2}|hdnd|ubnd|tandtc";

  private static final String AGENCY =
      "chinh\\s+phu|quoc\\s+hoi|thu\\s+tuong(?:\\s+chinh\\s+phu)?|van\\s+phong\\s+chinh\\s+phu"
          + "|uy\\s+ban\\s+thuong\\s+vu\\s+quoc\\s+hoi|(?:bo\\s+truong\\s+)?bo\\s+(?:tai\\s+chinh|tu\\s+phap"
          + "|cong\\s+an|y\\s+te|cong\\s+thuong|ngoai\\s+giao|noi\\s+vu|xay\\s+dung|quoc\\s+phong"
          + "|giao\\s+duc\\s+va\\s+dao\\s+tao|khoa\\s+hoc\\s+va\\s+cong\\s+nghe)";

  /// The day of issue and the issuer behind a number say nothing that the number does not.
  private static final String TAIL =
      "(?:,?\\s+ngay\\s+\\d{1,2}(?:[/.-]\\d{1,2}[/.-]\\d{4}|\\s+thang\\s+\\d{1,2}(?:,?\\s+nam)?\\s+\\d{4}))?"
          + "(?:\\s+cua\\s+(?:"
          + AGENCY
          + ")(?!\\p{L}))?";

  private ReferencePattern() {}

  /// The pattern, with the names of `laws`.
  static Pattern of(LawNames laws) {
    return Pattern.compile(
        String.join("|", place(), numbered(), shortened(laws), english(laws), named(), bare(laws)));
  }

  private static String place() {
    return GLUED
        + "(?:(?:chuong|chapter)\\s+(?<chapter>[ivx]{1,6}|\\d{1,2})"
        + STOP
        + "|(?:(?:diem|point)\\s+|diem\\s*[.:]\\s*)(?<point>[a-z])(?:\\s*(?:,|va|hoac)\\s*[a-z]"
        + STOP
        + ")*"
        + STOP
        + "|(?<slashpoint>[a-z])/(?<slashclause>\\d{1,2})/(?<slasharticle>\\d{1,3})(?=\\s+(?:cua\\s+)?(?:"
        + TYPES
        + "))"
        + "|(?:khoan|clause)\\s*(?:(?<clause>"
        + ORDINAL
        + ")"
        + AFTER
        + "|\\((?<roundclause>\\d{1,2}[a-z]?)\\)|(?<clausewords>"
        + IN_WORDS
        + "))"
        + "|k\\.?(?<shortclause>"
        + ORDINAL
        + ")"
        + AFTER
        + "(?:\\s*d(?<shortpoint>[a-h])"
        + STOP
        + ")?"
        + "|(?:dieu\\s*|art(?:icle|\\.)?\\s*|d\\.?)(?:(?<article>"
        + ORDINAL
        + ")"
        + AFTER
        + "|\\((?<roundarticle>"
        + ORDINAL
        + ")\\)|(?<=\\s)(?<articlewords>"
        + IN_WORDS
        + "))"
        + "(?:\\.(?<dotclause>\\d{1,2})(?:\\.?(?<dotpoint>[a-z]))?"
        + STOP
        + "|\\s?\\((?<parclause>\\d{1,2}[a-z]?)\\)(?:\\s?\\(?(?<parpoint>[a-z])\\))?)?)";
  }

  private static String numbered() {
    return START
        + "(?:(?<type>"
        + TYPES
        + "|"
        + ENGLISH_TYPES
        + ")[\\s.:]*(?:(?:so|no)(?![\\p{L}])[\\s.:]*)?(?<number>"
        + RUNNING
        + ")"
        + "(?:\\s?[/.-]\\s?(?<year>"
        + YEAR
        + ")(?!\\d)|\\s+nam\\s+(?<yearafter>"
        + YEAR
        + ")(?!\\d))?"
        + "(?:\\s?[/-]\\s?(?<letters>"
        + LETTERS
        + ")|\\s+(?<issuer>"
        + ISSUERS
        + "))?"
        + STOP
        + "(?:\\s+nam\\s+(?<yearlate>"
        + YEAR
        + ")(?!\\d))?"
        + TAIL
        + "|(?<fullnumber>"
        + RUNNING
        + ")\\s?/\\s?(?<fullyear>"
        + YEAR
        + ")\\s?/\\s?(?<fullletters>"
        + LETTERS
        + ")"
        + TAIL
        + ")";
  }

  /// `LHT 2014`, `luật HN&GĐ`.
  private static String shortened(LawNames laws) {
    return START
        + NO_WORD
        + "(?:b?l|(?:bo\\s+luat|luat)\\s+)(?<short>"
        + laws.letters()
        + ")(?:\\s*(?:nam\\s+)?(?<shortyear>"
        + YEAR
        + ")(?!\\d))?"
        + STOP;
  }

  private static String english(LawNames laws) {
    return START
        + "(?:law\\s+on\\s+(?:the\\s+)?(?<englishon>"
        + laws.english()
        + ")|(?<english>"
        + laws.english()
        + ")\\s+(?:law|code))(?:\\s+(?:of\\s+)?(?<englishyear>"
        + YEAR
        + ")(?!\\d))?"
        + STOP;
  }

  private static String named() {
    return START
        + NO_WORD
        + "(?<named>bo\\s+luat|luat"
        + NO_LAWYER
        + "|phap\\s+lenh|hien\\s+phap)(?<name>(?:\\s+(?:[\\p{L}-]++|&)(?!\\d),?){0,14}?)"
        + "(?:\\s+(?:nam\\s+)?(?<nameyear>"
        + YEAR
        + ")(?!\\d)|(?=\\s*(?:$|[^\\p{L}\\s,&-]))|(?=,?\\s+(?:"
        + "qu[iy]\\s+dinh|la|thi|co|duoc|noi|gi|nhu\\s+the|the\\s+nao|theo|hien\\s+hanh|nay|nao|"
        + "ve\\s+viec|hay|khong|bao\\s+nhieu|ai|khi|neu|de\\s+biet)(?!\\p{L}))"
        + "|(?=,?\\s+(?:cua\\s+)?(?:(?:dieu|khoan)\\s*\\d|[dk]\\.?\\d|diem\\s+[a-z](?!\\p{L}))))";
  }

  /// The name of a law without its kind counts beside an article, and only with its year.
  private static String bare(LawNames laws) {
    return START + "(?<bare>" + laws.words() + ")\\s+(?:nam\\s+)?(?<bareyear>" + YEAR + ")(?!\\d)";
  }
}
