package vn.motcua.assistant.compose.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.search.Hit;

/// Pieces that several kinds of drafts share.
public final class Drafts {

  /// The national portal of public services.
  public static final String PORTAL = "https://dichvucong.gov.vn";

  /// The most characters of a procedure's name on a button or in a heading.
  public static final int LABEL = 70;

  /// The most characters of a procedure's name in a choice.
  public static final int CHOICE = 110;

  private Drafts() {}

  /// One question back, and nothing else.
  ///
  /// @param choices answers in words that are understood when sent
  public static Draft asking(
      Intent intent, String text, List<String> choices, List<Hit> hits, LocalDate asOf) {
    return new Draft(
        Reply.Status.CLARIFY,
        intent,
        text,
        List.of(),
        found(hits),
        List.of(),
        List.of(),
        List.of(new Reply.FollowUp("q1", text, choices)),
        List.of(),
        List.of(),
        asOf);
  }

  /// What was found, best first, as a reply tells it.
  public static List<Reply.Found> found(List<Hit> hits) {
    return hits.stream()
        .limit(Reply.MAX_PROCEDURES)
        .map(hit -> new Reply.Found(hit.code(), hit.name(), rounded(hit.score())))
        .toList();
  }

  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }

  /// A procedure's name without the words "thủ tục" before it.
  public static String plain(String name) {
    return capital(name.replaceFirst("(?iu)^thủ tục ", ""));
  }

  /// `words` with a capital letter in front.
  public static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// The levels of government of a procedure, in words.
  public static String levels(Hit hit) {
    return String.join(", ", hit.levels().stream().map(Level::vietnamese).toList());
  }

  /// The way to the national portal.
  public static Reply.Action portal(Wording wording) {
    return new Reply.Action(Reply.Action.Kind.OPEN_LINK, wording.of("action.portal"), PORTAL);
  }

  /// The way to say what went wrong.
  ///
  /// @param code of the procedure; may be empty
  public static Reply.Action report(Wording wording, String code) {
    return new Reply.Action(Reply.Action.Kind.REPORT, wording.of("action.report"), code);
  }

  /// Whoever files may have somebody else do so.
  public static Citation proxies() {
    return new Citation(
        "",
        Citation.Kind.REGULATION,
        "63/2010/NĐ-CP",
        "Điều 21 khoản 8",
        "Người dân được ủy quyền cho người khác làm thay.",
        null,
        LocalDate.of(2010, 10, 14),
        null);
  }

  /// Two tiers of local government since 1 July 2025; the number of the law was confirmed, its
  /// wording was not read.
  public static Citation noDistricts() {
    return new Citation(
        "",
        Citation.Kind.REGULATION,
        "72/2025/QH15",
        "Luật Tổ chức chính quyền địa phương",
        "Chính quyền địa phương hai cấp, tỉnh và xã, từ 01/07/2025.",
        null,
        LocalDate.of(2025, 7, 1),
        null);
  }
}
