package vn.motcua.assistant.verdict.row;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.requirement.Requirement;

/// Tells of a row that does not name every paper that serves whether a kind of paper may be among
/// them.
public final class OpenRow {

  /// It only tells in which form those papers come that the other rows have shown.
  private static final Pattern OF_OTHER_ROWS =
      Pattern.compile("bản sao (?:có )?chứng thực (?:của )?(?:các )?giấy tờ phải xuất trình");

  /// What the one who files writes.
  private static final Pattern DRAFT =
      Pattern.compile(
          "^(?:[\\d.()+*a-e -]{0,6})(?:bản chính |bản điện tử |các )?(?:đơn |tờ khai |bản khai |tờ trình "
              + "|(?:phiếu|giấy|văn bản|công văn|bản) (?:đề nghị|đăng kí|khai|yêu cầu|gửi hồ sơ) "
              + "|đề nghị |bảng kê |mẫu điện tử )");

  /// Beside what is written something else may be asked for.
  private static final Pattern BESIDES =
      Pattern.compile(
          "hoặc|kèm|xác nhận|chứng minh|chứng nhận|giấy tờ|tài liệu|hồ sơ (?!lần)|như |gồm|[;:].+;");

  /// Words for papers that are not named: whichever there are, or whichever give the ground.
  private static final Pattern ANY =
      Pattern.compile(
          "(?:giấy tờ|tài liệu|văn bản)(?:, tài liệu)? (?:khác|thay|được|cá nhân|liên quan|có (?:nội dung|liên quan|thông tin"
              + "|giá trị)|tương đương|làm|hợp lệ|chứng minh(?! nơi (?:cư trú|thường trú)))"
              + "|căn cứ|chứng cứ");

  /// What a village, a commune or its police have to do with.
  private static final Pattern CONFIRMS =
      Pattern.compile(
          "xác nhận|chứng nhận|công an|ủy ban|xã|phường|thôn|tổ dân phố|địa phương|địa danh|địa giới"
              + "|cớ mất|báo mất|giấy giới thiệu|cam kết|giấy tờ|tài liệu");

  /// A loss that was reported, or something that the police confirm.
  private static final Pattern BY_POLICE =
      Pattern.compile("cớ mất|báo mất|xác nhận của (?:cơ quan )?công an");

  /// Words that may stand for whatever paper.
  private static final Pattern VAGUE =
      Pattern.compile("giấy tờ|tài liệu|hồ sơ|chứng từ|giấy phép|văn bằng|bản sao [^ ]+$");

  /// On what text the paper is modelled says nothing of what it is.
  private static final Pattern LAW =
      Pattern.compile(
          "(?iu)(?:ban hành )?(?:kèm )?theo (?:mẫu|phụ lục|nghị định|thông tư|quyết định|quy định).*");

  /// Words of names that many other names have.
  private static final Set<String> BARE =
      Set.of("giấy", "tờ", "bản", "văn", "của", "và", "các", "về", "cấp", "số", "theo", "được");

  /// Of these fields a paper may go by words that are in none of its names.
  private static final Set<String> NEVER_OTHER =
      Set.of(
          "form", "declaration", "social", "authorisation", "photo", "money", "other", "identity");

  /// Fields of papers that only others give, and that no form of one's own can be.
  private static final Set<String> OF_OTHERS =
      Set.of(
          "civil-status",
          "residence",
          "land",
          "court",
          "health",
          "education",
          "insurance",
          "military",
          "driving",
          "vehicle",
          "labour",
          "notary",
          "tax");

  /// What a village, a commune or its police confirm for somebody.
  private static final Set<String> LOCAL =
      Set.of(
          "village-head-confirmation",
          "commune-confirmation",
          "local-police-confirmation",
          "place-name-confirmation",
          "place-name-pledge",
          "home-commune-introduction");

  /// Fields of papers that may tell where somebody lives, or of whom.
  private static final Set<String> OF_A_HOME =
      Set.of(
          "residence",
          "identity",
          "civil-status",
          "land",
          "building",
          "notary",
          "labour",
          "insurance");

  private OpenRow() {}

  /// Whether a paper of `type` may serve `row` though the row does not name it.
  public static boolean mayTake(Requirement row, EvidenceType type) {
    var text = VietnameseText.normal(row.row().text());
    if (row.catchAll() || ANY.matcher(text).find() || isDecidedByCourt(row, type)) {
      return true;
    }
    if (isLocal(type) && BY_POLICE.matcher(text).find()) {
      return true;
    }
    if (row.papers().isEmpty() && isLocal(type)) {
      return CONFIRMS.matcher(text).find();
    }
    if (row.papers().isEmpty()) {
      return !OF_OTHER_ROWS.matcher(text).find()
          && !(isDraft(text) && isOfOthers(type))
          && !isOfOtherWords(row, type);
    }
    return row.proof() && (!isOfHome(row) || OF_A_HOME.contains(type.kind()));
  }

  /// What a court decides on somebody's status stands for what a registrar writes of it.
  private static boolean isDecidedByCourt(Requirement row, EvidenceType type) {
    return type.kind().equals("court")
        && row.papers().stream().anyMatch(paper -> paper.kind().equals("civil-status"));
  }

  /// Whether the row names in words of its own something else: none of them is in any name of the kind.
  private static boolean isOfOtherWords(Requirement row, EvidenceType type) {
    var text = VietnameseText.normal(LAW.matcher(row.words()).replaceFirst(""));
    var words = Words.of(text, Words.BETWEEN, Set.of());
    return !VAGUE.matcher(text).find()
        && !NEVER_OTHER.contains(type.kind())
        && Stream.of(type.officialNames(), type.everyday().stream(), type.shared().stream())
            .flatMap(names -> names)
            .flatMap(name -> Words.of(VietnameseText.normal(name), Words.BETWEEN, BARE).stream())
            .noneMatch(words::contains);
  }

  private static boolean isDraft(String text) {
    return DRAFT.matcher(text).find() && !BESIDES.matcher(text).find();
  }

  private static boolean isOfOthers(EvidenceType type) {
    return OF_OTHERS.contains(type.kind()) || isLocal(type);
  }

  /// Whether it is what a village, a commune or its police confirm: a dossier that wants such a paper
  /// names it.
  public static boolean isLocal(EvidenceType type) {
    return LOCAL.contains(type.id());
  }

  /// Whether the row wants nothing but proof of where somebody lives.
  private static boolean isOfHome(Requirement row) {
    return row.papers().stream().allMatch(paper -> paper.id().equals("residence-paper"));
  }
}
